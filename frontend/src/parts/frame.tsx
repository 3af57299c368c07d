/** What stands around the outline: title, file, undo, and what has to be said about the whole. */

import type { ComponentChildren } from "preact";
import { useKernel, useStore, useTop, useUnsent } from "../core/hooks";
import type { KernelWatch } from "../core/kernel";
import { Back } from "./back";
import { Conflicts } from "./conflicts";
import { Field } from "./field";
import { Gone } from "./gone";
import { Group } from "./group";

export function Frame({ children, title }: { children: ComponentChildren; title: boolean }) {
  const store = useStore();
  const top = useTop();
  const kernel = useKernel();
  const gone = kernel?.gone() ?? false;
  const words = store.words.fields.plan?.title;
  return (
    <div class="okr-frame">
      <div class="okr-top">
        {title && !top.empty ? (
          <div class="okr-title">
            <Field
              node={null}
              name="title"
              cell={top.title}
              label={words?.label ?? ""}
              kind="text"
              placeholder={words?.label ?? ""}
            />
            {top.profile.text && <span class="okr-tag">{top.profile.text}</span>}
          </div>
        ) : (
          <span />
        )}
        <div class="okr-tools">
          <span class={`okr-file okr-file-${top.state}`} role="status">
            {gone ? "" : store.slow ? store.ui("waiting") : top.file}
          </span>
          <Back offered={top} ui={(key) => store.ui(key)} act={(action) => store.act(action)} />
        </div>
      </div>
      {kernel && gone && <KernelGone kernel={kernel} />}
      {top.trouble !== undefined && <p class="okr-note okr-note-warn">{top.trouble}</p>}
      <Conflicts conflicts={top.conflicts} ui={(key) => store.ui(key)} act={(action) => store.act(action)} />
      {children}
      <Notes title={store.ui("notices")} texts={top.notices} />
      <Notes title={store.ui("advice")} texts={top.advice} />
    </div>
  );
}

function Notes({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) {
    return null;
  }
  return (
    <Group class="okr-note" label={title}>
      <b>{title}</b>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Group>
  );
}

function KernelGone({ kernel }: { kernel: KernelWatch }) {
  const store = useStore();
  return <Gone kernel={kernel} ui={(key) => store.ui(key)} unsent={useUnsent()} />;
}

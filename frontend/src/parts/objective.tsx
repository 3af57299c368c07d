/** One objective with its key results. */
import { useNode, useStore } from "../core/hooks";
import { memo } from "../core/memo";
import { Details, DetailsButton } from "./details";
import { NodeField } from "./field";
import { Group } from "./group";
import { Advice, KeyResult, Tags } from "./key_result";

export const Objective = memo(ObjectiveSection);

function ObjectiveSection({ id }: { id: string }) {
  const store = useStore();
  const node = useNode(id);
  if (node === undefined) {
    return null;
  }
  return (
    <Group class="okr-objective" node={id} label={node.title}>
      <div class="okr-objective-head">
        <div class="okr-objective-title">
          <NodeField node={node} name="title" placeholder={store.words.simple.objective?.title ?? ""} />
          {node.above !== undefined && <div class="okr-quiet">{node.above}</div>}
          <Tags node={node} />
        </div>
        <DetailsButton node={node} />
      </div>
      <Details node={node} />
      {node.children.length > 0 && <Head />}
      <ol class="okr-rows">
        {node.children.map((child) => (
          <KeyResult key={child} id={child} parent={id} />
        ))}
      </ol>
      <button
        type="button"
        class="okr-add"
        data-id={id}
        data-field="add"
        onClick={() => store.act("add_key_result", id)}
      >
        + {node.add}
      </button>
      <Advice texts={node.advice} />
    </Group>
  );
}

function Head() {
  const store = useStore();
  const words = store.words.simple.key_result ?? {};
  return (
    <div class="okr-row okr-row-head" aria-hidden="true">
      <span />
      <span>{words.title}</span>
      <span class="okr-row-smart">SMART</span>
      <span class="okr-row-from">{words.start}</span>
      <span class="okr-row-to">{words.target}</span>
      <span />
    </div>
  );
}

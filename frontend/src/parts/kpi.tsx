/** The KPI on top: what, the target in large figures, and what the breakdown takes for granted. */
import { useNode, useStore } from "../core/hooks";
import { memo } from "../core/memo";
import type { Node } from "../generated/protocol";
import { Details, DetailsButton } from "./details";
import { NodeField } from "./field";
import { Group } from "./group";
import { Tags } from "./key_result";
import { Objective } from "./objective";
import { Chips } from "./smart";

export const Kpi = memo(KpiSection);

function KpiSection({ id }: { id: string }) {
  const store = useStore();
  const node = useNode(id);
  if (node === undefined) {
    return null;
  }
  const origin = node.main[1] ?? "previous";
  return (
    <Group class="okr-kpi" label={node.title}>
      <div class="okr-kpi-head" data-node={id}>
        <div class="okr-kpi-what">
          <div class="okr-quiet">{node.above}</div>
          <NodeField node={node} name="name" class="okr-kpi-name" placeholder={store.ui("empty_field")} />
          <Chips node={node} />
        </div>
        <div class="okr-kpi-figures">
          <NodeField node={node} name="target" class="okr-kpi-target" placeholder="–" />
          <div class="okr-kpi-from">
            <span aria-hidden="true">{store.ui("from")}</span>
            <NodeField node={node} name={origin} placeholder="–" />
            <Tags node={node} />
          </div>
          <Bar node={node} />
        </div>
        <DetailsButton node={node} />
        <Details node={node} fields={["period", ...node.more]} />
      </div>
      <div class="okr-kpi-body">
        {node.children.map((child) => (
          <Objective key={child} id={child} />
        ))}
        <button
          type="button"
          class={`okr-add ${node.children.length === 0 ? "okr-add-first" : ""}`}
          data-id={id}
          data-field="add"
          onClick={() => store.act("add_objective", id)}
        >
          + {node.add}
        </button>
      </div>
      <Lines node={node} />
    </Group>
  );
}

export function Bar({ node }: { node: Node }) {
  if (node.bar === undefined) {
    return null;
  }
  return (
    <div class="okr-bar" role="img" aria-label={node.bar.label} title={node.bar.label}>
      <span style={{ width: `${100 * node.bar.share}%` }} />
    </div>
  );
}

function Lines({ node }: { node: Node }) {
  const store = useStore();
  const lines = node.lines;
  if (lines.length === 0 && node.advice.length === 0) {
    return null;
  }
  const short = lines.some((line) => line.status === "short");
  return (
    <Group class={`okr-lines ${short ? "okr-lines-short" : ""}`} label={store.ui("adds_up")}>
      {lines.length > 0 && <b>{store.ui("adds_up")}</b>}
      <ul>
        {lines.map((line) => (
          <li key={line.text} class={`okr-line-${line.status}`}>
            {line.text}
          </li>
        ))}
        {node.advice.map((text) => (
          <li key={text} class="okr-quiet">
            {text}
          </li>
        ))}
      </ul>
    </Group>
  );
}

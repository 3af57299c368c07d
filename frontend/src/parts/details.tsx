/** The fields on demand, each with its label. */
import { useStore } from "../core/hooks";
import type { Node } from "../generated/protocol";
import { fieldId, NodeField } from "./field";

export function DetailsButton({ node, label }: { node: Node; label?: boolean }) {
  const store = useStore();
  const open = store.opened.has(node.id);
  const words = store.ui(open ? "less" : "details");
  return (
    <button
      type="button"
      class="okr-more-button"
      aria-expanded={open}
      aria-label={`${words}: ${node.title}`}
      title={words}
      onClick={() => store.open(node.id, !open)}
    >
      {label ? `${words} ` : ""}
      <span aria-hidden="true">{open ? "▴" : "▾"}</span>
    </button>
  );
}

/** @param alone the part is shown by itself, so that there is nothing to move it among. */
export function Details({ node, fields, alone }: { node: Node; fields?: string[]; alone?: boolean }) {
  const store = useStore();
  if (!store.opened.has(node.id)) {
    return null;
  }
  return (
    <div class="okr-details">
      {(fields ?? node.more).map((name) => (
        <label
          key={name}
          htmlFor={fieldId(store.view, node.id, name)}
          class={`okr-labelled okr-labelled-${store.words.fields[node.kind]?.[name]?.kind ?? ""}`}
        >
          <span aria-hidden="true">{store.words.fields[node.kind]?.[name]?.label}</span>
          <NodeField node={node} name={name} />
        </label>
      ))}
      {!alone && (
        <div class="okr-detail-actions">
          <Act node={node} action="move_up" sign="↑" />
          <Act node={node} action="move_down" sign="↓" />
          {node.kind !== "kpi" && <Act node={node} action="indent" sign="→" />}
          {node.kind !== "kpi" && <Act node={node} action="outdent" sign="←" />}
          <Act node={node} action="remove" sign="×" />
        </div>
      )}
    </div>
  );
}

function Act({
  node,
  action,
  sign,
}: {
  node: Node;
  action: "move_up" | "move_down" | "indent" | "outdent" | "remove";
  sign: string;
}) {
  const store = useStore();
  return (
    <button
      type="button"
      class="okr-button"
      aria-label={`${store.ui(action)}: ${node.title}`}
      data-id={node.id}
      data-field={`do-${action}`}
      onClick={() => store.act(action, node.id)}
    >
      <span aria-hidden="true">{sign}</span> {store.ui(action)}
    </button>
  );
}

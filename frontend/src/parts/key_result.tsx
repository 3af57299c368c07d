/** One key result: what, from, to; the rest on demand. */
import { useNode, useStore } from "../core/hooks";
import { memo } from "../core/memo";
import type { Node } from "../generated/protocol";
import { Details, DetailsButton } from "./details";
import { NodeField } from "./field";
import { Objective } from "./objective";
import { Chips, Hint } from "./smart";

export const KeyResult = memo(KeyResultRow);

function KeyResultRow({ id, parent }: { id: string; parent: string }) {
  const node = useNode(id);
  if (node === undefined) {
    return null;
  }
  const shared = { node, parent, number: node.number };
  return (
    <li class={`okr-row ${node.indented ? "okr-indented" : ""}`} data-node={id}>
      <Handle node={node} parent={parent} />
      <div class="okr-row-title">
        <NodeField {...shared} name="title" />
      </div>
      <Pill node={node} />
      <div class="okr-row-from">
        <Small name="start" node={node} />
        <NodeField {...shared} name="start" />
      </div>
      <div class="okr-row-to">
        <Small name="target" node={node} />
        <NodeField {...shared} name="target" placeholder="–" />
      </div>
      <DetailsButton node={node} />
      <div class="okr-row-more">
        <Tags node={node} />
        {node.hint && <Hint letter={node.hint} node={node} />}
        <Advice texts={node.advice} />
        <OpenChips node={node} />
        <Details node={node} />
      </div>
      {node.children.length > 0 && (
        <div class="okr-below">
          {node.children.map((child) => (
            <Objective key={child} id={child} />
          ))}
        </div>
      )}
    </li>
  );
}

/** How many letters are carried; a click shows which. */
function Pill({ node }: { node: Node }) {
  const store = useStore();
  const smart = node.smart;
  if (!smart?.count) {
    return <span class="okr-row-smart" />;
  }
  const open = store.opened.has(node.id);
  return (
    <span class="okr-row-smart">
      <button
        type="button"
        class={`okr-pill ${smart.good ? "okr-pill-good" : "okr-pill-open"}`}
        aria-label={`${store.ui("smart")} ${node.number}: ${smart.count}`}
        aria-expanded={open}
        tabIndex={-1}
        onClick={() => store.open(node.id, !open)}
      >
        {smart.count}
      </button>
    </span>
  );
}

export function Advice({ texts }: { texts: string[] }) {
  return (
    <>
      {texts.map((text) => (
        <div key={text} class="okr-quiet okr-advice">
          {text}
        </div>
      ))}
    </>
  );
}

/** The letters of a row come with its details. */
function OpenChips({ node }: { node: Node }) {
  return useStore().opened.has(node.id) ? <Chips node={node} /> : null;
}

function Small({ name, node }: { name: string; node: Node }) {
  return (
    <span class="okr-small-label" aria-hidden="true">
      {useStore().words.simple[node.kind]?.[name]}
    </span>
  );
}

export function Handle({ node, parent }: { node: Node; parent?: string }) {
  const store = useStore();
  return (
    <button
      type="button"
      class="okr-handle"
      data-id={node.id}
      data-field="row"
      data-parent={parent}
      aria-label={`${node.number} ${node.title}. ${store.ui("row")}`}
      title={store.ui("row")}
    >
      {node.number}
    </button>
  );
}

export function Tags({ node }: { node: Node }) {
  if (node.tags.length === 0) {
    return null;
  }
  return (
    <div class="okr-tags">
      {node.tags.map((tag) => (
        <span key={tag} class="okr-tag">
          {tag}
        </span>
      ))}
    </div>
  );
}

/** The KPI builder: what, from, to, by when; the five letters answer beside it. */
import { useNode, useStore, useTop } from "../core/hooks";
import { mount, type RenderArguments } from "../core/mount";
import type { Node } from "../generated/protocol";
import { Details, DetailsButton } from "../parts/details";
import { Templates } from "../parts/empty";
import { fieldId, NodeField } from "../parts/field";
import { Frame } from "../parts/frame";
import { Reason } from "../parts/smart";
import { Verdict } from "../parts/verdict";

function KPIBuilder() {
  const id = useTop().roots[0];
  return <Frame title={false}>{id !== undefined && <Form id={id} />}</Frame>;
}

function Form({ id }: { id: string }) {
  const store = useStore();
  const node = useNode(id);
  if (node === undefined) {
    return null;
  }
  const labels = store.words.simple.kpi ?? {};
  const untouched = (node.smart?.letters.length ?? 0) === 0;
  return (
    <div class="okr-kpi-form" data-node={id}>
      <div class="okr-kpi-fields">
        {node.main.map((name) => (
          <label key={name} htmlFor={fieldId(store.view, node.id, name)} class={`okr-labelled okr-labelled-${name}`}>
            <span aria-hidden="true">{labels[name]}</span>
            <NodeField
              node={node}
              name={name}
              class="okr-input-boxed"
              placeholder={placeholder(store.ui("empty_field"), name)}
            />
          </label>
        ))}
        <DetailsButton node={node} label />
        <Details node={node} alone />
        {untouched && <Templates id={id} />}
      </div>
      <Verdicts node={node} />
    </div>
  );
}

function placeholder(example: string, name: string): string {
  return name === "name" ? example : "";
}

/** All five letters, spelled out: what carries each, and what is missing. */
function Verdicts({ node }: { node: Node }) {
  const store = useStore();
  const letters = node.smart?.letters ?? [];
  if (letters.length === 0) {
    return null;
  }
  return (
    <ul class="okr-verdicts" aria-label={store.ui("smart")}>
      {letters.map((letter) => (
        <li key={letter.letter}>
          <span class={`okr-chip okr-chip-${letter.verdict}`}>
            <Verdict letter={letter} words={store.words} />
          </span>
          <Reason letter={letter} node={node} />
        </li>
      ))}
    </ul>
  );
}

export default { render: (context: RenderArguments) => mount(KPIBuilder, context) };

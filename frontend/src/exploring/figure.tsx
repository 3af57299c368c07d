/** A driver's figure, typed. While the field has the focus it belongs to the person, not to the kernel. */
import { useLayoutEffect, useState } from "preact/hooks";
import type { Facts, Shown } from "../generated/protocol";
import { useRow } from "./hooks";

interface FigureProps {
  id: string;
  name: string;
  facts: Facts;
  shown: Shown;
}

export function Figure({ id, name, facts, shown }: FigureProps) {
  const store = useRow(id);
  const [local, setLocal] = useState<string | null>(null);
  // What was set by the slider, by undo or elsewhere is shown, whatever stood here.
  const outside = store.outside(id);
  useLayoutEffect(() => setLocal(null), [outside]);
  const says = shown.problem ?? shown.why ?? shown.echo;
  return (
    <div class="okr-driver-figure">
      <input
        class="okr-input okr-input-boxed okr-input-number"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={80}
        data-field="figure"
        aria-label={[facts.label, facts.unit].filter(Boolean).join(", ")}
        aria-describedby={`${name}-origin ${name}-says`}
        value={local ?? store.typed(id) ?? shown.edit ?? ""}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setLocal(null)}
        onInput={(event) => {
          setLocal(event.currentTarget.value);
          store.type(id, event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === "Escape") {
            event.preventDefault();
            setLocal(null);
          }
        }}
      />
      <span class="okr-quiet okr-driver-unit" aria-hidden="true">
        {facts.unit}
      </span>
      <small id={`${name}-says`} class={shown.problem === undefined ? "okr-echo" : "okr-problem"}>
        {says}
      </small>
    </div>
  );
}

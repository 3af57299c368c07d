/** The calculator: a field for each figure, and what they come to, or why they come to nothing. */
import type { Sheet as SheetShape } from "../generated/protocol";
import { Group } from "../parts/group";
import { useLookup } from "./hooks";

type FieldShape = SheetShape["fields"][number];

export function Sheet({ term, sheet }: { term: string; sheet: SheetShape }) {
  const store = useLookup();
  const name = store.screen.page?.name ?? "";
  return (
    <Group class="okr-sheet" label={store.ui("calculator")}>
      <div class="okr-sheet-head">
        <h3>{store.ui("calculator")}</h3>
        <span class="okr-tools">
          <button
            type="button"
            class="okr-button"
            aria-disabled={sheet.is_empty}
            onClick={() => sheet.is_empty || store.act("clear")}
          >
            {store.ui("clear")}
          </button>
          <button
            type="button"
            class="okr-button"
            aria-disabled={sheet.is_example}
            onClick={() => sheet.is_example || store.act("example")}
          >
            {store.ui("example")}
          </button>
        </span>
      </div>
      {sheet.fields.map((field) => (
        <Figure key={field.column} term={term} field={field} />
      ))}
      <div class="okr-sheet-result" role="status">
        {sheet.result === undefined ? (
          <p class="okr-sheet-reason">{sheet.reason}</p>
        ) : (
          <>
            <span class="okr-quiet">{`${[name, sheet.steps].filter(Boolean).join(" = ")}\u00a0${sheet.sign}`}</span>{" "}
            <output>{sheet.result}</output>
          </>
        )}
      </div>
    </Group>
  );
}

function Figure({ term, field }: { term: string; field: FieldShape }) {
  const store = useLookup();
  const id = `okr-${store.view}-${term}-${field.column}`;
  const says = field.problem ?? field.echo ?? field.range;
  return (
    <div class="okr-figure" data-column={field.column}>
      <label htmlFor={id}>{field.label}</label>
      <input
        id={id}
        class="okr-input okr-input-boxed okr-input-number"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={80}
        aria-describedby={`${id}-unit ${id}-about ${id}-says`}
        value={store.figure(term, field.column, field.raw)}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => store.type(term, field.column, event.currentTarget.value)}
      />
      <span id={`${id}-unit`} class="okr-quiet okr-figure-unit">
        {field.unit}
      </span>
      <p id={`${id}-about`} class="okr-quiet okr-figure-about">
        {field.what}
      </p>
      <small id={`${id}-says`} class={field.problem === undefined ? "okr-echo" : "okr-problem"}>
        {says}
      </small>
    </div>
  );
}

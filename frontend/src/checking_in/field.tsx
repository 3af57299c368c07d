/** One field of a row, or the day on top. While it has the focus it belongs to the person. */
import { useRef } from "preact/hooks";
import type { Cell } from "../generated/protocol";
import { useChecks } from "./hooks";
import type { CheckField } from "./store";

interface FieldProps {
  /** The row; empty for the day on top. */
  id: string;
  field: CheckField;
  cell: Cell | undefined;
  label: string;
  hint?: string | undefined;
  /** Ids of what is said about it. */
  describedBy: string;
}

const AS_NUMBER = new Set<CheckField>(["value", "confidence", "target"]);

export function Field({ id, field, cell, label, hint, describedBy }: FieldProps) {
  const store = useChecks();
  const before = useRef("");
  const shown = store.raw(id, field, cell?.edit ?? "");
  const number = AS_NUMBER.has(field);
  return (
    <input
      id={fieldId(store.view, id, field)}
      class={`okr-input okr-input-boxed ${number ? "okr-input-number" : ""}`}
      type="text"
      inputMode={number ? "decimal" : "text"}
      autocomplete="off"
      maxLength={number ? 80 : 2000}
      spellcheck={field === "note"}
      aria-label={label}
      aria-invalid={cell?.problem !== undefined}
      aria-describedby={describedBy}
      data-id={id}
      data-field={field}
      placeholder={hint}
      value={shown}
      onFocus={(event) => {
        before.current = shown;
        if (number) {
          event.currentTarget.select();
        }
      }}
      onInput={(event) => store.type(id, field, event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && shown !== before.current) {
          event.preventDefault();
          store.type(id, field, before.current);
        }
      }}
    />
  );
}

export function fieldId(view: string, id: string, field: string): string {
  return `okr-${view}-${id}-${field}`;
}

/** One key result or KPI: what it was, what it is now, how sure one is, why, and what that comes to. */
import type { CheckRow } from "../generated/protocol";
import { Field, fieldId } from "./field";
import { useChecks } from "./hooks";
import { Spark } from "./spark";

export function Row({ row }: { row: CheckRow }) {
  const store = useChecks();
  const open = store.isOpen(row.id);
  const says = fieldId(store.view, row.id, "says");
  const unit = fieldId(store.view, row.id, "unit");
  const label = (key: string): string => `${store.ui(key)}: ${row.title}`;
  return (
    <>
      <tr class={`okr-check-row ${row.counts ? "okr-check-counts" : ""}`} data-node={row.id}>
        <th scope="row" class="okr-check-what">
          {row.title}
          <span class="okr-check-last">{[row.last, row.target].filter(Boolean).join(" · ")}</span>
        </th>
        <td class="okr-check-value">
          <Small label={store.ui("value")} />
          <span class="okr-check-figure">
            <Field
              id={row.id}
              field="value"
              cell={row.cells.value}
              label={label("value")}
              hint={row.hints.value}
              describedBy={`${unit} ${says}`}
            />
            <span id={unit} class="okr-quiet okr-check-unit">
              {row.unit}
            </span>
          </span>
        </td>
        <td class="okr-check-confidence">
          <Small label={`${store.ui("confidence")}, ${store.ui("confidence_scale")}`} />
          <Field
            id={row.id}
            field="confidence"
            cell={row.cells.confidence}
            label={`${store.ui("confidence")}, ${store.ui("confidence_scale")}: ${row.title}`}
            hint={row.hints.confidence}
            describedBy={says}
          />
        </td>
        <td class="okr-check-note">
          <Small label={store.ui("note")} />
          <Field id={row.id} field="note" cell={row.cells.note} label={label("note")} describedBy={says} />
        </td>
        <td class="okr-check-pace">
          {row.spark !== undefined && <Spark spark={row.spark} />}
          <span class="okr-check-stand">
            <span class={`okr-check-status okr-check-${row.status.tone}`}>
              <span aria-hidden="true">{row.status.sign}</span> {row.status.word}
            </span>{" "}
            {row.progress && <span class="okr-check-share">{row.progress}</span>}
          </span>
        </td>
        <td class="okr-check-more">
          <button
            type="button"
            class="okr-more-button"
            aria-expanded={open}
            aria-label={label(open ? "less" : "more")}
            title={store.ui(open ? "less" : "more")}
            data-id={row.id}
            data-field="more"
            onClick={() => store.open(row.id, !open)}
          >
            <span aria-hidden="true">{open ? "▴" : "▾"}</span>
          </button>
        </td>
      </tr>
      <tr class="okr-check-says">
        <td colSpan={6}>
          <div id={says}>
            <Said row={row} />
          </div>
          {(open || row.cells.target !== undefined) && <Open row={row} open={open} />}
        </td>
      </tr>
    </>
  );
}

/** What is said of the row, what cannot be read first. */
function Said({ row }: { row: CheckRow }) {
  const cells = Object.values(row.cells);
  const problems = cells.flatMap((cell) => cell.problem ?? []);
  const echoes = cells.flatMap((cell) => cell.echo ?? []);
  return (
    <>
      {[...problems, ...row.questions].map((text) => (
        <p key={text} class="okr-check-asks">
          {text}
        </p>
      ))}
      {[...echoes, ...row.notes].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="okr-quiet">{row.lines.join(" ")}</p>
    </>
  );
}

/** On demand: the rule, and another target. */
function Open({ row, open }: { row: CheckRow; open: boolean }) {
  const store = useChecks();
  const id = fieldId(store.view, row.id, "target");
  return (
    <div class="okr-check-open">
      {open && (
        <ul>
          {row.why.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <label htmlFor={id}>{store.ui("target")}</label>
      <span class="okr-check-figure">
        <Field
          id={row.id}
          field="target"
          cell={row.cells.target}
          label={`${store.ui("target")}: ${row.title}`}
          hint={row.hints.target}
          describedBy={fieldId(store.view, row.id, "says")}
        />
        <span class="okr-quiet okr-check-unit">{row.unit}</span>
      </span>
    </div>
  );
}

/** The head of the column, where there are no columns. */
function Small({ label }: { label: string }) {
  return (
    <span class="okr-small-label" aria-hidden="true">
      {label}
    </span>
  );
}

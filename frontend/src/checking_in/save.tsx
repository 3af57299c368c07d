/** Below the rows: the button, what is asked before it is saved, and what was moved. */
import type { CheckScreen } from "../generated/protocol";
import { Group } from "../parts/group";
import { useChecks } from "./hooks";

export function Save() {
  const store = useChecks();
  const { asked, can_save, save, summary } = store.screen;
  return (
    <div class="okr-check-save">
      {asked !== undefined && <Asked asked={asked} />}
      {summary !== undefined && <Summary summary={summary} />}
      {asked === undefined && (
        <button
          type="button"
          class={`okr-button ${can_save ? "okr-button-first" : ""}`}
          data-id=""
          data-field="save"
          aria-disabled={!can_save}
          onClick={() => store.act("save")}
        >
          {save}
        </button>
      )}
    </div>
  );
}

function Asked({ asked }: { asked: NonNullable<CheckScreen["asked"]> }) {
  const store = useChecks();
  return (
    <Group class="okr-check-box okr-note-warn" label={asked.title}>
      <p class="okr-check-head" tabIndex={-1} data-id="" data-field="asked">
        {asked.title}
      </p>
      <ul>
        {asked.texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" class="okr-button" onClick={() => store.act("back")}>
        {store.ui("back")}
      </button>{" "}
      <button type="button" class="okr-button" data-field="confirm" onClick={() => store.act("confirm")}>
        {store.ui("confirm")}
      </button>
    </Group>
  );
}

function Summary({ summary }: { summary: NonNullable<CheckScreen["summary"]> }) {
  const { state } = useChecks().screen;
  // in the plan, but not in its file: the note above the form says why, and nothing here looks done
  const unkept = state === "failed" || state === "conflict" ? "okr-note-warn" : "";
  return (
    <Group class={`okr-check-box okr-check-summary ${unkept}`} label={summary.title}>
      <p class="okr-check-head" tabIndex={-1} data-id="" data-field="summary">
        {summary.title}
      </p>
      <ul>
        {summary.lines.map((line) => (
          <li key={line.title}>
            <b>{line.title}</b>: {line.text}
            {line.note !== undefined && <span class="okr-quiet"> · {line.note}</span>}
          </li>
        ))}
      </ul>
    </Group>
  );
}

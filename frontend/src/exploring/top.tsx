/** Above the tree: which KPI, the file, and the way back. */
import { useExplore } from "./hooks";
import type { Action } from "./store";

export function Top({ gone }: { gone: boolean }) {
  const store = useExplore("top");
  const { top } = store;
  return (
    <div class="okr-top okr-explore-top">
      {top.kpis.length > 1 ? (
        <label class="okr-explore-which">
          <span class="okr-quiet">{store.ui("which")}</span>
          <select
            class="okr-input okr-input-boxed"
            value={top.kpi}
            onChange={(event) => store.act("choose", event.currentTarget.value)}
          >
            {top.kpis.map((kpi) => (
              <option key={kpi.value} value={kpi.value}>
                {kpi.label}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span class="okr-quiet">{store.ui("title")}</span>
      )}
      <div class="okr-tools">
        <span class={`okr-file okr-file-${top.state}`} role="status">
          {gone ? "" : store.slow ? store.ui("waiting") : top.file}
        </span>
        <Tool action="undo" sign="↶" words={store.ui("undo")} open={top.can_undo} />
        <button
          type="button"
          class="okr-button"
          data-field="redo"
          aria-disabled={!top.can_redo}
          aria-label={store.ui("redo")}
          title={store.ui("redo")}
          onClick={() => store.act("redo")}
        >
          <span aria-hidden="true">↷</span>
        </button>
        <Tool action="reset_all" sign="" words={store.ui("reset_all")} open={top.moved.length > 0} />
      </div>
    </div>
  );
}

function Tool({ action, sign, words, open }: { action: Action; sign: string; words: string; open: boolean }) {
  const store = useExplore("top");
  return (
    <button
      type="button"
      class="okr-button"
      data-field={action}
      aria-disabled={!open}
      onClick={() => open && store.act(action)}
    >
      {sign && <span aria-hidden="true">{sign} </span>}
      {words}
    </button>
  );
}

export function Trouble() {
  const store = useExplore("top");
  const { trouble, conflicts } = store.top;
  return (
    <>
      {trouble !== undefined && <p class="okr-note okr-note-warn">{trouble}</p>}
      {conflicts.length > 0 && (
        <div class="okr-note okr-note-warn" role="alert">
          {conflicts.map((conflict) => (
            <p key={conflict}>{conflict}</p>
          ))}
          <button type="button" class="okr-button" onClick={() => store.act("keep_mine")}>
            {store.ui("keep_mine")}
          </button>{" "}
          <button type="button" class="okr-button" onClick={() => store.act("take_theirs")}>
            {store.ui("take_theirs")}
          </button>
        </div>
      )}
    </>
  );
}

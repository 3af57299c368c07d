/** Above the tree: which KPI, the file, and the way back. */
import { Back } from "../parts/back";
import { useExplore } from "./hooks";

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
        <Back offered={top} ui={(key) => store.ui(key)} act={(action) => store.act(action)} />
        <button
          type="button"
          class="okr-button"
          data-field="reset_all"
          aria-disabled={top.moved.length === 0}
          onClick={() => top.moved.length > 0 && store.act("reset_all")}
        >
          {store.ui("reset_all")}
        </button>
      </div>
    </div>
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

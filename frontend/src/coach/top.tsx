/** Above the statement: what it is, and the way back. */
import { useCoach } from "./hooks";

export function Top() {
  const store = useCoach();
  const { screen } = store;
  return (
    <div class="okr-coach-top">
      <span class="okr-quiet" aria-hidden="true">
        {store.ui("statement")}
      </span>
      <span class="okr-tools">
        <button
          type="button"
          class="okr-button"
          data-field="undo"
          aria-disabled={!screen.can_undo}
          onClick={() => store.act("undo")}
        >
          <span aria-hidden="true">↶</span> {store.ui("undo")}
        </button>
        <button
          type="button"
          class="okr-button"
          data-field="redo"
          aria-disabled={!screen.can_redo}
          aria-label={store.ui("redo")}
          title={store.ui("redo")}
          onClick={() => store.act("redo")}
        >
          <span aria-hidden="true">↷</span>
        </button>
      </span>
    </div>
  );
}

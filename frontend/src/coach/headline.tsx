/** The coach's one sentence, the one button that goes with it, and what is said when the kernel is slow or gone. */
import { useKernelOf } from "../core/hooks";
import { useCoach } from "./hooks";

export function Headline() {
  const store = useCoach();
  const kernel = useKernelOf(store);
  const { screen } = store;
  const gone = kernel?.gone() ?? false;
  const unsent = store.unsent();
  const reconnect = kernel?.reconnect();
  if (gone) {
    return (
      <div class="okr-note okr-note-warn okr-gone" role="status">
        {store.ui("gone")}{" "}
        {reconnect && (
          <button type="button" class="okr-button" onClick={reconnect}>
            {store.ui("reconnect")}
          </button>
        )}
        {unsent !== undefined && (
          <p>
            {store.ui("unsent")} “{unsent}”
          </p>
        )}
      </div>
    );
  }
  const written = screen.text.trim() !== "";
  return (
    <div class="okr-headline">
      <p role="status">{store.slow ? store.ui("waiting") : screen.headline}</p>
      {written && screen.mode === "reveal" && (
        <button type="button" class="okr-button" onClick={() => store.act(screen.shown ? "hide" : "reveal")}>
          {store.ui(screen.shown ? "hide" : "reveal")}
        </button>
      )}
      {!written && screen.mode === "coach" && (
        <button type="button" class="okr-button" onClick={() => store.act("example")}>
          {store.ui("example")}
        </button>
      )}
    </div>
  );
}

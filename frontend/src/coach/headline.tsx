/** The coach's one sentence, the one button that goes with it, and what is said when the kernel is slow or gone. */
import { useKernelOf } from "../core/hooks";
import { Gone } from "../parts/gone";
import { useCoach } from "./hooks";

export function Headline() {
  const store = useCoach();
  const kernel = useKernelOf(store);
  const { screen } = store;
  if (kernel?.gone()) {
    const unsent = store.unsent();
    return <Gone kernel={kernel} ui={(key) => store.ui(key)} unsent={unsent === undefined ? [] : [unsent]} />;
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

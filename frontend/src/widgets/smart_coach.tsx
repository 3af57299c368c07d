/** The SMART coach: one sentence, its evidence marked, five letters and their repairs beside it. */
import { render } from "preact";
import { Findings } from "../coach/findings";
import { follow } from "../coach/follow";
import { Headline } from "../coach/headline";
import { CoachContext } from "../coach/hooks";
import { Letters } from "../coach/letters";
import { Marked } from "../coach/marked";
import { Statement } from "../coach/statement";
import { CoachStore } from "../coach/store";
import { Top } from "../coach/top";
import { type Keepsake, keepWithNotebook } from "../core/keepsake";
import type { RenderArguments } from "../core/mount";
import { stage } from "../core/stage";
import "../styles/okrwidgets.css";
import "../styles/coach.css";

function SmartCoach() {
  return (
    <div class="okr-frame okr-coach">
      <Top />
      <div class="okr-paper">
        <Statement />
        <Marked />
      </div>
      <Headline />
      <Letters />
      <Findings />
    </div>
  );
}

function mountCoach({ model, el }: RenderArguments): () => void {
  const store = new CoachStore(model);
  const here = stage(el, store.words.lang, (_, event) => onKey(store, event));
  store.onAftermath = (after) => follow(store, here, after);
  const stopKeeping = keepWithNotebook(model, () => keepsakeOf(store));
  render(
    <CoachContext.Provider value={store}>
      <SmartCoach />
    </CoachContext.Provider>,
    here.body,
  );
  return () => {
    render(null, here.body);
    stopKeeping();
    store.dispose();
    here.clear();
  };
}

function keepsakeOf(store: CoachStore): Keepsake {
  const letters = store.screen.letters.map(({ letter, reason }) => `${letter} · ${reason}`);
  return {
    lang: store.words.lang,
    note: store.ui("kept"),
    title: store.screen.text,
    roots: letters.map((text) => ({ text, lines: [], below: [] })),
  };
}

/** Undo is Python's: the browser's own would not know of repairs. */
function onKey(store: CoachStore, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === "z" || key === "y")) {
    event.preventDefault();
    store.act(key === "y" || event.shiftKey ? "redo" : "undo");
  }
}

export default { render: mountCoach };

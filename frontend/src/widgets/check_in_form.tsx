/** The check-in form: this week's values of all key results and KPIs, by keyboard, saved in one step. */
import { render } from "preact";
import { follow } from "../checking_in/follow";
import { CheckContext, useChecks } from "../checking_in/hooks";
import { onKey } from "../checking_in/keys";
import { Save } from "../checking_in/save";
import { CheckStore } from "../checking_in/store";
import { Table } from "../checking_in/table";
import { Day, Top } from "../checking_in/top";
import { useKernelOf } from "../core/hooks";
import { type Keepsake, keepWithNotebook } from "../core/keepsake";
import type { RenderArguments } from "../core/mount";
import { stage } from "../core/stage";
import { Conflicts } from "../parts/conflicts";
import { Gone } from "../parts/gone";
import { Keys } from "../parts/keys";
import "../styles/okrwidgets.css";
import "../styles/check_in.css";

function CheckInForm() {
  const store = useChecks();
  const kernel = useKernelOf(store);
  const { groups, note, trouble, conflicts } = store.screen;
  const ui = (key: string): string => store.ui(key);
  return (
    <div class="okr-frame okr-check">
      <Top gone={kernel?.gone() ?? false} />
      {kernel?.gone() && <Gone kernel={kernel} ui={ui} unsent={store.unsent()} />}
      {trouble !== undefined && <p class="okr-note okr-note-warn">{trouble}</p>}
      <Conflicts conflicts={conflicts} ui={ui} act={(action) => store.act(action)} />
      {groups.length > 0 && <Day />}
      {note !== undefined && <p class="okr-note">{note}</p>}
      <Table />
      {groups.length > 0 && (
        <>
          <Save />
          <p class="okr-quiet okr-check-plus">{store.ui("plus")}</p>
          <Keys text={store.ui("keys")} />
        </>
      )}
    </div>
  );
}

function mountForm({ model, el }: RenderArguments): () => void {
  const store = new CheckStore(model);
  const here = stage(el, store.words.lang, (root, event) => onKey(store, root, event));
  store.onAftermath = (after) => follow(store, here, after);
  const stopKeeping = keepWithNotebook(model, () => keepsakeOf(store));
  render(
    <CheckContext.Provider value={store}>
      <CheckInForm />
    </CheckContext.Provider>,
    here.body,
  );
  return () => {
    render(null, here.body);
    stopKeeping();
    store.dispose();
    here.clear();
  };
}

function keepsakeOf(store: CheckStore): Keepsake {
  return {
    lang: store.words.lang,
    note: store.ui("kept"),
    title: store.screen.title,
    roots: store.screen.groups.map((group) => ({
      text: group.title,
      lines: [],
      below: group.rows.map((row) => ({ text: row.title, figure: row.last, lines: row.lines, below: [] })),
    })),
  };
}

export default { render: mountForm };

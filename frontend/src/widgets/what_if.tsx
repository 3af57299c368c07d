/** What if: the tree of drivers, each with a slider, and the KPI that answers while one drags. */
import { render } from "preact";
import { useKernelOf } from "../core/hooks";
import { type Keepsake, type Kept, keepWithNotebook } from "../core/keepsake";
import type { RenderArguments } from "../core/mount";
import { stage } from "../core/stage";
import { Apply, Effects, Notes } from "../exploring/aside";
import { Follower } from "../exploring/follow";
import { Head } from "../exploring/head";
import { ExploreContext, useExplore } from "../exploring/hooks";
import { Missing } from "../exploring/missing";
import { type Nested, nested } from "../exploring/nested";
import { ExploreStore } from "../exploring/store";
import { Top, Trouble } from "../exploring/top";
import { Tree } from "../exploring/tree";
import { Gone } from "../parts/gone";
import { Keys } from "../parts/keys";
import "../styles/okrwidgets.css";
import "../styles/explore.css";
import "../styles/tree.css";

function WhatIf() {
  const store = useExplore("top");
  const kernel = useKernelOf(store);
  const gone = kernel?.gone() ?? false;
  const { missing } = store.screen;
  return (
    <div class="okr-frame okr-explore">
      <Top gone={gone} />
      {kernel && gone && <Gone kernel={kernel} ui={(key) => store.ui(key)} unsent={store.unsent()} />}
      <Trouble />
      {missing ? (
        <Missing missing={missing} />
      ) : (
        <>
          <Head />
          <Tree />
          <Notes />
          <Apply />
          <Effects />
          <Keys text={store.ui("keys")} />
        </>
      )}
    </div>
  );
}

function mountExplore({ model, el }: RenderArguments): () => void {
  const store = new ExploreStore(model);
  const here = stage(el, store.words.lang, (_, event) => onKey(store, event));
  const follower = new Follower(store, here);
  store.onAftermath = (after) => follower.follow(after);
  const stopKeeping = keepWithNotebook(model, () => keepsakeOf(store));
  render(
    <ExploreContext.Provider value={store}>
      <WhatIf />
    </ExploreContext.Provider>,
    here.body,
  );
  return () => {
    render(null, here.body);
    follower.stop();
    stopKeeping();
    store.dispose();
    here.clear();
  };
}

/** Undo is Python's: one drag is one step of it. */
function onKey(store: ExploreStore, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === "z" || key === "y")) {
    event.preventDefault();
    store.act(key === "y" || event.shiftKey ? "redo" : "undo");
  }
}

function keepsakeOf(store: ExploreStore): Keepsake {
  const { head, missing, tree } = store.screen;
  const below = nested(tree).map((part) => kept(store, part));
  const root: Kept = head
    ? { text: head.name, figure: head.text, lines: [head.gap], below }
    : { text: missing?.sentence ?? "", lines: [], below: [] };
  return { lang: store.words.lang, note: store.ui("kept"), title: "", roots: [root] };
}

function kept(store: ExploreStore, { branch, below }: Nested): Kept {
  const figure = store.screen.figures[branch.id];
  return {
    text: store.screen.facts[branch.id]?.label ?? branch.id,
    ...(figure?.text ? { figure: figure.text } : {}),
    lines: branch.elsewhere || figure === undefined ? [] : [figure.origin],
    below: below.map((part) => kept(store, part)),
  };
}

export default { render: mountExplore };

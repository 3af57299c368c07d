/** The glossary's browser: a word looked up as one types, its page, and a calculator beside the formula. */
import { render } from "preact";
import { useKernelOf } from "../core/hooks";
import { type Keepsake, keepWithNotebook } from "../core/keepsake";
import type { RenderArguments } from "../core/mount";
import { stage } from "../core/stage";
import { follow } from "../glossary/follow";
import { LookupContext, useLookup } from "../glossary/hooks";
import { onKey } from "../glossary/keys";
import { Page } from "../glossary/page";
import { Results } from "../glossary/results";
import { Start } from "../glossary/start";
import { LookupStore } from "../glossary/store";
import { Top } from "../glossary/top";
import { Gone } from "../parts/gone";
import { Keys } from "../parts/keys";
import "../styles/okrwidgets.css";
import "../styles/glossary.css";

function GlossaryBrowser({ say }: { say: (words: string) => void }) {
  const store = useLookup();
  const kernel = useKernelOf(store);
  const { page } = store.screen;
  return (
    <div class="okr-frame okr-lookup">
      <Top />
      {kernel?.gone() && <Gone kernel={kernel} ui={(key) => store.ui(key)} unsent={store.unsent()} />}
      {store.slow && !kernel?.gone() && (
        <p class="okr-quiet" role="status">
          {store.ui("waiting")}
        </p>
      )}
      <div class="okr-lookup-body">
        {page === undefined ? <Start /> : <Page key={page.key} page={page} say={say} />}
        <Results />
      </div>
      <Keys text={store.ui("keys")} />
    </div>
  );
}

function mountGlossary({ model, el }: RenderArguments): () => void {
  const store = new LookupStore(model);
  const here = stage(el, store.words.lang, (root, event) => onKey(store, root, event));
  store.onAftermath = (after) => follow(store, here, after);
  const stopKeeping = keepWithNotebook(model, () => keepsakeOf(store));
  render(
    <LookupContext.Provider value={store}>
      <GlossaryBrowser
        say={(words) => {
          here.live.textContent = words;
        }}
      />
    </LookupContext.Provider>,
    here.body,
  );
  return () => {
    render(null, here.body);
    stopKeeping();
    store.dispose();
    here.clear();
  };
}

function keepsakeOf(store: LookupStore): Keepsake {
  const { page } = store.screen;
  const told = page === undefined ? [] : [page.definition, ...page.formulas.map((formula) => formula.reading)];
  return {
    lang: store.words.lang,
    note: store.ui("kept"),
    title: page?.name ?? "",
    roots: [...told, ...(page?.trap === undefined ? [] : [page.trap])].map((text) => ({ text, lines: [], below: [] })),
  };
}

export default { render: mountGlossary };

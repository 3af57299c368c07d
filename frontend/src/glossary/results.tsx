/** What was found, best first, each with what it stands for and what it is. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Hit } from "../generated/protocol";
import { useLookup } from "./hooks";
import { listId, optionId } from "./search";

export function Results() {
  const store = useLookup();
  const list = useRef<HTMLDivElement>(null);
  const { active, hits } = store;
  useLayoutEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const status = store.query.trim() === "" ? "" : store.screen.status;
  const shown = store.listed && (hits.length > 0 || status !== "");
  return (
    // Else the field would lose the focus, and with it the list.
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes no click
    <div class={`okr-results ${shown ? "" : "okr-results-closed"}`} onMouseDown={(event) => event.preventDefault()}>
      <p class="okr-quiet okr-results-status" role="status">
        {shown ? status : ""}
      </p>
      <div ref={list} id={listId(store)} class="okr-results-list" role="listbox" aria-label={store.ui("found")}>
        {shown && hits.map((hit) => <Option key={hit.key} hit={hit} />)}
      </div>
    </div>
  );
}

function Option({ hit }: { hit: Hit }) {
  const store = useLookup();
  const selected = store.active === hit.key;
  return (
    // The field keeps the focus; its keys choose an option, as the pattern of a combobox has it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={optionId(store, hit.key)}
      class="okr-hit"
      role="option"
      aria-selected={selected}
      data-key={hit.key}
      onClick={() => store.choose(hit.key)}
    >
      <b>{hit.name}</b>
      {hit.expansion !== undefined && <span class="okr-quiet"> {hit.expansion}</span>}
      <span class="okr-hit-definition">{hit.definition}</span>
    </div>
  );
}

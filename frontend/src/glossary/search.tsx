/** The search: a field, and below it the list of what was found, which the arrow keys reach from the field. */
import { useRef } from "preact/hooks";
import { useLookup } from "./hooks";
import type { LookupStore } from "./store";

export function Search() {
  const store = useLookup();
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class="okr-search">
      <input
        ref={field}
        class="okr-input okr-input-boxed"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={store.ui("search")}
        aria-autocomplete="list"
        aria-expanded={store.listed}
        aria-controls={listId(store)}
        aria-activedescendant={store.listed && store.active !== undefined ? optionId(store, store.active) : undefined}
        placeholder={store.ui("placeholder")}
        value={store.query}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => store.search(event.currentTarget.value)}
        onKeyDown={(event) => onKey(store, event)}
        onBlur={() => store.list(false)}
      />
      <button
        type="button"
        class="okr-button"
        aria-expanded={store.listed && store.query === ""}
        aria-controls={listId(store)}
        // else the field would lose the focus first, and with it the list
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          const listed = !(store.listed && store.query === "");
          store.search("");
          store.list(listed);
          field.current?.focus();
        }}
      >
        {store.ui("all")}
      </button>
    </search>
  );
}

export function listId(store: LookupStore): string {
  return `okr-${store.view}-list`;
}

export function optionId(store: LookupStore, key: string): string {
  return `okr-${store.view}-option-${key}`;
}

function onKey(store: LookupStore, event: KeyboardEvent): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    store.list(true, neighbour(store, step));
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (store.active !== undefined || store.query.trim() !== "") {
      store.choose(store.active);
    }
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (store.listed) {
      store.list(false);
    } else if (store.query !== "") {
      store.search("");
      store.list(false);
    }
  }
}

/** The term above or below the active one, from the end round to the beginning. */
function neighbour(store: LookupStore, step: number): string | undefined {
  const keys = store.hits.map((hit) => hit.key);
  const at = store.active === undefined ? -1 : keys.indexOf(store.active);
  return at < 0 ? keys.at(step > 0 ? 0 : -1) : keys[(at + step + keys.length) % keys.length];
}

/** From anywidget's `render` to Preact: one store a view, the keys of the whole widget, the clean-up. */
import { type ComponentType, render } from "preact";
import { StoreContext } from "./hooks";
import { keepsakeOf, keepWithNotebook } from "./keepsake";
import { onKey } from "./keys";
import type { Model } from "./model";
import { stage } from "./stage";
import { type Aftermath, Store } from "./store";
import "../styles/okrwidgets.css";

export interface RenderArguments {
  model: Model;
  el: HTMLElement;
}

export function mount(Widget: ComponentType, { model, el }: RenderArguments): () => void {
  const store = new Store(model);
  const { root, body, live, clear } = stage(el, store.words.lang, (at, event) => onKey(store, at, event));
  store.onAftermath = (after) => {
    if (root.lang !== store.words.lang) {
      root.lang = store.words.lang; // only then: the whole outline gets its styles anew
    }
    follow(root, live, after);
  };
  const stopKeeping = keepWithNotebook(model, () => keepsakeOf(store.screen));
  render(
    <StoreContext.Provider value={store}>
      <Widget />
    </StoreContext.Provider>,
    body,
  );
  return () => {
    render(null, body);
    stopKeeping();
    store.dispose();
    clear();
  };
}

/** After painting: say what happened, go where the person goes on, show softly what changed elsewhere. */
function follow(root: HTMLElement, live: HTMLElement, after: Aftermath): void {
  const active = document.activeElement as HTMLElement | null;
  const inside = active !== null && root.contains(active);
  const field = inside ? active.dataset.field : undefined;
  if (after.announce !== undefined) {
    live.textContent = after.announce;
  }
  requestAnimationFrame(() => {
    if (after.focus) {
      const name = after.focus.field === "same" ? (field ?? "row") : after.focus.field;
      find(root, after.focus.id, name)?.focus();
    }
    if (inside && !active.isConnected && !root.contains(document.activeElement)) {
      // What had the focus is no more: undo is the place from where it can come back.
      root.querySelector<HTMLElement>("[data-field=undo]")?.focus();
    }
    if (!window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
      for (const id of after.flash) {
        flash(root, id);
      }
    }
  });
}

export function flash(root: HTMLElement, id: string): void {
  root
    .querySelector(`[data-node="${CSS.escape(id)}"]`)
    ?.animate([{ backgroundColor: "var(--okr-flash)" }, { backgroundColor: "transparent" }], 1200);
}

export function find(root: HTMLElement, id: string, field: string): HTMLElement | null {
  return root.querySelector(`[data-id="${CSS.escape(id)}"][data-field="${CSS.escape(field)}"]`);
}

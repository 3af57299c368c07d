/** The keyboard of the whole browser: the way back, and the way to the search. */
import type { LookupStore } from "./store";

export function onKey(store: LookupStore, root: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const writes = target.matches("input, textarea");
  if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
    // On a Mac these keys go from word to word where one writes; elsewhere the page itself would go back.
    if (writes && /Mac|iP/.test(navigator.platform)) {
      return;
    }
    event.preventDefault();
    if (event.key === "ArrowLeft" ? store.screen.can_back : store.screen.can_forward) {
      store.act(event.key === "ArrowLeft" ? "back" : "forward");
    }
  } else if (event.key === "/" && !writes && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    root.querySelector<HTMLElement>("[role=combobox]")?.focus();
  }
}

/** After a message: say what happened, and go on at the beginning of the page that was asked for. */
import type { Stage } from "../core/stage";
import type { LookupAftermath, LookupStore } from "./store";

export function follow(store: LookupStore, { root, live }: Stage, after: LookupAftermath): void {
  if (root.lang !== store.words.lang) {
    root.lang = store.words.lang;
  }
  if (after.announce !== undefined) {
    live.textContent = after.announce;
  }
  const active = document.activeElement;
  const inside = active !== null && root.contains(active);
  requestAnimationFrame(() => {
    const lost = inside && !active.isConnected && !root.contains(document.activeElement);
    if (after.read || lost) {
      goOn(root);
    }
  });
}

/** At the heading of the page; at the start in the search. */
function goOn(root: HTMLElement): void {
  const heading = root.querySelector<HTMLElement>(".okr-term-name");
  (heading ?? root.querySelector<HTMLElement>("[role=combobox]"))?.focus();
}

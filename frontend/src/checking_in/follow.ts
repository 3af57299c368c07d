/** After a message: say what happened, go where the person goes on, show softly what changed elsewhere. */
import { find, flash } from "../core/mount";
import type { Stage } from "../core/stage";
import type { CheckAftermath, CheckStore } from "./store";

export function follow(store: CheckStore, { root, live }: Stage, after: CheckAftermath): void {
  if (root.lang !== store.words.lang) {
    root.lang = store.words.lang;
  }
  if (after.announce !== undefined) {
    live.textContent = after.announce;
  }
  const active = document.activeElement;
  const inside = active !== null && root.contains(active);
  requestAnimationFrame(() => {
    if (after.focus) {
      place(root, after.focus)?.focus();
    } else if (inside && !active.isConnected && !root.contains(document.activeElement)) {
      root.querySelector<HTMLElement>("[data-field=value]")?.focus();
    }
    if (!window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
      for (const id of after.flash) {
        flash(root, id);
      }
    }
  });
}

function place(root: HTMLElement, { id, field }: { id: string; field: string }): HTMLElement | null {
  return find(root, id, field) ?? root.querySelector("[data-field=value]");
}

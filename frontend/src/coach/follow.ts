/** After a message: the text area shows what is so now, and one goes on where the repair left a slot. */
import type { Stage } from "../core/stage";
import type { CoachAftermath, CoachStore } from "./store";

export function follow(store: CoachStore, { root, live }: Stage, after: CoachAftermath): void {
  if (root.lang !== store.words.lang) {
    root.lang = store.words.lang;
  }
  if (after.announce !== undefined) {
    live.textContent = after.announce;
  }
  const area = root.querySelector("textarea");
  // While a person types, the text belongs to the person and not to the kernel.
  if (area === null || store.unsent() !== undefined) {
    return;
  }
  const { text } = store.screen;
  if (area.value !== text) {
    const caret = endOfChange(area.value, text);
    area.value = text;
    area.setSelectionRange(caret, caret);
  }
  if (after.select) {
    area.focus();
    area.setSelectionRange(after.select.start, after.select.end);
  }
  const active = document.activeElement;
  if (active !== null && root.contains(active)) {
    requestAnimationFrame(() => {
      if (!active.isConnected && document.activeElement === document.body) {
        area.focus(); // the button that had the focus is no more
      }
    });
  }
}

/** Where in the new text what differs from the old one ends. */
function endOfChange(old: string, text: string): number {
  let same = 0;
  while (same < Math.min(old.length, text.length) && old.at(-1 - same) === text.at(-1 - same)) {
    same += 1;
  }
  return text.length - same;
}

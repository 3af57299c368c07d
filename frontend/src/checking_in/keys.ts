/** The keyboard of the form: Enter goes to the next row's value, arrows change a confidence. */
import { find } from "../core/mount";
import type { CheckStore } from "./store";

export function onKey(store: CheckStore, root: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const { id, field } = target.dataset;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    withControl(store, event);
  } else if (target.tagName !== "INPUT" || event.altKey) {
    return;
  } else if (event.key === "Enter") {
    event.preventDefault();
    next(store, root, id ?? "", event.shiftKey ? -1 : 1)?.focus();
  } else if (field === "confidence" && id && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    store.act(event.key === "ArrowUp" ? "more" : "less", id);
  }
}

/** Undo is Python's: the browser's own would not know of what was saved. */
function withControl(store: CheckStore, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key === "z" || key === "y") {
    event.preventDefault();
    store.act(key === "y" || event.shiftKey ? "redo" : "undo");
  } else if (event.key === "Enter") {
    event.preventDefault();
    store.act("save");
  }
}

/** The value of the row behind or before; behind the last one the button, before the first one the day. */
function next(store: CheckStore, root: HTMLElement, id: string, step: number): HTMLElement | null {
  const ids = store.screen.groups.flatMap((group) => group.rows.map((row) => row.id));
  const at = id === "" ? 0 : ids.indexOf(id) + step;
  const to = ids[at];
  if (to !== undefined) {
    return find(root, to, "value");
  }
  return at < 0 ? find(root, "", "on") : root.querySelector("[data-field=save]");
}

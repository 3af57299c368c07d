/** The keyboard of the outline. What a key means is here; what it does to the plan, Python decides. */
import { find } from "./mount";
import type { ActionName, Store } from "./store";

const WITH_ALT: Record<string, ActionName> = {
  ArrowUp: "move_up",
  ArrowDown: "move_down",
  ArrowRight: "indent",
  ArrowLeft: "outdent",
};

export function onKey(store: Store, root: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const id = target.dataset.id;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    const key = event.key.toLowerCase();
    if (key === "z" || key === "y") {
      event.preventDefault();
      store.act(key === "y" || event.shiftKey ? "redo" : "undo");
    }
    return;
  }
  const action = WITH_ALT[event.key];
  if (event.altKey && action && id !== undefined) {
    event.preventDefault();
    store.act(action, id);
  } else if (event.key === "Enter" && id !== undefined && !event.altKey) {
    onEnter(store, root, event, id);
  } else if ((event.key === "Delete" || event.key === "Backspace") && target.dataset.field === "row" && id) {
    event.preventDefault();
    store.act("remove", id);
  }
}

/** Enter goes to the same field of the next row; on the last row it adds one. */
function onEnter(store: Store, root: HTMLElement, event: KeyboardEvent, id: string): void {
  const target = event.target as HTMLElement;
  const field = target.dataset.field ?? "";
  const node = store.node(id);
  if (target.tagName === "SELECT" || target.dataset.kind === "long" || node === undefined) {
    return;
  }
  if (target.tagName === "BUTTON" && field !== "row") {
    return;
  }
  event.preventDefault();
  if (field === "row") {
    find(root, id, "title")?.focus();
    return;
  }
  if (find(root, id, "add") === null && node.kind === "kpi") {
    goOn(root, target);
    return;
  }
  if (node.kind !== "key_result") {
    const first = node.children[0];
    const next = first === undefined ? null : find(root, first, "title");
    if (next) {
      next.focus();
    } else {
      store.act(node.kind === "kpi" ? "add_objective" : "add_key_result", id);
    }
    return;
  }
  const rows = [...root.querySelectorAll<HTMLElement>(`[data-parent="${target.dataset.parent ?? ""}"]`)];
  const ids = [...new Set(rows.map((row) => row.dataset.id))];
  const next = ids[ids.indexOf(id) + 1];
  if (next === undefined) {
    store.act("add_key_result", id);
  } else {
    (find(root, next, field) ?? find(root, next, "title"))?.focus();
  }
}

/** To the next field of a form. */
function goOn(root: HTMLElement, from: HTMLElement): void {
  const fields = [...root.querySelectorAll<HTMLElement>("[data-kind]")];
  fields[fields.indexOf(from) + 1]?.focus();
}

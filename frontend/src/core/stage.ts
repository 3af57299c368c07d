/** The element in which a widget is drawn: its language, what a screen reader is told, and the keys that stay inside. */

export interface Stage {
  root: HTMLElement;
  body: HTMLElement;
  /** Whatever is written here is said. */
  live: HTMLElement;
  clear(): void;
}

export function stage(el: HTMLElement, lang: string, onKey: (root: HTMLElement, event: KeyboardEvent) => void): Stage {
  const root = document.createElement("div");
  root.className = "okr";
  root.lang = lang;
  const body = document.createElement("div");
  const live = document.createElement("div");
  live.className = "okr-live";
  live.setAttribute("aria-live", "polite");
  root.append(body, live);
  el.append(root);
  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation(); // a key that is pressed here is no command of the notebook
    if (!event.isComposing) {
      onKey(root, event); // else it belongs to the writing of a letter
    }
  };
  root.addEventListener("keydown", pressed);
  root.addEventListener("focusin", keepShortcutsOut);
  return {
    root,
    body,
    live,
    clear() {
      root.removeEventListener("keydown", pressed);
      root.removeEventListener("focusin", keepShortcutsOut);
      root.remove();
    },
  };
}

/**
 * Lumino would take single letters for commands of the notebook while a button has the focus. It
 * looks at what has the focus first (`:focus`) and only then at what is around it, so that the
 * mark has to stand on the very element; Notebook 7 does so before the key comes by here.
 */
function keepShortcutsOut(event: FocusEvent): void {
  (event.target as HTMLElement).dataset.lmSuppressShortcuts = "true";
}

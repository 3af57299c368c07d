/** The text area: the place to write. What it shows is set by `follow`, so that painting never touches the caret. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { useCoach } from "./hooks";

const SLOT = "__";

export function Statement() {
  const store = useCoach();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current !== null) {
      area.current.value = store.screen.text;
    }
  }, [store]);
  return (
    <textarea
      ref={area}
      class="okr-statement"
      rows={2}
      maxLength={4000}
      spellcheck={false}
      lang={store.words.text_lang}
      aria-label={store.ui("statement")}
      placeholder={store.ui("placeholder")}
      onInput={(event) => store.edit(event.currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}

function onKey(event: KeyboardEvent): void {
  const area = event.currentTarget as HTMLTextAreaElement;
  if (event.isComposing || event.shiftKey) {
    return;
  }
  if (event.key === "Enter") {
    // One sentence needs no second line: Enter goes on to what can be done about it.
    event.preventDefault();
    area.closest(".okr")?.querySelector<HTMLElement>(".okr-finding button")?.focus();
  } else if (event.key === "Tab" && selectSlot(area)) {
    event.preventDefault();
  }
}

/** The next slot behind the caret; `false` where there is none, so that Tab goes on. */
function selectSlot(area: HTMLTextAreaElement): boolean {
  const at = area.value.indexOf(SLOT, area.selectionEnd);
  if (at < 0) {
    return false;
  }
  area.setSelectionRange(at, at + SLOT.length);
  return true;
}

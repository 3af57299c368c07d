/** The page as Markdown, into the clipboard; where the page may not write there, selected for the person to copy. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useLookup } from "./hooks";

export function Copy({ markdown, say }: { markdown: string; say: (words: string) => void }) {
  const store = useLookup();
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<"" | "copied" | "by_hand">("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(markdown); // without https there is no clipboard at all
      setState("copied");
      say(store.ui("copied"));
    } catch {
      setState("by_hand");
      say(store.ui("by_hand"));
    }
  };
  return (
    <>
      <button ref={button} type="button" class="okr-button okr-copy" onClick={() => void copy()}>
        {state === "copied" ? <span aria-hidden="true">✓ {store.ui("copied")}</span> : store.ui("copy")}
        {state === "copied" && <span class="okr-live">{store.ui("copy")}</span>}
      </button>
      {state === "by_hand" && (
        <ByHand
          markdown={markdown}
          onDone={() => {
            setState("");
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

function ByHand({ markdown, onDone }: { markdown: string; onDone: () => void }) {
  const store = useLookup();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.select();
  }, []);
  return (
    <div class="okr-by-hand">
      <p>{store.ui("by_hand")}</p>
      <textarea ref={area} class="okr-input okr-input-boxed" readOnly aria-label={store.ui("markdown")} rows={6}>
        {markdown}
      </textarea>
      <button type="button" class="okr-button" onClick={onDone}>
        {store.ui("done")}
      </button>
    </div>
  );
}

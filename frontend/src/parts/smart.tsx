/** The five letters: letter, sign and word; a click says why and what to do next. */
import { useState } from "preact/hooks";
import { useStore } from "../core/hooks";
import { find } from "../core/mount";
import type { Letter, Node } from "../generated/protocol";

export function Chips({ node, words }: { node: Node; words: boolean }) {
  const [open, setOpen] = useState<string | null>(null);
  const smart = node.smart;
  const letters = smart?.letters ?? [];
  if (letters.length === 0) {
    return null;
  }
  const chosen = letters.find((letter) => letter.letter === open);
  return (
    <section class="okr-smart" aria-label={useStore().ui("smart")}>
      <div class="okr-chips">
        {letters.map((letter) => (
          <button
            key={letter.letter}
            type="button"
            class={`okr-chip okr-chip-${letter.verdict}`}
            aria-expanded={open === letter.letter}
            aria-label={`${letter.name}: ${letter.word}`}
            onClick={() => setOpen(open === letter.letter ? null : letter.letter)}
          >
            <b>{letter.letter}</b> <span aria-hidden="true">{letter.sign}</span>
            {words && <span class="okr-chip-word">{letter.word}</span>}
          </button>
        ))}
      </div>
      {chosen && <Reason letter={chosen} node={node} />}
    </section>
  );
}

export function Reason({ letter, node }: { letter: Letter; node: Node }) {
  return (
    <div class={`okr-reason okr-reason-${letter.verdict}`}>
      <p>
        <b>{letter.name}</b> · {letter.reason}
      </p>
      {letter.question !== undefined && (
        <p>
          {letter.question} <FillIn letter={letter} node={node} />
        </p>
      )}
      <p class="okr-quiet">{letter.why}</p>
    </div>
  );
}

/** The one thing to do next, said in the row where it is to be done. */
export function Hint({ letter, node }: { letter: Letter; node: Node }) {
  const store = useStore();
  const [why, setWhy] = useState(false);
  return (
    <div class="okr-hint">
      <b>{letter.letter}</b> · {letter.question} <FillIn letter={letter} node={node} />
      {" · "}
      <button type="button" class="okr-link" aria-expanded={why} onClick={() => setWhy(!why)}>
        {store.ui("why")}
      </button>
      {why && (
        <p>
          {letter.reason} {letter.why}
        </p>
      )}
    </div>
  );
}

/** Brings the person to the field that carries the letter. */
function FillIn({ letter, node }: { letter: Letter; node: Node }) {
  const store = useStore();
  const field = letter.field;
  if (field === undefined) {
    return null;
  }
  return (
    <button
      type="button"
      class="okr-link"
      onClick={(event) => {
        const root = event.currentTarget.closest<HTMLElement>(".okr");
        if (!node.main.includes(field)) {
          store.open(node.id, true);
        }
        requestAnimationFrame(() => requestAnimationFrame(() => root && find(root, node.id, field)?.focus()));
      }}
    >
      {store.ui("fill_in")}
    </button>
  );
}

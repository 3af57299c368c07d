/** The five letters: letter, sign and word; a click says why and what to do next. */
import { useState } from "preact/hooks";
import { useStore } from "../core/hooks";
import { find } from "../core/mount";
import type { Letter, Node } from "../generated/protocol";
import { Group } from "./group";
import { Verdict } from "./verdict";

export function Chips({ node }: { node: Node }) {
  const store = useStore();
  const [open, setOpen] = useState<string | null>(null);
  const letters = node.smart?.letters ?? [];
  if (letters.length === 0) {
    return null;
  }
  const chosen = letters.find((letter) => letter.letter === open);
  return (
    <Group class="okr-smart" label={store.ui("smart")}>
      <div class="okr-chips">
        {letters.map((letter) => (
          <button
            key={letter.letter}
            type="button"
            class={`okr-chip okr-chip-${letter.verdict}`}
            aria-expanded={open === letter.letter}
            onClick={() => setOpen(open === letter.letter ? null : letter.letter)}
          >
            <Verdict letter={letter} words={store.words} />
          </button>
        ))}
      </div>
      {chosen && <Reason letter={chosen} node={node} />}
    </Group>
  );
}

export function Reason({ letter, node }: { letter: Letter; node: Node }) {
  const store = useStore();
  const words = store.words.letters[letter.letter];
  const [why, setWhy] = useState(false);
  return (
    <div class={`okr-reason okr-reason-${letter.verdict}`}>
      <p>
        <b>{words?.name}</b> · {letter.reason} <Why open={why} toggle={() => setWhy(!why)} />
      </p>
      {letter.question !== undefined && (
        <p>
          {letter.question} <FillIn letter={letter} node={node} />
        </p>
      )}
      {why && <p class="okr-quiet">{words?.why}</p>}
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
      <Why open={why} toggle={() => setWhy(!why)} />
      {why && (
        <p>
          {letter.reason} {store.words.letters[letter.letter]?.why}
        </p>
      )}
    </div>
  );
}

function Why({ open, toggle }: { open: boolean; toggle: () => void }) {
  return (
    <button type="button" class="okr-link" aria-expanded={open} onClick={toggle}>
      {useStore().ui("why")}
    </button>
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

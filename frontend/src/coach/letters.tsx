/** The five chips; a click says what carries the letter, or what is missing. */
import { useState } from "preact/hooks";
import { Group } from "../parts/group";
import { Verdict } from "../parts/verdict";
import { useCoach } from "./hooks";

export function Letters() {
  const store = useCoach();
  const [open, setOpen] = useState<string | null>(null);
  const { letters } = store.screen;
  if (letters.length === 0) {
    return null;
  }
  const chosen = letters.find((letter) => letter.letter === open);
  return (
    <Group class="okr-smart" label={store.ui("letters")}>
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
      {chosen && (
        <div class={`okr-reason okr-reason-${chosen.verdict}`}>
          <p>
            <b>{store.words.letters[chosen.letter]?.name}</b> · {chosen.reason} {chosen.question}
          </p>
          <p class="okr-quiet">{store.words.letters[chosen.letter]?.why}</p>
        </div>
      )}
    </Group>
  );
}

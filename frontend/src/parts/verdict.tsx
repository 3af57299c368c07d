/** A verdict as letter, sign and word: never by colour alone. */
import type { Letter, Words } from "../generated/protocol";

export function Verdict({ letter, words }: { letter: Letter; words: Pick<Words, "letters" | "verdicts"> }) {
  const verdict = words.verdicts[letter.verdict];
  return (
    <>
      <b>{letter.letter}</b>
      <span class="okr-live"> {words.letters[letter.letter]?.name}</span>{" "}
      <span aria-hidden="true">{verdict?.sign}</span> <span class="okr-chip-word">{verdict?.word}</span>
    </>
  );
}

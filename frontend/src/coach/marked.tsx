/** The statement as it was read: each stretch that matters is underlined in its own way and named in words. */
import type { Piece } from "../generated/protocol";
import { useCoach } from "./hooks";

export function Marked() {
  const store = useCoach();
  const { pieces } = store.screen;
  if (pieces.length === 0) {
    return null;
  }
  return (
    <p class="okr-marked" lang={store.words.text_lang}>
      <span class="okr-live">{store.ui("marked")} </span>
      {pieces.map((piece, index) =>
        piece.tone === undefined ? <span key={index}>{piece.text}</span> : <Mark key={index} piece={piece} />,
      )}
    </p>
  );
}

function Mark({ piece }: { piece: Piece }) {
  const store = useCoach();
  const label = piece.label ?? "";
  const head = headOf(piece.text, label.length);
  return (
    <mark class={`okr-mark okr-mark-${piece.tone}`}>
      <span class="okr-mark-head">
        <span class="okr-mark-words">{head}</span>
        <small aria-hidden="true">{label}</small>
      </span>
      <span class="okr-mark-words">{piece.text.slice(head.length)}</span>
      <span class="okr-live" lang={store.words.lang}>
        {` (${label}) `}
      </span>
    </mark>
  );
}

/** So many whole words that the label has its place below them; the rest may go on in the next line. */
function headOf(text: string, room: number): string {
  const end = text.indexOf(" ", room);
  return end < 0 ? text : text.slice(0, end);
}

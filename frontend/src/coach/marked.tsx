/** The statement as it was read: each stretch that matters is underlined in its own way and named in words. */
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
        piece.tone === undefined ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <ruby key={index}>
            <mark class={`okr-mark okr-mark-${piece.tone}`}>{piece.text}</mark>
            <rt lang={store.words.lang}>{piece.label}</rt>
          </ruby>
        ),
      )}
    </p>
  );
}

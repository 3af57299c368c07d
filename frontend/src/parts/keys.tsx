/** What the keyboard does, in small print: each key with what it does stays on one line. */
import { Fragment } from "preact";

export function Keys({ text }: { text: string }) {
  const pieces = text.split(" · ");
  return (
    <p class="okr-quiet okr-keys">
      {pieces.map((piece, n) => (
        <Fragment key={piece}>
          <span>{piece}</span>
          {n < pieces.length - 1 && " · "}
        </Fragment>
      ))}
    </p>
  );
}

/** Predict first: what one expects is typed before the answer is shown. */
import type { Guess as GuessShape } from "../generated/protocol";
import { useExplore } from "./hooks";

export function Guess({ guess }: { guess: GuessShape }) {
  const store = useExplore("head");
  const id = `okr-${store.view}-guess`;
  if (!guess.asking) {
    return (
      <div class="okr-guess">
        {guess.compared !== undefined && (
          <p class="okr-guess-compared" tabIndex={-1}>
            {guess.compared}
          </p>
        )}
        <p class="okr-quiet">{guess.invite}</p>
      </div>
    );
  }
  return (
    <form
      class="okr-guess okr-guess-asks"
      onSubmit={(event) => {
        event.preventDefault();
        store.act("answer");
      }}
    >
      <label htmlFor={id}>{guess.invite}</label>
      <span class="okr-guess-line">
        <input
          id={id}
          class="okr-input okr-input-boxed okr-input-number"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={80}
          data-field="guess"
          aria-describedby={`${id}-says`}
          value={store.guessed ?? guess.raw}
          onInput={(event) => store.guess(event.currentTarget.value)}
        />
        <span class="okr-quiet">{guess.unit}</span>
        <button type="submit" class="okr-button okr-button-first">
          {store.ui("answer")}
        </button>
      </span>
      <small id={`${id}-says`} class={guess.problem === undefined ? "okr-echo" : "okr-problem"}>
        {guess.problem ?? guess.echo}
      </small>
    </form>
  );
}

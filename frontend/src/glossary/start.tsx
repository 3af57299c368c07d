/** The start teaches: what one can type, and three terms to begin with. */
import { useLookup } from "./hooks";

export function Start() {
  const store = useLookup();
  return (
    <div class="okr-start">
      <p class="okr-start-welcome">{store.ui("welcome")}</p>
      <p class="okr-quiet">{store.ui("hints")}</p>
      <p class="okr-quiet">{store.ui("starters")}</p>
      <ul class="okr-starters">
        {store.words.starters.map((hit) => (
          <li key={hit.key}>
            <button type="button" class="okr-starter" data-key={hit.key} onClick={() => store.choose(hit.key)}>
              <b>{hit.name}</b>
              <span>{hit.definition}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

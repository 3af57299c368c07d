/** No tree yet: what one needs, in words and as a file would say it, and the article's example. */
import type { Missing as MissingShape } from "../generated/protocol";
import { useExplore } from "./hooks";

export function Missing({ missing }: { missing: MissingShape }) {
  const store = useExplore("top");
  return (
    <div class="okr-empty okr-explore-missing">
      <p>{missing.sentence}</p>
      {missing.needs !== "" && <p class="okr-quiet">{missing.needs}</p>}
      {missing.sample !== "" && <pre>{missing.sample}</pre>}
      {missing.example && (
        <button type="button" class="okr-button okr-button-first" onClick={() => store.act("example")}>
          {store.ui("example")}
        </button>
      )}
    </div>
  );
}

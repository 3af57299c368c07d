/** The KPI: what it comes to, how that stands against its target, and how likely it is. */
import type { Likely as LikelyShape } from "../generated/protocol";
import { Guess } from "./guess";
import { useExplore } from "./hooks";

export function Head() {
  const store = useExplore("head");
  const { head, likely, guess } = store.screen;
  if (head === undefined) {
    return null;
  }
  return (
    <div class={`okr-explore-head okr-explore-${head.verdict}`}>
      <div class="okr-explore-kpi">
        <p class="okr-explore-name">{head.name}</p>
        <p class="okr-explore-value">
          <output>{head.text || "?"}</output>
          <span class="okr-quiet okr-explore-before">{head.before}</span>
        </p>
        <p class="okr-quiet okr-explore-formula">{head.formula}</p>
        {head.target !== undefined && <p class="okr-quiet okr-explore-target">{head.target}</p>}
      </div>
      {head.share !== undefined && <Bar share={head.share} />}
      <p class="okr-explore-gap">{head.gap}</p>
      {guess && <Guess guess={guess} />}
      {likely && !guess?.asking && <Likely likely={likely} />}
    </div>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <div class="okr-explore-bar" aria-hidden="true">
      <span style={{ width: `${100 * share}%` }} />
    </div>
  );
}

function Likely({ likely }: { likely: LikelyShape }) {
  const store = useExplore("head");
  return (
    <div class={`okr-likely ${likely.rough ? "okr-likely-rough" : ""}`}>
      {likely.share !== undefined && (
        <span class="okr-likely-bar" aria-hidden="true">
          <span style={{ width: `${100 * likely.share}%` }} />
        </span>
      )}
      <p>{likely.text}</p>
      {likely.notes.length > 0 && (
        <details>
          <summary>{store.ui("rests_on")}</summary>
          <ul class="okr-quiet">
            {likely.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

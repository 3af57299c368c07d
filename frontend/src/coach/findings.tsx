/** What to look at: each finding with its reason, and its repair where Python can make one. */
import { useState } from "preact/hooks";
import type { CoachFinding } from "../generated/protocol";
import { useCoach } from "./hooks";

export function Findings() {
  const store = useCoach();
  const { findings } = store.screen;
  if (findings.length === 0) {
    return null;
  }
  return (
    <ul class="okr-findings" aria-label={store.ui("findings")}>
      {findings.map((finding) => (
        <Finding key={finding.key} finding={finding} />
      ))}
    </ul>
  );
}

function Finding({ finding }: { finding: CoachFinding }) {
  const store = useCoach();
  const [why, setWhy] = useState(false);
  const { repaired } = finding;
  const becomes = `okr-${store.view}-${finding.key}`;
  return (
    <li class="okr-finding" data-code={finding.code}>
      <b class="okr-finding-letter">
        {finding.letter} <span aria-hidden="true">{finding.sign}</span>
        <span class="okr-live"> {finding.word}</span>
      </b>
      <div>
        <p>
          {finding.message} {finding.repair}
        </p>
        {repaired !== undefined && (
          <p id={becomes}>
            <span class="okr-quiet">{store.ui("becomes")}</span> <q lang={store.words.text_lang}>{repaired}</q>
          </p>
        )}
        {why && (
          <p class="okr-quiet">
            {finding.why} <span class="okr-tag">{finding.code}</span>
          </p>
        )}
      </div>
      <div class="okr-finding-tools">
        {repaired !== undefined && (
          <button
            type="button"
            class="okr-button"
            aria-describedby={becomes}
            onClick={() => store.act("repair", finding.key)}
          >
            {store.ui("repair")}
          </button>
        )}
        <button type="button" class="okr-link" aria-expanded={why} onClick={() => setWhy(!why)}>
          {store.ui("why")}
        </button>
      </div>
    </li>
  );
}

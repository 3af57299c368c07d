/** Where it comes from; what lies on the web opens beside the notebook, not in its place. */
import type { TermPage } from "../generated/protocol";
import { useLookup } from "./hooks";

export function Sources({ sources }: { sources: TermPage["sources"] }) {
  const store = useLookup();
  return (
    <section class="okr-sources">
      <h3>{store.ui("sources")}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            {source.url === undefined ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
                <span aria-hidden="true"> ↗</span>
                <span class="okr-live"> ({store.ui("new_tab")})</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

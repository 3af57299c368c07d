/** The page of a term: what it is, how it is computed, what goes wrong, what it is not, where to read on. */
import type { ComponentChildren } from "preact";
import type { TermPage } from "../generated/protocol";
import { Copy } from "./copy";
import { Formula } from "./formula";
import { useLookup } from "./hooks";
import { Sheet } from "./sheet";
import { Sources } from "./sources";

export function Page({ page, say }: { page: TermPage; say: (words: string) => void }) {
  const store = useLookup();
  const { sheet } = store.screen;
  return (
    <article class="okr-term" data-term={page.key}>
      <header class="okr-term-head">
        <h2 class="okr-term-name" tabIndex={-1}>
          {page.name}
        </h2>
        <span class="okr-tag">{page.kind}</span>
        <Copy markdown={page.markdown} say={say} />
      </header>
      {(page.expansion ?? page.also) !== undefined && (
        <div class="okr-term-names">
          {page.expansion !== undefined && <p>{page.expansion}</p>}
          {page.also !== undefined && <p class="okr-quiet">{page.also}</p>}
        </div>
      )}
      <p class="okr-term-definition">{page.definition}</p>
      {page.formulas.length > 0 && (
        <div class="okr-formulas">
          {page.formulas.map((formula) => (
            <Formula key={formula.reading} formula={formula} />
          ))}
        </div>
      )}
      {page.facts.length > 0 && (
        <dl class="okr-facts">
          {page.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {page.trap !== undefined && (
        <section class="okr-note okr-note-warn">
          <h3>{store.ui("trap")}</h3>
          <p>{page.trap}</p>
        </section>
      )}
      {page.worked !== undefined && <Part title={store.ui("worked")}>{page.worked}</Part>}
      {sheet !== undefined && <Sheet term={page.key} sheet={sheet} />}
      <Part title={store.ui("for_example")}>{page.example}</Part>
      <section>
        <h3>{store.ui("not_to_confuse")}</h3>
        <ul class="okr-confused">
          {page.not_to_confuse.map((other) => (
            <li key={other.key}>
              <Link term={other.key}>{other.name}</Link> {other.why}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{store.ui("related")}</h3>
        <ul class="okr-related">
          {page.related.map((other) => (
            <li key={other.key}>
              <Link term={other.key}>{other.name}</Link>
            </li>
          ))}
        </ul>
      </section>
      <Sources sources={page.sources} />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{children}</p>
    </section>
  );
}

function Link({ term, children }: { term: string; children: ComponentChildren }) {
  const store = useLookup();
  return (
    <button type="button" class="okr-link" data-key={term} onClick={() => store.choose(term)}>
      {children}
    </button>
  );
}

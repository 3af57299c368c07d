/** The drawn tree: a nested list, as it is read aloud too; the style sheet draws its lines. */
import { useExplore } from "./hooks";
import { type Nested, nested } from "./nested";
import { Row } from "./row";

export function Tree() {
  const store = useExplore("tree");
  return (
    <ul class="okr-tree" aria-label={store.ui("tree")}>
      {nested(store.screen.tree).map((part) => (
        <Node key={part.branch.id} part={part} />
      ))}
    </ul>
  );
}

function Node({ part }: { part: Nested }) {
  const store = useExplore("tree");
  const { id, elsewhere } = part.branch;
  return (
    <li class="okr-tree-node">
      {elsewhere ? (
        <p class="okr-tree-again okr-quiet">
          {store.screen.facts[id]?.label} {store.ui("again")}
        </p>
      ) : (
        <Row id={id} />
      )}
      {part.below.length > 0 && (
        <ul>
          {part.below.map((inner) => (
            <Node key={inner.branch.id} part={inner} />
          ))}
        </ul>
      )}
    </li>
  );
}

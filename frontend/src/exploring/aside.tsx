/** Below the tree: which driver moves the KPI most, what does not fit, and the way into the plan. */
import { Group } from "../parts/group";
import { useExplore } from "./hooks";

export function Effects() {
  const store = useExplore("aside");
  const { effects } = store.screen.aside;
  if (effects.length === 0) {
    return null;
  }
  return (
    <Group class="okr-effects" label={store.ui("effects")}>
      <p class="okr-explore-name">{store.ui("effects")}</p>
      <ol>
        {effects.map((effect) => (
          <li key={effect.id} data-effect={effect.id}>
            <span class="okr-effect-label">{effect.label}</span>
            <span class="okr-effect-bar" aria-hidden="true">
              <span style={{ width: `${100 * effect.share}%` }} />
            </span>
            <span class="okr-effect-text">{effect.text}</span>
          </li>
        ))}
      </ol>
    </Group>
  );
}

export function Notes() {
  const store = useExplore("tree");
  if (store.screen.notes.length === 0) {
    return null;
  }
  return (
    <Group class="okr-note okr-note-warn" label={store.ui("notes")}>
      <b>{store.ui("notes")}</b>
      <ul>
        {store.screen.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Group>
  );
}

export function Apply() {
  const store = useExplore("aside");
  const { writes } = store.screen.aside;
  if (writes.length === 0) {
    return null;
  }
  return (
    <Group class="okr-apply" label={store.ui("apply")}>
      <p>{store.ui("writes")}</p>
      <ul>
        {writes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="okr-button okr-button-first" data-field="apply" onClick={() => store.act("apply")}>
        {store.ui("apply")}
      </button>
    </Group>
  );
}

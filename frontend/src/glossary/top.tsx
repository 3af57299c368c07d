/** Above the page: the way back and forward, and the search. */
import { useLookup } from "./hooks";
import { Search } from "./search";

export function Top() {
  const store = useLookup();
  return (
    <div class="okr-lookup-top">
      <span class="okr-tools">
        <Step way="back" sign="←" open={store.screen.can_back} />
        <Step way="forward" sign="→" open={store.screen.can_forward} />
      </span>
      <Search />
    </div>
  );
}

function Step({ way, sign, open }: { way: "back" | "forward"; sign: string; open: boolean }) {
  const store = useLookup();
  return (
    <button
      type="button"
      class="okr-button"
      data-way={way}
      aria-disabled={!open}
      aria-label={store.ui(way)}
      title={store.ui(way)}
      onClick={() => open && store.act(way)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** Above the statement: what it is, and the way back. */
import { Back } from "../parts/back";
import { useCoach } from "./hooks";

export function Top() {
  const store = useCoach();
  const { screen } = store;
  return (
    <div class="okr-coach-top">
      <span class="okr-quiet" aria-hidden="true">
        {store.ui("statement")}
      </span>
      <span class="okr-tools">
        <Back offered={screen} ui={(key) => store.ui(key)} act={(action) => store.act(action)} />
      </span>
    </div>
  );
}

/** Above the rows: whose plan it is, the day, the file, and the way back. */
import { Back } from "../parts/back";
import { Field, fieldId } from "./field";
import { useChecks } from "./hooks";

export function Top({ gone }: { gone: boolean }) {
  const store = useChecks();
  const { screen } = store;
  return (
    <div class="okr-top">
      <b class="okr-check-title">{screen.title}</b>
      <div class="okr-tools">
        <span class={`okr-file okr-file-${screen.state}`} role="status">
          {gone ? "" : store.slow ? store.ui("waiting") : screen.file}
        </span>
        <Back offered={screen} ui={(key) => store.ui(key)} act={(action) => store.act(action)} />
      </div>
    </div>
  );
}

export function Day() {
  const store = useChecks();
  const { on, on_says, on_questions } = store.screen;
  const says = fieldId(store.view, "", "says");
  const said = on.problem ?? (on_says === "" ? [] : [on_says]);
  return (
    <div class="okr-check-day">
      <label htmlFor={fieldId(store.view, "", "on")}>{store.ui("on")}</label>
      <Field id="" field="on" cell={on} label={store.ui("on")} describedBy={says} />
      <div id={says}>
        {[said].flat().map((text) => (
          <p key={text} class={on.problem === undefined ? "okr-quiet" : "okr-check-asks"}>
            {text}
          </p>
        ))}
        {on_questions.map((text) => (
          <p key={text} class="okr-check-asks">
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}

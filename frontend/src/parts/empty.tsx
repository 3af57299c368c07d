/** An empty plan teaches: one sentence, one field, one button, and the article's example. */
import { useState } from "preact/hooks";
import { useStore } from "../core/hooks";

export function Empty() {
  const store = useStore();
  const [name, setName] = useState("");
  return (
    <form
      class="okr-empty"
      onSubmit={(event) => {
        event.preventDefault();
        store.act("add_kpi", undefined, name);
      }}
    >
      <p>{store.ui("empty_title")}</p>
      <div class="okr-empty-line">
        <input
          class="okr-input okr-input-boxed"
          aria-label={store.ui("empty_title")}
          placeholder={store.ui("empty_field")}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="okr-button okr-button-first">
          {store.ui("empty_button")}
        </button>
      </div>
      <button type="button" class="okr-link" onClick={() => store.act("example")}>
        {store.ui("empty_example")}
      </button>
    </form>
  );
}

/** The article's marketing KPIs, ready to be adapted. */
export function Templates({ id }: { id?: string }) {
  const store = useStore();
  return (
    <div class="okr-templates">
      <span class="okr-quiet">{store.ui("templates")}</span>
      {store.words.templates.map((template) => (
        <button
          key={template.key}
          type="button"
          class="okr-button"
          onClick={() => store.act("template", id, template.key)}
        >
          {template.label}
        </button>
      ))}
      <Catalogue id={id} />
    </div>
  );
}

/** Every KPI of the glossary, found by the first letters of its name or by another word for it. */
function Catalogue({ id }: { id: string | undefined }) {
  const store = useStore();
  const list = `${store.view}-${id ?? "new"}-catalogue`;
  return (
    <>
      <input
        class="okr-input okr-input-boxed okr-catalogue"
        list={list}
        aria-label={store.ui("catalogue")}
        placeholder={store.ui("catalogue_hint")}
        onInput={(event) => {
          const chosen = store.words.catalogue.find((template) => template.label === event.currentTarget.value);
          if (chosen) {
            store.act("template", id, chosen.key);
          }
        }}
      />
      <datalist id={list}>
        {store.words.catalogue.map((template) => (
          <option key={template.key} value={template.label} label={template.also || undefined} />
        ))}
      </datalist>
    </>
  );
}

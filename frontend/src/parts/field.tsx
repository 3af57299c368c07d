/** One field, edited in place. While it has the focus it belongs to the person, not to the kernel. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useStore } from "../core/hooks";
import { cellOf } from "../core/store";
import type { Cell, Node } from "../generated/protocol";

export interface FieldProps {
  /** `null` for a field of the plan itself. */
  node: Node | null;
  name: string;
  cell: Cell;
  label: string;
  kind: "text" | "long" | "number" | "choice" | "period" | "unit" | "link";
  choices?: { value: string; label: string }[];
  placeholder?: string;
  parent?: string;
  class?: string;
}

export function Field(props: FieldProps) {
  const store = useStore();
  const { cell, name, kind } = props;
  const id = props.node?.id ?? null;
  const [local, setLocal] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const before = useRef("");

  const input = useRef<HTMLTextAreaElement>(null);

  // What was set elsewhere meanwhile is shown, whatever stood here.
  const outside = store.outside(id, name);
  useLayoutEffect(() => {
    setLocal(null);
    before.current = cell.edit;
  }, [outside]);

  // Typing replaces a figure. By the keyboard that has to hold for the very next key; a click
  // places its caret after the focus, so that it is done once more when that has happened.
  useLayoutEffect(() => {
    const here = input.current;
    if (focused && here !== null && kind === "number") {
      const held = here.value;
      here.select();
      requestAnimationFrame(() => {
        if (document.activeElement === here && here.value === held) {
          here.select();
        }
      });
    }
  }, [focused, kind]);

  const pending = store.pending(id, name);
  const resting = focused ? cell.edit : (cell.text ?? cell.edit);
  const shown = local ?? pending ?? (cell.edit === "" || kind === "choice" ? cell.edit : resting);
  const change = (raw: string): void => {
    setLocal(raw);
    store.edit(id, name, raw);
  };
  const says = cell.problem ?? (focused ? cell.echo : undefined);
  const inputId = fieldId(store.view, id, name);
  const messageId = `${inputId}-says`;
  const shared = {
    id: inputId,
    class: `okr-input okr-input-${kind} ${props.class ?? ""}`,
    "aria-label": props.label,
    "data-id": id ?? undefined,
    "data-field": name,
    "data-kind": kind,
    "data-parent": props.parent,
    ...(says === undefined ? {} : { "aria-describedby": messageId }),
  };

  return (
    <span class={`okr-field okr-field-${kind}`}>
      {kind === "choice" || kind === "link" ? (
        <select
          {...shared}
          value={shown}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => setLocal(null)}
        >
          {(props.choices ?? []).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          {...shared}
          ref={input}
          rows={1}
          spellcheck={kind === "text" || kind === "long"}
          autocomplete="off"
          inputMode={kind === "number" ? "decimal" : "text"}
          placeholder={props.placeholder ?? (cell.edit === "" ? cell.text : undefined)}
          value={shown}
          onFocus={() => {
            before.current = local ?? pending ?? cell.edit;
            setFocused(true);
          }}
          onInput={(event) => change(event.currentTarget.value.replace(kind === "long" ? /$^/ : /[\r\n]+/g, " "))}
          onBlur={() => {
            setFocused(false);
            setLocal(null);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && shown !== before.current) {
              event.preventDefault();
              change(before.current);
            }
          }}
        />
      )}
      {says !== undefined && (
        <small id={messageId} class={cell.problem === undefined ? "okr-echo" : "okr-problem"}>
          {says}
        </small>
      )}
    </span>
  );
}

/** The id of a field's input, for its label. */
export function fieldId(view: string, id: string | null, name: string): string {
  return `okr-${view}-${id ?? "plan"}-${name}`;
}

/** A field of a node, with the words that Python gave it. */
export function NodeField(props: {
  node: Node;
  name: string;
  parent?: string;
  number?: string;
  class?: string;
  placeholder?: string;
}) {
  const store = useStore();
  const { node, name } = props;
  const words = store.words.fields[node.kind]?.[name];
  if (words === undefined) {
    return null;
  }
  const simple = node.main.includes(name) ? store.words.simple[node.kind]?.[name] : undefined;
  const label = [simple ?? words.label, props.number].filter(Boolean).join(" ");
  return (
    <Field
      node={node}
      name={name}
      cell={cellOf(node.cells, name)}
      label={label}
      kind={words.kind}
      choices={words.kind === "link" ? links(store.screen.nodes, store.ui("none")) : words.choices}
      {...(props.parent === undefined ? {} : { parent: props.parent })}
      {...(props.class === undefined ? {} : { class: props.class })}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
    />
  );
}

function links(nodes: Record<string, Node>, none: string): { value: string; label: string }[] {
  const targets = Object.values(nodes).filter((node) => node.kind !== "objective");
  return [{ value: "", label: none }, ...targets.map((node) => ({ value: node.id, label: node.title }))];
}

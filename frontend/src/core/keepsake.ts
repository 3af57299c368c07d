/**
 * What a saved notebook shows when it is opened again and its cells have not run yet.
 *
 * Without it JupyterLab says "Error displaying widget: model not found". With the notebook goes,
 * for each widget that it shows, the plan's outline as it stood when the notebook was saved, and
 * a few lines that draw it, not the whole widget.
 */
import type { Node, Screen } from "../generated/protocol";
import type { Model } from "./model";

const STATE = "application/vnd.jupyter.widget-state+json";
const VIEW = "application/vnd.jupyter.widget-view+json";
const MARK = "_kept";
/** What ipywidgets needs to know of any model, beside what is ours. */
const FRAME = [
  "_model_module",
  "_model_module_version",
  "_model_name",
  "_view_module",
  "_view_module_version",
  "_view_name",
];

export interface Kept {
  text: string;
  figure?: string;
  lines: string[];
  below: Kept[];
}

/** What is left of a widget in a saved notebook. */
export interface Keepsake {
  lang: string;
  note: string;
  title: string;
  roots: Kept[];
}

interface ModelState {
  model_name: string;
  model_module: string;
  model_module_version: string;
  state: Record<string, unknown>;
}

interface Context {
  saveState?: { connect(slot: Slot): boolean; disconnect(slot: Slot): boolean };
  model?: {
    getMetadata?(key: string): unknown;
    setMetadata?(key: string, value: unknown): void;
    deleteMetadata?(key: string): void;
    sharedModel?: { cells?: { outputs?: { data?: Record<string, { model_id?: string }> }[] }[] };
  };
}

type Slot = (context: unknown, state: string) => void;

/** Keep the outline with the notebook whenever it is saved; returns how to stop. */
export function keepWithNotebook(model: Model, kept: () => Keepsake): () => void {
  const context = (model.widget_manager as { context?: Context } | undefined)?.context;
  const saving: Slot = (_, state) => {
    if (state === "started" && context !== undefined) {
      keep(context, model, kept());
    }
  };
  context?.saveState?.connect(saving);
  return () => {
    context?.saveState?.disconnect(saving);
  };
}

function keep(context: Context, model: Model, kept: Keepsake): void {
  const id = model.get("_own_id");
  const notebook = context.model;
  if (typeof id !== "string" || !notebook?.getMetadata || !notebook.setMetadata) {
    return;
  }
  const widgets = (notebook.getMetadata("widgets") ?? {}) as Record<string, { state?: Record<string, ModelState> }>;
  const shown = new Set(
    (notebook.sharedModel?.cells ?? []).flatMap((cell) =>
      (cell.outputs ?? []).map((output) => output.data?.[VIEW]?.model_id),
    ),
  );
  const others = Object.entries(widgets[STATE]?.state ?? {}).filter(
    ([key, held]) => key !== id && (!(MARK in held.state) || shown.has(key)),
  );
  const state = { ...Object.fromEntries(others), ...(shown.has(id) ? { [id]: stateOf(model, kept) } : {}) };
  notebook.setMetadata("widgets", { ...widgets, [STATE]: { version_major: 2, version_minor: 0, state } });
}

function stateOf(model: Model, kept: Keepsake): ModelState {
  const frame = Object.fromEntries(FRAME.map((key) => [key, model.get(key)]));
  return {
    model_name: String(frame._model_name),
    model_module: String(frame._model_module),
    model_module_version: String(frame._model_module_version),
    state: {
      ...frame,
      _esm: DRAW,
      [MARK]: kept,
    },
  };
}

/** The outline of a plan. */
export function keepsakeOf(screen: Screen): Keepsake {
  return {
    lang: screen.words.lang,
    note: screen.words.ui.kept ?? "",
    title: screen.top.title.edit,
    roots: screen.top.roots.flatMap((id) => outline(screen, screen.nodes[id])),
  };
}

function outline(screen: Screen, node: Node | undefined): Kept[] {
  if (node === undefined) {
    return [];
  }
  const figure = node.cells.target?.text ?? node.cells.target?.edit;
  return [
    {
      text: node.title,
      ...(figure ? { figure } : {}),
      lines: node.lines.map((line) => line.text),
      below: node.children.flatMap((id) => outline(screen, screen.nodes[id])),
    },
  ];
}

/** A module of its own, in the notebook: it may use nothing from here, and puts text in as text only. */
const DRAW = `const put = (name, into, text) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  into.append(made);
  return made;
};
const list = (parts, into) => {
  if (!parts.length) return;
  const all = put("ul", into);
  for (const part of parts) {
    const one = put("li", all, part.text);
    if (part.figure) { one.append(" · "); put("strong", one, part.figure); }
    for (const line of part.lines) put("em", put("div", one), line);
    list(part.below, one);
  }
};
export default {
  render({ model, el }) {
    const kept = model.get("${MARK}");
    const root = put("div", el);
    root.className = "okr-kept";
    root.lang = kept.lang;
    put("p", root, kept.note);
    if (kept.title) put("strong", put("p", root), kept.title);
    list(kept.roots, root);
  },
};
`;

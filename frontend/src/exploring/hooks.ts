/** Preact's side of the store: a row paints again only when its own figure changed. */
import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { ExploreStore } from "./store";

export const ExploreContext = createContext<ExploreStore | null>(null);

type Part = Parameters<ExploreStore["subscribe"]>[0];

function useStore(): ExploreStore {
  const store = useContext(ExploreContext);
  if (store === null) {
    throw new Error("a part is painted outside its widget");
  }
  return store;
}

/** The store; the component paints again when this part of it changed. */
export function useExplore(part: Exclude<Part, object>): ExploreStore {
  const store = useStore();
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(part, () => repaint(undefined)), [store, part]);
  return store;
}

/** The store; the component paints again when the figure of this driver changed. */
export function useRow(id: string): ExploreStore {
  const store = useStore();
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe({ row: id }, () => repaint(undefined)), [store, id]);
  return store;
}

/** Preact's side of a glossary's store. */
import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { LookupStore } from "./store";

export const LookupContext = createContext<LookupStore | null>(null);

/** The store; the component paints again with every message. */
export function useLookup(): LookupStore {
  const store = useContext(LookupContext);
  if (store === null) {
    throw new Error("a part is painted outside its widget");
  }
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => repaint(undefined)), [store]);
  return store;
}

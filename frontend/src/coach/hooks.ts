/** Preact's side of a coach's store. */
import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { CoachStore } from "./store";

export const CoachContext = createContext<CoachStore | null>(null);

/** The store; the component paints again with every message. */
export function useCoach(): CoachStore {
  const store = useContext(CoachContext);
  if (store === null) {
    throw new Error("a part is painted outside its widget");
  }
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => repaint(undefined)), [store]);
  return store;
}

/** Preact's side of the store: a component paints again only when its own part changed. */
import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { Node, Top } from "../generated/protocol";
import type { Store } from "./store";

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) {
    throw new Error("a part is painted outside its widget");
  }
  return store;
}

function useKey(key: string): Store {
  const store = useStore();
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(key, () => repaint(undefined)), [store, key]);
  return store;
}

export function useTop(): Top {
  return useKey("top").top;
}

export function useNode(id: string): Node | undefined {
  return useKey(id).node(id);
}

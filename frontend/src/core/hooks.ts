/** Preact's side of the store: a component paints again only when its own part changed. */
import { createContext } from "preact";
import { useContext, useEffect, useReducer, useRef } from "preact/hooks";
import type { Node, Top } from "../generated/protocol";
import { type KernelWatch, watchKernel } from "./kernel";
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

/** What was typed and has not reached the kernel; painted again with every key. */
export function useUnsent(): string[] {
  return useKey("unsent").unsent();
}

/** The kernel behind this view; `undefined` until the view stands on the page. */
export function useKernel(): KernelWatch | undefined {
  return useKernelOf(useStore());
}

export function useKernelOf(store: { manager: unknown; again(): void }): KernelWatch | undefined {
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  const watch = useRef<KernelWatch | undefined>(undefined);
  useEffect(() => {
    const repaintNow = (): void => repaint(undefined);
    const kernel = watchKernel(store.manager, repaintNow, () => store.again());
    watch.current = kernel;
    repaintNow();
    return () => kernel.stop();
  }, [store]);
  return watch.current;
}

export function useNode(id: string): Node | undefined {
  return useKey(id).node(id);
}

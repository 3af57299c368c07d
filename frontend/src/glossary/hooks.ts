/** Preact's side of a glossary's store. */
import { createContext } from "preact";
import { useWholeScreen } from "../core/whole_screen";
import type { LookupStore } from "./store";

export const LookupContext = createContext<LookupStore | null>(null);

export function useLookup(): LookupStore {
  return useWholeScreen(LookupContext);
}

/** Preact's side of a check-in form's store. */
import { createContext } from "preact";
import { useWholeScreen } from "../core/whole_screen";
import type { CheckStore } from "./store";

export const CheckContext = createContext<CheckStore | null>(null);

export function useChecks(): CheckStore {
  return useWholeScreen(CheckContext);
}

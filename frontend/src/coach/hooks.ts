/** Preact's side of a coach's store. */
import { createContext } from "preact";
import { useWholeScreen } from "../core/whole_screen";
import type { CoachStore } from "./store";

export const CoachContext = createContext<CoachStore | null>(null);

export function useCoach(): CoachStore {
  return useWholeScreen(CoachContext);
}

/** What a coach's view knows besides its screen: the text that the kernel has not answered yet. */
import { WholeScreen } from "../core/whole_screen";
import type { CoachAct, CoachMessage, Selection } from "../generated/protocol";

/** What a message asks the view to do besides painting. */
export interface CoachAftermath {
  announce?: string;
  select?: Selection;
}

/** There is one text only. */
const TEXT = "text";

export class CoachStore extends WholeScreen<CoachMessage, CoachAftermath> {
  /** What was typed and not answered yet. */
  unsent(): string | undefined {
    return this.exchange.pending(TEXT);
  }

  edit(raw: string): void {
    this.exchange.edit(TEXT, raw);
    if (this.slow) {
      this.tell(); // what waits is shown where the kernel is gone
    }
  }

  act(action: CoachAct["action"], key?: string): void {
    this.send(action, key);
  }

  protected aftermath(message: CoachMessage, answer: boolean): CoachAftermath {
    const { announce, select } = answer ? message : {};
    return { ...(announce === undefined ? {} : { announce }), ...(select === undefined ? {} : { select }) };
  }
}

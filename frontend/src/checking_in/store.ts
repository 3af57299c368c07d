/** What a check-in form's view knows besides its screen: what the kernel has not read yet, and which rows stand open. */
import { WholeScreen } from "../core/whole_screen";
import type { CheckAct, CheckEdit, CheckMessage } from "../generated/protocol";

export type CheckField = CheckEdit["field"];

/** What a message asks the view to do besides painting. */
export interface CheckAftermath {
  announce?: string;
  focus?: { id: string; field: string };
  flash: string[];
}

export class CheckStore extends WholeScreen<CheckMessage, CheckAftermath> {
  /** Rows whose details are open in this view. */
  private readonly opened = new Set<string>();

  /** What stands in a field; `id` is empty for the day on top. */
  raw(id: string, field: CheckField, known: string): string {
    return this.exchange.pending(`${id}\n${field}`) ?? known;
  }

  unsent(): string[] {
    return this.exchange.unsent();
  }

  type(id: string, field: CheckField, raw: string): void {
    this.exchange.edit(`${id}\n${field}`, raw, { field, ...(id === "" ? {} : { id }) });
    this.tell();
  }

  act(action: CheckAct["action"], key?: string): void {
    this.send(action, key);
  }

  isOpen(id: string): boolean {
    return this.opened.has(id);
  }

  open(id: string, open: boolean): void {
    if (open) {
      this.opened.add(id);
    } else {
      this.opened.delete(id);
    }
    this.tell();
  }

  protected aftermath(message: CheckMessage, answer: boolean): CheckAftermath {
    const { announce, focus, flash } = message;
    return {
      ...(announce === undefined ? {} : { announce }),
      ...(focus === undefined || !answer ? {} : { focus }),
      flash,
    };
  }
}

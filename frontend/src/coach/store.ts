/** What a coach's view knows: the screen as the kernel last sent it, and the text that it has not answered yet. */

import type { Model } from "../core/store";
import type { CoachAct, CoachMessage, CoachScreen, CoachWords, Selection } from "../generated/protocol";

/** What a message asks the view to do besides painting. */
export interface CoachAftermath {
  announce?: string;
  select?: Selection;
}

type Listener = () => void;
const SLOW_MS = 1000;

export class CoachStore {
  readonly view = Math.random().toString(36).slice(2);
  screen: CoachScreen;
  words: CoachWords;
  /** The kernel has not answered for a second. */
  slow = false;
  onAftermath: (after: CoachAftermath) => void = () => undefined;

  private seq = 0;
  private acked = 0;
  private sent: string | undefined;
  private waiting: string | undefined;
  private listeners = new Set<Listener>();
  private timer: number | undefined;
  private readonly heard = (message: CoachMessage): void => this.receive(message);

  constructor(private readonly model: Model) {
    const first = model.get("_screen") as Required<Pick<CoachMessage, "screen" | "words">>;
    this.screen = first.screen;
    this.words = first.words;
    model.on("msg:custom", this.heard as never);
    this.ask();
  }

  get manager(): unknown {
    return this.model.widget_manager;
  }

  ui(key: string): string {
    return this.words.ui[key] ?? "";
  }

  /** What was typed and not answered yet. */
  unsent(): string | undefined {
    return this.waiting ?? this.sent;
  }

  /** The connection is back: what may have been lost on the way is said once more. */
  again(): void {
    this.waiting = this.unsent();
    this.sent = undefined;
    this.acked = this.seq;
    this.ask();
    this.flush();
  }

  edit(raw: string): void {
    this.waiting = raw;
    // One message under way at a time: a slow kernel then reads the last text, not every letter.
    if (this.acked >= this.seq) {
      this.flush();
    } else if (this.slow) {
      this.tell(); // what waits is shown where the kernel is gone
    }
  }

  act(action: CoachAct["action"], key?: string): void {
    this.flush();
    this.seq += 1;
    this.say({ type: "act", view: this.view, seq: this.seq, action, ...(key === undefined ? {} : { key }) });
    this.expectAnswer();
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    window.clearTimeout(this.timer);
    this.model.off("msg:custom", this.heard as never);
  }

  private ask(): void {
    this.say({ type: "open", view: this.view, page: document.documentElement.lang });
  }

  /** A kernel that was restarted or shut down has closed the way to it; the view says so. */
  private say(message: unknown): void {
    try {
      this.model.send(message);
    } catch {
      this.tell();
    }
  }

  private flush(): void {
    if (this.waiting === undefined) {
      return;
    }
    this.seq += 1;
    this.sent = this.waiting;
    this.waiting = undefined;
    this.say({ type: "edit", view: this.view, seq: this.seq, raw: this.sent });
    this.expectAnswer();
  }

  private receive(message: CoachMessage): void {
    if (message.view !== undefined && message.view !== this.view) {
      return;
    }
    const ack = message.ack[this.view];
    if (ack !== undefined) {
      this.acked = Math.max(this.acked, ack);
    }
    if (this.acked >= this.seq) {
      this.sent = undefined;
    }
    this.screen = message.screen;
    this.words = message.words ?? this.words;
    this.tell();
    const { announce, select } = ack === undefined ? {} : message;
    this.onAftermath({ ...(announce === undefined ? {} : { announce }), ...(select === undefined ? {} : { select }) });
    if (this.acked >= this.seq) {
      this.flush();
    }
    this.expectAnswer();
  }

  private expectAnswer(): void {
    window.clearTimeout(this.timer);
    if (this.acked >= this.seq) {
      this.setSlow(false);
    } else {
      this.timer = window.setTimeout(() => this.setSlow(true), SLOW_MS);
    }
  }

  private setSlow(slow: boolean): void {
    if (slow !== this.slow) {
      this.slow = slow;
      this.tell();
    }
  }

  private tell(): void {
    for (const listener of this.listeners) {
      listener();
    }
  }
}

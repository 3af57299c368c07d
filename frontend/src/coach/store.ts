/** What a coach's view knows: the screen as the kernel last sent it, and the text that it has not answered yet. */

import { Exchange } from "../core/exchange";
import type { Model } from "../core/model";
import type { CoachAct, CoachMessage, CoachScreen, CoachWords, Selection } from "../generated/protocol";

/** What a message asks the view to do besides painting. */
export interface CoachAftermath {
  announce?: string;
  select?: Selection;
}

type Listener = () => void;
/** There is one text only. */
const TEXT = "text";

export class CoachStore {
  screen: CoachScreen;
  words: CoachWords;
  onAftermath: (after: CoachAftermath) => void = () => undefined;

  private readonly exchange: Exchange;
  private listeners = new Set<Listener>();
  private readonly heard = (message: CoachMessage): void => this.receive(message);

  constructor(private readonly model: Model) {
    const first = model.get("_screen") as Required<Pick<CoachMessage, "screen" | "words">>;
    this.screen = first.screen;
    this.words = first.words;
    this.exchange = new Exchange(model, () => this.tell());
    model.on("msg:custom", this.heard as never);
    this.exchange.ask();
  }

  get view(): string {
    return this.exchange.view;
  }

  /** The kernel has not answered for a second. */
  get slow(): boolean {
    return this.exchange.slow;
  }

  get manager(): unknown {
    return this.model.widget_manager;
  }

  ui(key: string): string {
    return this.words.ui[key] ?? "";
  }

  /** What was typed and not answered yet. */
  unsent(): string | undefined {
    return this.exchange.pending(TEXT);
  }

  /** The connection is back. */
  again(): void {
    this.exchange.again();
  }

  edit(raw: string): void {
    this.exchange.edit(TEXT, raw);
    if (this.slow) {
      this.tell(); // what waits is shown where the kernel is gone
    }
  }

  act(action: CoachAct["action"], key?: string): void {
    this.exchange.act({ action, ...(key === undefined ? {} : { key }) });
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.exchange.dispose();
    this.model.off("msg:custom", this.heard as never);
  }

  private receive(message: CoachMessage): void {
    if (message.view !== undefined && message.view !== this.view) {
      return;
    }
    const ack = message.ack[this.view];
    this.exchange.answered(ack);
    this.screen = message.screen;
    this.words = message.words ?? this.words;
    this.tell();
    const { announce, select } = ack === undefined ? {} : message;
    this.onAftermath({ ...(announce === undefined ? {} : { announce }), ...(select === undefined ? {} : { select }) });
    this.exchange.goOn();
  }

  private tell(): void {
    for (const listener of this.listeners) {
      listener();
    }
  }
}

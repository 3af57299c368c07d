/** What a view knows whose messages carry the whole screen: the screen, its words, and what is not answered yet. */
import type { Context } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import { Exchange } from "./exchange";
import type { Model } from "./model";

type Listener = () => void;

interface Message {
  view?: string;
  ack: { [view: string]: number };
  screen: object;
  words?: { ui: { [key: string]: string } };
}

export abstract class WholeScreen<M extends Message, A> {
  screen: M["screen"];
  words: NonNullable<M["words"]>;
  /** What a message asks the view to do besides painting. */
  onAftermath: (after: A) => void = () => undefined;

  protected readonly exchange: Exchange;
  private readonly listeners = new Set<Listener>();
  private readonly heard = (message: M): void => this.receive(message);

  constructor(private readonly model: Model) {
    const first = model.get("_screen") as { screen: M["screen"]; words: NonNullable<M["words"]> };
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

  /** The connection is back. */
  again(): void {
    this.exchange.again();
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.exchange.dispose();
    this.model.off("msg:custom", this.heard as never);
  }

  /** Look at a new screen before it is painted; an answer to this view may ask for more than painting. */
  protected abstract aftermath(message: M, answer: boolean): A;

  protected send(action: string, key?: string): void {
    this.exchange.act({ action, ...(key === undefined ? {} : { key }) });
  }

  protected tell(): void {
    for (const listener of this.listeners) {
      listener();
    }
  }

  private receive(message: M): void {
    if (message.view !== undefined && message.view !== this.view) {
      return;
    }
    const ack = message.ack[this.view];
    this.exchange.answered(ack);
    this.screen = message.screen;
    this.words = message.words ?? this.words;
    const after = this.aftermath(message, ack !== undefined);
    this.tell();
    this.onAftermath(after);
    this.exchange.goOn();
  }
}

/** The store of a widget; the component paints again with every message. */
export function useWholeScreen<S extends { subscribe: (listener: Listener) => () => void }>(
  context: Context<S | null>,
): S {
  const store = useContext(context);
  if (store === null) {
    throw new Error("a part is painted outside its widget");
  }
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => repaint(undefined)), [store]);
  return store;
}

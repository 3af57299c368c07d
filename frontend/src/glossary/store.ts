/** What a glossary's view knows: the screen as the kernel last sent it, and whether its list is open. */

import { Exchange } from "../core/exchange";
import type { Model } from "../core/model";
import type { Hit, LookupAct, LookupMessage, LookupScreen, LookupWords } from "../generated/protocol";

/** What a message asks the view to do besides painting. */
export interface LookupAftermath {
  read: boolean;
  announce?: string;
}

type Listener = () => void;
const QUERY = "query";

export class LookupStore {
  screen: LookupScreen;
  words: LookupWords;
  /** The list of terms is open in this view. */
  listed: boolean;
  /** The key of the term that the arrow keys have reached in the list. */
  active: string | undefined;
  onAftermath: (after: LookupAftermath) => void = () => undefined;

  private readonly exchange: Exchange;
  private listeners = new Set<Listener>();
  private readonly heard = (message: LookupMessage): void => this.receive(message);

  constructor(private readonly model: Model) {
    const first = model.get("_screen") as Required<Pick<LookupMessage, "screen" | "words">>;
    this.screen = first.screen;
    this.words = first.words;
    this.listed = this.screen.query !== "" && this.screen.page === undefined;
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

  /** What stands in the search. */
  get query(): string {
    return this.exchange.pending(QUERY) ?? this.screen.query;
  }

  /** What the list shows: all terms while nothing is typed, else what Python found for what it last read. */
  get hits(): Hit[] {
    return this.query.trim() === "" ? this.words.index : this.screen.hits;
  }

  unsent(): string[] {
    return this.exchange.unsent();
  }

  /** The connection is back. */
  again(): void {
    this.exchange.again();
  }

  search(raw: string): void {
    this.active = undefined;
    this.listed = true;
    this.exchange.edit(QUERY, raw);
    this.tell();
  }

  list(listed: boolean, active?: string): void {
    this.listed = listed;
    this.active = active;
    this.tell();
  }

  /** What stands in a field of the calculator. */
  figure(term: string, column: string, raw: string): string {
    return this.exchange.pending(`${term}\n${column}`) ?? raw;
  }

  type(term: string, column: string, raw: string): void {
    this.exchange.edit(`${term}\n${column}`, raw, { term, column });
    this.tell();
  }

  /** Open the page of a term; without a key of the first that is found, so that the list stays until there is one. */
  choose(key?: string): void {
    this.act("choose", key);
    if (key !== undefined) {
      this.list(false);
    }
  }

  act(action: LookupAct["action"], key?: string): void {
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

  private receive(message: LookupMessage): void {
    if (message.view !== undefined && message.view !== this.view) {
      return;
    }
    const ack = message.ack[this.view];
    this.exchange.answered(ack);
    this.screen = message.screen;
    this.words = message.words ?? this.words;
    const { read = false, announce } = ack === undefined ? {} : message;
    this.listed &&= !read;
    if (this.active !== undefined && !this.hits.some((hit) => hit.key === this.active)) {
      this.active = this.hits[0]?.key; // the person has gone down into a list that is another one now
    }
    this.tell();
    this.onAftermath({ read, ...(announce === undefined ? {} : { announce }) });
    this.exchange.goOn();
  }

  private tell(): void {
    for (const listener of this.listeners) {
      listener();
    }
  }
}

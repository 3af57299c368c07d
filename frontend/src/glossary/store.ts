/** What a glossary's view knows besides its screen: whether its list is open, and what the kernel has not read yet. */
import type { Model } from "../core/model";
import { WholeScreen } from "../core/whole_screen";
import type { Hit, LookupAct, LookupMessage } from "../generated/protocol";

/** What a message asks the view to do besides painting. */
export interface LookupAftermath {
  read: boolean;
  announce?: string;
}

const QUERY = "query";

export class LookupStore extends WholeScreen<LookupMessage, LookupAftermath> {
  /** The list of terms is open in this view. */
  listed: boolean;
  /** The key of the term that the arrow keys have reached in the list. */
  active: string | undefined;

  constructor(model: Model) {
    super(model);
    this.listed = this.screen.query !== "" && this.screen.page === undefined;
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
    this.send(action, key);
  }

  protected aftermath(message: LookupMessage, answer: boolean): LookupAftermath {
    const { read = false, announce } = answer ? message : {};
    this.listed &&= !read;
    if (this.active !== undefined && !this.hits.some((hit) => hit.key === this.active)) {
      this.active = this.hits[0]?.key; // the person has gone down into a list that is another one now
    }
    return { read, ...(announce === undefined ? {} : { announce }) };
  }
}

/** What a view of the driver tree knows: the screen as the kernel last sent it, and what it has not answered yet. */
import { Exchange } from "../core/exchange";
import type { Model } from "../core/model";
import type {
  ExploreAct,
  ExploreMessage,
  ExplorePatch,
  ExploreScreen,
  ExploreTop,
  ExploreWords,
  Shown,
} from "../generated/protocol";

export type Action = ExploreAct["action"];

/** What a message asks the view to do besides painting. */
export interface ExploreAftermath {
  /** Said at once: the answer to something that was done here. */
  announce?: string;
  /** Said when one pauses: what the KPI comes to. */
  summary?: string;
}

/** Painted for its own sake only: a driver's row by its id, and these. */
type Part = "top" | "head" | "tree" | "aside" | { row: string };

type Listener = () => void;

export class ExploreStore {
  screen: ExploreScreen;
  words: ExploreWords;
  onAftermath: (after: ExploreAftermath) => void = () => undefined;

  private readonly exchange: Exchange;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly fromOutside = new Map<string, number>();
  private strokes = 0;
  private stroke: number | undefined;
  private readonly heard = (message: ExploreMessage): void => this.receive(message);

  constructor(private readonly model: Model) {
    const first = model.get("_screen") as { screen: ExploreScreen; words: ExploreWords };
    this.screen = first.screen;
    this.words = first.words;
    this.exchange = new Exchange(model, () => this.tell("top"));
    model.on("msg:custom", this.heard as never);
    this.exchange.ask();
  }

  get view(): string {
    return this.exchange.view;
  }

  get top(): ExploreTop {
    return this.screen.top;
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

  unsent(): string[] {
    return this.exchange.unsent();
  }

  dispose(): void {
    this.exchange.dispose();
    this.model.off("msg:custom", this.heard as never);
  }

  subscribe(part: Part, listener: Listener): () => void {
    const key = keyOf(part);
    const known = this.listeners.get(key) ?? new Set();
    known.add(listener);
    this.listeners.set(key, known);
    return () => known.delete(listener);
  }

  /** From here on to `letGo` everything that is dragged is one step for undo. */
  hold(): void {
    this.strokes += 1;
    this.stroke = this.strokes;
  }

  letGo(): void {
    this.stroke = undefined;
  }

  /** Where the thumb is: while one drags where the hand is, whatever the kernel has got to. */
  position(id: string, at: number): number {
    const pending = this.exchange.pending(`${id}\nslider`);
    return pending === undefined ? at : Number(pending);
  }

  slide(id: string, to: number): void {
    const stroke = this.stroke === undefined ? {} : { stroke: this.stroke };
    this.exchange.edit(`${id}\nslider`, String(to), { at: "slider", id, ...stroke });
    this.tell({ row: id });
  }

  /** What was typed into a driver's field and is not answered yet. */
  typed(id: string): string | undefined {
    return this.exchange.pending(`${id}\nfield`);
  }

  type(id: string, raw: string): void {
    this.exchange.edit(`${id}\nfield`, raw, { at: "field", id });
  }

  get guessed(): string | undefined {
    return this.exchange.pending("\nguess");
  }

  guess(raw: string): void {
    this.exchange.edit("\nguess", raw, { at: "guess" });
    this.tell("head");
  }

  act(action: Action, key?: string): void {
    this.exchange.act({ action, ...(key === undefined ? {} : { key }) });
  }

  /** Counts how often a figure was set by something else than typing it here. */
  outside(id: string): number {
    return this.fromOutside.get(id) ?? 0;
  }

  private receive(message: ExploreMessage): void {
    if (message.view !== undefined && message.view !== this.view) {
      return;
    }
    const ack = message.ack[this.view];
    const done = new Set(this.exchange.answered(ack));
    this.words = message.words ?? this.words;
    if (message.screen) {
      this.noteOutside(message.screen.figures, done);
      this.screen = message.screen;
      this.tellAll();
    } else if (message.patch) {
      this.apply(message.patch, done);
    }
    for (const key of done) {
      this.tell({ row: key.slice(0, key.indexOf("\n")) });
    }
    this.onAftermath(aftermath(message, ack !== undefined));
    this.exchange.goOn();
  }

  private apply(patch: ExplorePatch, done: Set<string>): void {
    const { figures, solution, ...rest } = patch;
    this.noteOutside(figures ?? {}, done);
    Object.assign(this.screen.figures, figures);
    Object.assign(this.screen, rest);
    if (solution !== undefined) {
      const before = this.screen.solution?.id;
      if (solution === null) {
        delete this.screen.solution;
      } else {
        this.screen.solution = solution;
      }
      for (const id of [before, solution?.id]) {
        if (id !== undefined) {
          this.tell({ row: id });
        }
      }
    }
    if (patch.top) {
      this.tell("top");
    }
    if (patch.head || patch.likely || patch.guess) {
      this.tell("head");
    }
    if (patch.aside) {
      this.tell("aside");
    }
    for (const id of Object.keys(figures ?? {})) {
      this.tell({ row: id });
    }
  }

  private noteOutside(figures: { [id: string]: Shown }, done: Set<string>): void {
    for (const [id, figure] of Object.entries(figures)) {
      const typedHere = done.has(`${id}\nfield`) || this.typed(id) !== undefined;
      if (!typedHere && figure.edit !== this.screen.figures[id]?.edit) {
        this.fromOutside.set(id, this.outside(id) + 1);
      }
    }
  }

  private tell(part: Part): void {
    for (const listener of this.listeners.get(keyOf(part)) ?? []) {
      listener();
    }
  }

  private tellAll(): void {
    for (const all of [...this.listeners.values()]) {
      for (const listener of [...all]) {
        listener();
      }
    }
  }
}

function keyOf(part: Part): string {
  return typeof part === "string" ? part : `row\n${part.row}`;
}

function aftermath(message: ExploreMessage, answer: boolean): ExploreAftermath {
  const summary = (message.screen ?? message.patch)?.head?.said;
  return {
    ...(answer && message.announce !== undefined ? { announce: message.announce } : {}),
    ...(answer && message.patch && summary !== undefined ? { summary } : {}),
  };
}

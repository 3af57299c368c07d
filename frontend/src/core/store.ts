/** What a view knows: the screen as the kernel last sent it, and what it has not answered yet. */
import type { ActMessage, Cell, Node, PatchMessage, Screen, ScreenMessage, Top, Words } from "../generated/protocol";
import { Exchange } from "./exchange";
import type { Model } from "./model";

/** What a patch asks the view to do besides painting. */
export interface Aftermath {
  announce?: string;
  focus?: { id: string; field: string };
  flash: string[];
}

export type ActionName = ActMessage["action"];

type Listener = () => void;

export class Store {
  screen: Screen;
  /** Parts whose details are open in this view. */
  readonly opened = new Set<string>();
  onAftermath: (after: Aftermath) => void = () => undefined;

  private readonly exchange: Exchange;
  private fromOutside = new Map<string, number>();
  private listeners = new Map<string, Set<Listener>>();
  private readonly heard = (message: ScreenMessage | PatchMessage): void => this.receive(message);

  constructor(private readonly model: Model) {
    this.screen = model.get("_screen") as Screen;
    this.exchange = new Exchange(model, () => {
      this.tell("unsent");
      this.tell("top");
    });
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

  /** The connection is back. */
  again(): void {
    this.exchange.again();
  }

  dispose(): void {
    this.exchange.dispose();
    this.model.off("msg:custom", this.heard as never);
  }

  get words(): Words {
    return this.screen.words;
  }

  get top(): Top {
    return this.screen.top;
  }

  ui(key: string): string {
    return this.words.ui[key] ?? "";
  }

  node(id: string): Node | undefined {
    return this.screen.nodes[id];
  }

  /** What was typed and not answered yet. */
  pending(id: string | null, field: string): string | undefined {
    return this.exchange.pending(keyOf(id, field));
  }

  /** Counts how often a field was set by something else than typing into it here. */
  outside(id: string | null, field: string): number {
    return this.fromOutside.get(keyOf(id, field)) ?? 0;
  }

  /** Everything that the kernel has not taken over, for a person whose kernel is gone. */
  unsent(): string[] {
    return this.exchange.unsent();
  }

  edit(id: string | null, field: string, raw: string): void {
    const path = id === null ? [field] : [id, field];
    this.exchange.edit(keyOf(id, field), raw, { path, rev: this.top.rev });
    this.tell("unsent");
  }

  act(action: ActionName, id?: string, raw?: string): void {
    this.exchange.act({ action, ...(id === undefined ? {} : { id }), ...(raw === undefined ? {} : { raw }) });
  }

  get manager(): unknown {
    return this.model.widget_manager;
  }

  /** Open or close the details of a part. */
  open(id: string, open: boolean): void {
    if (open) {
      this.opened.add(id);
    } else {
      this.opened.delete(id);
    }
    this.tell(id);
  }

  subscribe(key: string, listener: Listener): () => void {
    const known = this.listeners.get(key) ?? new Set();
    known.add(listener);
    this.listeners.set(key, known);
    return () => known.delete(listener);
  }

  private receive(message: ScreenMessage | PatchMessage): void {
    if (message.type === "screen") {
      if (message.view === undefined || message.view === this.view) {
        this.noteOutside(message.screen.nodes, message.screen.top);
        this.screen = message.screen;
        this.tellAll();
        this.onAftermath({ flash: [] });
      }
      return;
    }
    for (const key of this.exchange.answered(message.ack[this.view])) {
      this.tell(key.slice(0, key.indexOf("\n")) || "top");
    }
    this.apply(message);
    this.exchange.goOn();
  }

  private apply(message: PatchMessage): void {
    const nodes = this.screen.nodes;
    if (message.elsewhere) {
      this.noteOutside(message.nodes, message.top);
    }
    const flash = message.elsewhere ? Object.keys(message.nodes).filter((id) => id in nodes) : [];
    Object.assign(nodes, message.nodes);
    for (const id of message.gone) {
      delete nodes[id];
    }
    if (message.top) {
      this.screen.top = message.top;
      this.tell("top");
    }
    this.screen.top.rev = message.rev;
    for (const id of Object.keys(message.nodes)) {
      this.tell(id);
    }
    const mine = message.by === this.view;
    this.onAftermath({
      ...(message.announce === undefined ? {} : { announce: message.announce }),
      ...(message.focus && mine ? { focus: message.focus } : {}),
      flash: mine && message.focus ? [] : flash,
    });
  }

  private noteOutside(nodes: Record<string, Node>, top: Top | undefined): void {
    for (const [id, node] of Object.entries(nodes)) {
      const old = this.screen.nodes[id]?.cells ?? {};
      for (const field of new Set([...Object.keys(old), ...Object.keys(node.cells)])) {
        if (cellOf(old, field).edit !== cellOf(node.cells, field).edit) {
          this.count(keyOf(id, field));
        }
      }
    }
    if (top && top.title.edit !== this.top.title.edit) {
      this.count(keyOf(null, "title"));
    }
  }

  private count(key: string): void {
    this.fromOutside.set(key, (this.fromOutside.get(key) ?? 0) + 1);
  }

  private tell(key: string): void {
    for (const listener of this.listeners.get(key) ?? []) {
      listener();
    }
  }

  private tellAll(): void {
    for (const key of this.listeners.keys()) {
      this.tell(key);
    }
  }
}

function keyOf(id: string | null, field: string): string {
  return `${id ?? ""}\n${field}`;
}

/** A cell that is missing in an old screen is empty, not an error. */
export function cellOf(cells: Record<string, Cell>, field: string): Cell {
  return cells[field] ?? { edit: "" };
}

/** What a view knows: the screen as the kernel last sent it, and what it has not answered yet. */
import type { ActMessage, Cell, Node, PatchMessage, Screen, ScreenMessage, Top, Words } from "../generated/protocol";

/** The part of anywidget's model that is used here. */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  send(content: unknown): void;
  on(name: string, callback: (content: never) => void): void;
  off(name: string, callback: (content: never) => void): void;
  widget_manager?: unknown;
}

/** What a patch asks the view to do besides painting. */
export interface Aftermath {
  announce?: string;
  focus?: { id: string; field: string };
  flash: string[];
}

export type ActionName = ActMessage["action"];

type Listener = () => void;
const SLOW_MS = 1000;

export class Store {
  readonly view = Math.random().toString(36).slice(2);
  screen: Screen;
  /** The kernel has not answered for a second. */
  slow = false;
  /** Parts whose details are open in this view. */
  readonly opened = new Set<string>();
  onAftermath: (after: Aftermath) => void = () => undefined;

  private seq = 0;
  private acked = 0;
  private sent = new Map<string, { path: string[]; raw: string; seq: number }>();
  private waiting = new Map<string, { path: string[]; raw: string }>();
  private fromOutside = new Map<string, number>();
  private listeners = new Map<string, Set<Listener>>();
  private timer: number | undefined;
  private readonly heard = (message: ScreenMessage | PatchMessage): void => this.receive(message);

  constructor(private readonly model: Model) {
    this.screen = model.get("_screen") as Screen;
    model.on("msg:custom", this.heard as never);
    this.ask();
  }

  /** Ask for the screen as it is now. */
  private ask(): void {
    this.say({ type: "open", view: this.view, page: document.documentElement.lang });
  }

  /** A kernel that was restarted or shut down has closed the way to it; the frame says so. */
  private say(message: unknown): void {
    try {
      this.model.send(message);
    } catch {
      this.tell("unsent");
    }
  }

  /** The connection is back: what may have been lost on the way is said once more. */
  again(): void {
    for (const [key, { path, raw }] of this.sent) {
      if (!this.waiting.has(key)) {
        this.waiting.set(key, { path, raw });
      }
    }
    this.sent.clear();
    this.acked = this.seq;
    this.ask();
    this.flush();
  }

  dispose(): void {
    window.clearTimeout(this.timer);
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
    const key = keyOf(id, field);
    return this.waiting.get(key)?.raw ?? this.sent.get(key)?.raw;
  }

  /** Counts how often a field was set by something else than typing into it here. */
  outside(id: string | null, field: string): number {
    return this.fromOutside.get(keyOf(id, field)) ?? 0;
  }

  /** Everything that the kernel has not taken over, for a person whose kernel is gone. */
  unsent(): string[] {
    const last = new Map([...this.sent, ...this.waiting]);
    return [...last.values()].map((entry) => entry.raw).filter(Boolean);
  }

  edit(id: string | null, field: string, raw: string): void {
    const path = id === null ? [field] : [id, field];
    this.waiting.set(keyOf(id, field), { path, raw });
    // One message under way at a time: a slow kernel then reads the last text, not every letter.
    if (this.acked >= this.seq) {
      this.flush();
    }
    this.tell("unsent");
  }

  act(action: ActionName, id?: string, raw?: string): void {
    this.flush();
    this.seq += 1;
    const about = { ...(id === undefined ? {} : { id }), ...(raw === undefined ? {} : { raw }) };
    this.say({ type: "act", view: this.view, seq: this.seq, action, ...about });
    this.expectAnswer();
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

  private flush(): void {
    for (const [key, { path, raw }] of this.waiting) {
      this.seq += 1;
      this.sent.set(key, { path, raw, seq: this.seq });
      this.say({ type: "edit", view: this.view, seq: this.seq, rev: this.top.rev, path, raw });
    }
    this.waiting.clear();
    this.expectAnswer();
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
    const ack = message.ack[this.view];
    if (ack !== undefined) {
      this.acked = Math.max(this.acked, ack);
      for (const [key, { seq }] of this.sent) {
        if (seq <= ack) {
          this.sent.delete(key);
          this.tell(key.slice(0, key.indexOf("\n")) || "top");
        }
      }
    }
    this.apply(message);
    if (this.acked >= this.seq && this.waiting.size > 0) {
      this.flush();
    }
    this.expectAnswer();
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
      this.tell("top");
    }
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

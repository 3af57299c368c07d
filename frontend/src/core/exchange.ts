/**
 * What a view says to the kernel and what it has not answered yet.
 *
 * One edit at a time is under way: a slow kernel then reads the last text, not every letter. A text
 * stays known here until it is answered, so that nothing is lost when the connection breaks.
 */
import type { Model } from "./model";

const SLOW_MS = 1000;

interface Draft {
  raw: string;
  /** What the message carries besides the text. */
  about: object;
}

export class Exchange {
  readonly view = Math.random().toString(36).slice(2);
  /** The kernel has not answered for a second. */
  slow = false;

  private seq = 0;
  private acked = 0;
  private sent = new Map<string, Draft & { seq: number }>();
  private waiting = new Map<string, Draft>();
  private timer: number | undefined;

  /** @param changed told when the way to the kernel is closed, when it becomes slow, and when it answers again. */
  constructor(
    private readonly model: Model,
    private readonly changed: () => void,
  ) {}

  /** Ask for the screen as it is now. */
  ask(): void {
    this.say({ type: "open", view: this.view, page: document.documentElement.lang });
  }

  edit(key: string, raw: string, about: object = {}): void {
    this.waiting.set(key, { raw, about });
    if (this.acked >= this.seq) {
      this.flush();
    }
  }

  act(about: object): void {
    this.flush();
    this.seq += 1;
    this.say({ type: "act", view: this.view, seq: this.seq, ...about });
    this.expectAnswer();
  }

  /** What was typed under this key and is not answered yet. */
  pending(key: string): string | undefined {
    return this.waiting.get(key)?.raw ?? this.sent.get(key)?.raw;
  }

  /** Everything that the kernel has not taken over, for a person whose kernel is gone. */
  unsent(): string[] {
    const last = new Map([...this.sent, ...this.waiting]);
    return [...last.values()].map((draft) => draft.raw).filter(Boolean);
  }

  /** The kernel has answered up to this message; the keys of the texts that it has taken over. */
  answered(ack: number | undefined): string[] {
    if (ack === undefined) {
      return [];
    }
    this.acked = Math.max(this.acked, ack);
    const done = [...this.sent].filter(([, { seq }]) => seq <= ack).map(([key]) => key);
    for (const key of done) {
      this.sent.delete(key);
    }
    return done;
  }

  /** After an answer was painted: send what was typed meanwhile. */
  goOn(): void {
    if (this.acked >= this.seq) {
      this.flush();
    }
    this.expectAnswer();
  }

  /** The connection is back: what may have been lost on the way is said once more. */
  again(): void {
    for (const [key, draft] of this.sent) {
      if (!this.waiting.has(key)) {
        this.waiting.set(key, draft);
      }
    }
    this.sent.clear();
    this.acked = this.seq;
    this.ask();
    this.flush();
  }

  dispose(): void {
    window.clearTimeout(this.timer);
  }

  /** A kernel that was restarted or shut down has closed the way to it; the view says so. */
  private say(message: unknown): void {
    try {
      this.model.send(message);
    } catch {
      this.changed();
    }
  }

  private flush(): void {
    if (this.waiting.size === 0) {
      return;
    }
    for (const [key, { raw, about }] of this.waiting) {
      this.seq += 1;
      this.sent.set(key, { raw, about, seq: this.seq });
      this.say({ type: "edit", view: this.view, seq: this.seq, ...about, raw });
    }
    this.waiting.clear();
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
      this.changed();
    }
  }
}

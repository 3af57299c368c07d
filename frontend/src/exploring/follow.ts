/** After a message: say what was done at once, and what the KPI comes to not more often than each second. */
import type { Stage } from "../core/stage";
import type { ExploreAftermath, ExploreStore } from "./store";

const PAUSE_MS = 1000;

export class Follower {
  private timer: number | undefined;
  private saidAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly store: ExploreStore,
    private readonly stage: Stage,
  ) {}

  follow(after: ExploreAftermath): void {
    const { root } = this.stage;
    if (root.lang !== this.store.words.lang) {
      root.lang = this.store.words.lang;
    }
    if (after.announce !== undefined) {
      this.say(after.announce);
    } else if (after.summary !== undefined) {
      this.sayWhenItRests(after.summary);
    }
    this.keepFocus();
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  private say(words: string): void {
    window.clearTimeout(this.timer);
    this.stage.live.textContent = words;
    this.saidAt = performance.now();
  }

  /** The last sentence wins; a second lies between two. */
  private sayWhenItRests(words: string): void {
    window.clearTimeout(this.timer);
    const wait = Math.max(0, this.saidAt + PAUSE_MS - performance.now());
    this.timer = window.setTimeout(() => this.say(words), wait);
  }

  /** What had the focus is no more: the way back is where one goes on. */
  private keepFocus(): void {
    const { root } = this.stage;
    const active = document.activeElement as HTMLElement | null;
    if (active === null || !root.contains(active)) {
      return;
    }
    const guessed = active.closest(".okr-guess") !== null;
    const row = active.closest<HTMLElement>("[data-driver]")?.dataset.driver;
    requestAnimationFrame(() => {
      if (active.isConnected || root.contains(document.activeElement)) {
        return;
      }
      const slider =
        row === undefined ? null : root.querySelector<HTMLElement>(`[data-driver="${CSS.escape(row)}"] input`);
      const compared = guessed ? root.querySelector<HTMLElement>(".okr-guess-compared") : null;
      (compared ?? slider ?? root.querySelector<HTMLElement>("[data-field=undo]"))?.focus();
    });
  }
}

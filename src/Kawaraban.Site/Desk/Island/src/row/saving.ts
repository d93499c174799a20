import { type Answer, send } from "./answers";
import { forget, keep } from "./unsent";

const REST = 800;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

export type State = "saved" | "saving" | "unsaved" | "wrong";

/** What a row's saving needs to know of it, and tells it. */
export interface Saver {
  readonly address: { article: string; version: string; block: string; token: string };
  readonly text: string;
  readonly isComposing: boolean;
  told(word: "saved" | "saving" | "unsaved" | "offline" | "signedOut" | "conflict" | "tooLong" | "gone" | "refused", state: State, at?: string): void;
  acknowledged(revision: number, confirmed: boolean): void;
  contested(theirs: { text: string; revision: number; by: string; at: string }): void;
}

/** Saves one block when its writer rests, one save at a time, never while an input method composes; what could not be sent is kept. */
export class Saving {
  private timer = 0;
  private wait = FIRST_WAIT;
  private running: Promise<void> | null = null;
  private inConflict = false;
  private blocked = false;
  private confirming = false;
  private fromMachine = false;

  constructor(private readonly row: Saver, private saved: string, private base: number) {}

  /** The text that the server is known to have. */
  get acknowledged(): string {
    return this.saved;
  }

  get revision(): number {
    return this.base;
  }

  get isUnsent(): boolean {
    return this.row.text !== this.saved;
  }

  /** The writer changed the text. */
  typed(): void {
    if (this.row.isComposing) {
      return;
    }
    this.blocked = false;
    if (!this.isUnsent) {
      clearTimeout(this.timer);
      this.forgetKept();
      this.row.told("saved", "saved");
      return;
    }
    this.keepText();
    if (!this.inConflict) {
      this.row.told("unsaved", "unsaved");
      this.later(REST);
    }
  }

  composes(): void {
    clearTimeout(this.timer);
  }

  /** Sends the text now, unless nothing is unsent or a decision is waited for. */
  async save(confirm = false, fromMachine = false): Promise<void> {
    clearTimeout(this.timer);
    this.confirming ||= confirm;
    this.fromMachine ||= fromMachine;
    if (this.running) {
      await this.running;
    }
    if ((!this.isUnsent && !this.confirming) || this.inConflict) {
      return;
    }
    if (this.row.isComposing) {
      // Also where another row is composed in: this one is not left behind unsaved.
      this.later(REST);
      return;
    }
    this.running = this.sendOnce();
    await this.running;
    this.running = null;
    if (this.isUnsent && !this.inConflict && !this.blocked && !this.timer) {
      this.later(REST);
    }
  }

  retryNow(): void {
    this.wait = FIRST_WAIT;
    if ((this.isUnsent || this.confirming) && !this.blocked) {
      void this.save();
    }
  }

  /** Two texts are shown: nothing is sent before somebody decides. */
  contest(): void {
    clearTimeout(this.timer);
    this.inConflict = true;
    this.row.told("conflict", "wrong");
  }

  /** Somebody decided which text stays: it is saved on the one they saw. */
  decided(theirs: string, revision: number): void {
    this.forgetKept();
    this.inConflict = false;
    this.settle(theirs, revision);
  }

  /** What somebody else saved, in a row that nobody types in here. */
  settle(text: string, revision: number): void {
    this.saved = text;
    this.base = revision;
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      void this.save();
    }, milliseconds);
  }

  private async sendOnce(): Promise<void> {
    const { article, version, block, token } = this.row.address;
    const text = this.row.text;
    const { confirming: confirm, fromMachine: machine } = this;
    this.timer = 0;
    [this.confirming, this.fromMachine] = [false, false];
    this.row.told("saving", "saving");
    const answer = await send(`/desk/api/articles/${article}/blocks/${block}`, token, { version, baseRevision: this.base, text, confirm, machine });
    if (answer.kind !== "saved" && answer.kind !== "conflict") {
      this.confirming ||= confirm;
      this.fromMachine ||= machine;
    }
    this.hear(answer, text);
  }

  private hear(answer: Answer, sent: string): void {
    switch (answer.kind) {
      case "saved":
        this.wait = FIRST_WAIT;
        this.forgetKept();
        this.settle(sent, answer.revision);
        this.row.acknowledged(answer.revision, answer.confirmed && !this.isUnsent);
        if (this.isUnsent) {
          this.keepText();
          this.row.told("unsaved", "unsaved");
        } else {
          this.row.told("saved", "saved", answer.at);
        }
        break;
      case "conflict":
        this.contest();
        this.row.contested(answer);
        break;
      case "offline":
      case "signedOut":
        this.row.told(answer.kind, "wrong");
        this.later(this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
        break;
      default:
        this.blocked = true;
        this.row.told(answer.kind, "wrong");
    }
  }

  private keepText(): void {
    const { article, version, block } = this.row.address;
    keep({ article, version, block, base: this.base, text: this.row.text, from: this.saved, at: Date.now() });
  }

  private forgetKept(): void {
    const { version, block } = this.row.address;
    forget(block, version, this.base);
  }
}

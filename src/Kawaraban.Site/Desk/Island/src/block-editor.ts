import { type Answer, send } from "./answers";
import { button, element, written } from "./elements";
import type { Island, Word } from "./island";
import { all, forget, keep } from "./unsent";

const REST = 800;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** One block: saved when its writer rests, never while an input method is composing. */
export class BlockEditor {
  readonly block: string;
  private readonly text: HTMLTextAreaElement;
  private readonly base: HTMLInputElement;
  private readonly token: HTMLInputElement;
  private readonly status: HTMLElement;
  private acknowledged: string;
  private composing = false;
  private inConflict = false;
  private blocked = false;
  private timer = 0;
  private wait = FIRST_WAIT;
  private running: Promise<void> | null = null;
  private offer: HTMLElement | null = null;

  constructor(readonly form: HTMLFormElement, private readonly island: Island) {
    this.block = form.dataset["block"] ?? "";
    this.text = form.querySelector("textarea")!;
    this.base = form.querySelector<HTMLInputElement>("input[name=base]")!;
    this.token = form.querySelector<HTMLInputElement>("input[name=form-token]")!;
    this.status = form.querySelector<HTMLElement>(".status")!;
    this.status.setAttribute("role", "status");
    this.acknowledged = this.text.defaultValue;
    // A browser that comes back to the page fills in what was typed: that is not saved.
    this.text.value = this.acknowledged;
    this.grow();
    this.listen();
    this.offerKept();
  }

  get isUnsent(): boolean {
    return this.text.value !== this.acknowledged;
  }

  /** Sends the text now, unless nothing is unsent or a decision is waited for. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) {
      await this.running;
    }
    if (!this.isUnsent || this.inConflict || this.composing) {
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
    if (this.isUnsent && !this.blocked) {
      void this.save();
    }
  }

  focus(): void {
    this.text.focus();
    this.form.scrollIntoView({ block: "nearest" });
  }

  private listen(): void {
    this.text.addEventListener("compositionstart", () => {
      this.composing = true;
      clearTimeout(this.timer);
    });
    this.text.addEventListener("compositionend", () => {
      this.composing = false;
      this.typed();
    });
    this.text.addEventListener("input", () => this.typed());
    this.text.addEventListener("blur", () => void this.save());
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
        event.preventDefault();
        void this.save();
        this.island.next(this)?.focus();
      }
    });
  }

  private typed(): void {
    this.grow();
    if (this.composing) {
      return;
    }
    this.blocked = false;
    if (!this.isUnsent) {
      clearTimeout(this.timer);
      this.forgetKept();
      this.say("saved", "saved");
      return;
    }
    this.keepText();
    if (!this.inConflict) {
      this.say("unsaved", "unsaved");
      this.later(REST);
    }
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      void this.save();
    }, milliseconds);
  }

  private async sendOnce(): Promise<void> {
    const sent = this.text.value;
    this.timer = 0;
    this.say("saving", "saving");
    this.hear(await send(this.form.action, this.token.value, this.island.version, Number(this.base.value), sent), sent);
  }

  private hear(answer: Answer, sent: string): void {
    switch (answer.kind) {
      case "saved":
        this.wait = FIRST_WAIT;
        this.forgetKept();
        this.acknowledged = sent;
        this.base.value = String(answer.revision);
        if (this.isUnsent) {
          this.keepText();
          this.say("unsaved", "unsaved");
        } else {
          this.say("saved", "saved", this.island.clock(new Date(answer.savedAt)));
        }
        break;
      case "conflict":
        this.inConflict = true;
        this.say("conflict", "wrong");
        this.showConflict(answer.theirs, answer.revision, [answer.by, this.island.clock(new Date(answer.at))]);
        break;
      case "offline":
      case "signedOut":
        this.say(answer.kind, "wrong");
        this.later(this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
        break;
      default:
        this.blocked = true;
        this.say(answer.kind, "wrong");
    }
  }

  /** Both texts beside each other; nothing is overwritten before somebody says so. */
  private showConflict(theirs: string, revision: number, by: string[]): void {
    const box = this.freshOffer();
    const texts = element("div", "offer-texts");
    texts.append(this.side(`${this.island.word("theirs")} ${by.filter((part) => part).join(" · ")}`, theirs), this.side(this.island.word("mine"), this.text.value));
    box.append(texts);
    box.append(
      button(this.island.word("keepMine"), () => this.decide(theirs, revision, this.text.value)),
      button(this.island.word("takeTheirs"), () => this.decide(theirs, revision, theirs)),
    );
  }

  private decide(theirs: string, revision: number, text: string): void {
    this.forgetKept();
    this.closeOffer();
    this.inConflict = false;
    this.acknowledged = theirs;
    this.base.value = String(revision);
    this.text.value = text;
    this.typed();
    this.text.focus();
    void this.save();
  }

  /** What this browser kept of an earlier visit: put back only when asked. */
  private offerKept(): void {
    const mine = all().filter((unsent) => unsent.block === this.block);
    const kept = mine.find((unsent) => unsent.text !== this.acknowledged);
    for (const unsent of mine.filter((one) => one !== kept)) {
      forget(unsent.block, unsent.version, unsent.base);
    }
    if (!kept) {
      return;
    }
    const box = this.freshOffer();
    box.append(element("p", "", `${this.island.word("kept")} ${this.island.clock(new Date(kept.at))}`), written(kept.text, this.text));
    const done = (): void => {
      forget(kept.block, kept.version, kept.base);
      this.closeOffer();
    };
    box.append(
      button(this.island.word("putBack"), () => {
        done();
        this.text.value = kept.text;
        this.typed();
        this.text.focus();
      }),
      button(this.island.word("discard"), done),
    );
  }

  private side(title: string, text: string): HTMLElement {
    const side = element("div", "");
    side.append(element("p", "", title), written(text, this.text));
    return side;
  }

  private freshOffer(): HTMLElement {
    this.closeOffer();
    this.offer = element("div", "offer");
    this.form.append(this.offer);
    return this.offer;
  }

  private closeOffer(): void {
    this.offer?.remove();
    this.offer = null;
  }

  private keepText(): void {
    keep({ article: this.island.article, block: this.block, version: this.island.version, base: Number(this.base.value), text: this.text.value, at: Date.now() });
  }

  private forgetKept(): void {
    forget(this.block, this.island.version, Number(this.base.value));
  }

  private say(word: Word, state: "saved" | "saving" | "unsaved" | "wrong", more = ""): void {
    const said = `${this.island.word(word)} ${more}`.trim();
    this.status.dataset["state"] = state;
    if (this.status.textContent !== said) {
      this.status.textContent = said;
    }
  }

  private grow(): void {
    if (!CSS.supports("field-sizing", "content")) {
      // The height is set from script, not from a style attribute: the page's policy allows that.
      this.text.style.height = "auto";
      this.text.style.height = `${this.text.scrollHeight + 2}px`;
    }
  }
}

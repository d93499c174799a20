import { bodyAs } from "../editor/document";
import { read } from "../inline/reader";
import { type Kind, readBody, writeBody } from "../inline/written";
import type { Island, Word } from "../island";
import { conflictBox, type Theirs } from "./conflict";
import { Controls } from "./controls";
import { InlineSurface } from "./inline-surface";
import { keptBox } from "./kept";
import { PlainSurface } from "./plain-surface";
import { type Saver, Saving, type State } from "./saving";
import type { Listener, Surface } from "./surface";
import type { Unsent } from "./unsent";

/** One block of the article beside what it was made from. The form's own text area holds the written form, as without script. */
export class Row implements Saver, Listener {
  readonly block: string;
  readonly element: HTMLElement;
  readonly saving: Saving;
  private readonly area: HTMLTextAreaElement;
  private readonly base: HTMLInputElement;
  private readonly token: string;
  private readonly status: HTMLElement;
  private readonly controls: Controls;
  private plain: PlainSurface | null = null;
  private surface: Surface;
  private offer: HTMLElement | null = null;
  private news: Theirs | null = null;

  constructor(readonly form: HTMLFormElement, private readonly island: Island, kept: Unsent[]) {
    this.block = form.dataset["block"] ?? "";
    this.element = form.closest<HTMLElement>(".row") ?? form;
    this.area = form.querySelector("textarea")!;
    this.status = form.querySelector<HTMLElement>(".status")!;
    this.controls = new Controls(form, this.status);
    this.base = this.controls.field("base");
    this.token = this.controls.field("form-token").value;
    // A browser that comes back to the page fills in what was typed: that is not saved.
    if (this.area.value !== this.area.defaultValue) {
      this.area.value = this.area.defaultValue;
    }
    this.saving = new Saving(this, this.area.defaultValue, Number(this.base.value));
    this.surface = this.surfaceFor(this.area.value);
    this.offerKept(kept);
  }

  get address(): Saver["address"] {
    return { article: this.island.article, version: this.island.version, block: this.block, token: this.token };
  }

  get text(): string {
    return this.area.value;
  }

  get isComposing(): boolean {
    return this.island.calm.isComposing;
  }

  get isFocused(): boolean {
    return this.surface.isFocused;
  }

  get inline(): InlineSurface | null {
    return this.surface instanceof InlineSurface ? this.surface : null;
  }

  /** Whose language and direction the row's text has. */
  get language(): HTMLElement {
    return this.area;
  }

  /** The written texts of what the block was made from. */
  get sources(): string[] {
    return [...this.element.querySelectorAll<HTMLElement>(".source-block > .written")].map((source) => source.dataset["written"] ?? source.textContent);
  }

  focus(): void {
    this.surface.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  insert(words: string): void {
    this.surface.insert(words);
  }

  parts(): [string, string] {
    return this.surface.parts();
  }

  collect(): void {
    this.surface.collect();
  }

  rest(): void {
    this.surface.rest();
    this.controls.putAway();
  }

  /** What its form sends: the text stands on the page as it reads. */
  complete(form: FormData): void {
    this.controls.complete(form);
    form.set("text", this.text);
  }

  /** Puts another text in the place of the whole. */
  put(text: string): void {
    this.area.value = text;
    if ((readBody(text) !== null) === (this.surface instanceof InlineSurface)) {
      this.surface.show(text);
    } else {
      this.surface.leave();
      this.surface = this.surfaceFor(text);
    }
    this.area.value = text;
    this.saving.typed();
  }

  /** Puts words without a block's marks in the place of the whole: the row stays a heading, a list, a quotation. */
  putWords(inline: string): void {
    const kind = readBody(this.text)?.kind ?? "paragraph";
    const body = { kind: this.text ? kind : this.kindOfSource, lines: [read(inline)], by: null };
    this.put(writeBody(bodyAs(body, body.kind)));
  }

  /** What somebody else saved is shown where nothing of ours waits; in the row in hand when its writer leaves it. */
  hearOf(theirs: Theirs): void {
    this.news = theirs;
    if (theirs.revision <= this.saving.revision || this.saving.isUnsent || this.isFocused) {
      return;
    }
    this.saving.settle(theirs.text, theirs.revision);
    this.base.value = String(theirs.revision);
    this.put(theirs.text);
    this.told("saved", "saved", theirs.at);
    this.island.findings.soon();
  }

  taken(): void {
    this.island.takeInHand(this);
    this.controls.layOut();
  }

  typed(): void {
    this.saving.typed();
  }

  composing(is: boolean): void {
    if (is) {
      this.island.calm.begin();
      this.saving.composes();
    } else {
      this.island.calm.end();
      this.island.calm.do(`typed/${this.block}`, () => this.saving.typed());
    }
  }

  left(): void {
    this.collect();
    void this.saving.save();
    if (this.news) {
      const { news } = this;
      setTimeout(() => this.hearOf(news), 0);
    }
  }

  told(word: Word, state: State, at?: string): void {
    this.island.calm.do(`status/${this.block}`, () => {
      const said = `${this.island.word(word)} ${at ? this.island.clock(new Date(at)) : ""}`.trim();
      this.status.dataset["state"] = state;
      if (this.status.textContent !== said) {
        this.status.textContent = said;
      }
    });
  }

  acknowledged(revision: number, confirmed: boolean): void {
    this.base.value = String(revision);
    this.island.findings.soon();
    this.island.calm.do(`confirmed/${this.block}`, () => this.element.toggleAttribute("data-confirmed", confirmed));
  }

  contested(theirs: Theirs): void {
    this.island.calm.do(`offer/${this.block}`, () => this.showConflict(theirs, this.saving.acknowledged));
  }

  private showConflict(theirs: Theirs, base: string): void {
    this.showOffer(conflictBox(this.island, this.area, base, theirs, this.text, (text) => {
      this.closeOffer();
      this.saving.decided(theirs.text, theirs.revision);
      this.base.value = String(theirs.revision);
      this.put(text);
      this.focus();
      void this.saving.save();
    }));
  }

  /** What this browser kept of an earlier visit: put back only when asked. */
  private offerKept(mine: Unsent[]): void {
    const box = keptBox(this.island, this.area, mine, this.saving.acknowledged, {
      putBack: (kept) => this.putBack(kept),
      closed: () => this.closeOffer(),
    });
    if (box) {
      this.showOffer(box);
    }
  }

  /** Where the block was saved since, both texts are shown: what is put back was made on an older one. */
  private putBack(kept: Unsent): void {
    const isOlder = kept.from !== undefined && kept.from !== this.saving.acknowledged;
    const theirs = { text: this.saving.acknowledged, revision: this.saving.revision, by: "", at: new Date(kept.at).toISOString() };
    this.put(kept.text);
    if (isOlder) {
      this.saving.contest();
      this.showConflict(theirs, kept.from!);
    } else {
      this.focus();
    }
  }

  private get kindOfSource(): Kind {
    return readBody(this.sources[0] ?? "")?.kind ?? "paragraph";
  }

  private surfaceFor(text: string): Surface {
    const body = readBody(text);
    return body ? new InlineSurface(this.area, body, () => this.kindOfSource, this) : (this.plain ??= new PlainSurface(this.area, this));
  }

  private showOffer(box: HTMLElement): void {
    this.closeOffer();
    this.offer = box;
    this.form.append(box);
  }

  private closeOffer(): void {
    this.offer?.remove();
    this.offer = null;
  }
}

import { type Place, placed } from "../editor/places";
import type { Finding } from "./finding";
import type { Spot } from "./spot";

/** A text of the head: a field of its form. */
export class HeadSpot implements Spot {
  constructor(private readonly field: HTMLInputElement | HTMLTextAreaElement) {}

  /** Those that the page has: kicker, headline and standfirst. */
  static all(): HeadSpot[] {
    return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(["kicker", "headline", "standfirst"].map((name) => `form.head [name=${name}]`).join())].map((field) => new HeadSpot(field));
  }

  get name(): string {
    return this.field.name;
  }

  get element(): HTMLElement {
    return this.field;
  }

  get token(): string {
    return this.field.form!.querySelector<HTMLInputElement>("[name=form-token]")!.value;
  }

  get isInHand(): boolean {
    return document.activeElement === this.field;
  }

  get words(): Element | null {
    return null;
  }

  get sources(): Iterable<Element> {
    return this.field.form!.querySelectorAll(`.source-text[data-field=${this.name}]`);
  }

  holds(finding: Finding): boolean {
    return finding.target?.field === this.name;
  }

  put(list: HTMLElement): void {
    this.field.after(list);
  }

  take(place: Place | null): void {
    this.field.closest("details")!.open = true;
    this.field.focus();
    const start = place && placed(this.field.value, place);
    if (place && start !== null) {
      this.field.setSelectionRange(start, start + place.excerpt.length);
    }
    this.field.scrollIntoView({ block: "nearest" });
  }

  /** The head is saved as one, and the page is shown anew. */
  mend(finding: Finding, place: Place | null): boolean {
    const start = place && placed(this.field.value, place);
    if (!place || start === null) {
      return false;
    }
    this.field.setRangeText(finding.fix ?? "", start, start + place.excerpt.length, "end");
    this.field.form!.requestSubmit();
    return true;
  }
}

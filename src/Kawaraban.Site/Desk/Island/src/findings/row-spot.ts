import type { Place } from "../editor/places";
import { element } from "../elements";
import type { Island } from "../island";
import type { Row } from "../row/row";
import type { Finding } from "./finding";
import type { Spot } from "./spot";

/** A row of the body. */
export class RowSpot implements Spot {
  constructor(private readonly row: Row, private readonly island: Island) {}

  get name(): string {
    return this.row.block;
  }

  get element(): HTMLElement {
    return this.row.element;
  }

  get token(): string {
    return this.row.address.token;
  }

  get isInHand(): boolean {
    return this.island.inHand === this.row;
  }

  get words(): Element | null {
    return this.row.inline?.place ?? null;
  }

  get sources(): Iterable<Element> {
    return this.row.element.querySelectorAll(".source-block > .written");
  }

  holds(finding: Finding): boolean {
    return finding.target?.block === this.row.block;
  }

  put(list: HTMLElement): void {
    this.row.form.append(list);
  }

  take(place: Place | null): void {
    this.row.focus();
    if (place) {
      this.row.inline?.inHand?.select(place);
    }
  }

  mend(finding: Finding, place: Place | null): boolean {
    if (!this.row.inline) {
      this.send(finding);
      return true;
    }
    this.row.focus();
    if (!place || !this.row.inline.inHand?.mend(place, finding.fix ?? "")) {
      return false;
    }
    this.row.collect();
    void this.row.saving.save();
    return true;
  }

  /** A row that shows its written form is mended where it is kept. */
  private send(finding: Finding): void {
    const sender = element("button", "");
    [sender.name, sender.value, sender.hidden] = ["finding", finding.key, true];
    sender.setAttribute("formaction", `${this.row.form.action}/mend`);
    this.row.form.append(sender);
    this.row.form.requestSubmit(sender);
  }
}

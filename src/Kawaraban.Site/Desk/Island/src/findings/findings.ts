import type { Place } from "../editor/places";
import { element } from "../elements";
import type { Island } from "../island";
import type { Row } from "../row/row";
import { askWaiver } from "./ask-waiver";
import { type Finding, findingsOf, type Sheet, waive } from "./finding";
import { FindingLists, SEVERITIES, told } from "./finding-lists";
import { Marker } from "./marker";

/** After a save whoever types may save again at once: then it is asked once. */
const PAUSE = 200;

/**
 * What the rules find, beside the rows: asked for when a row was saved, marked in its words, listed below it. Nothing of it changes the page while an input
 * method composes.
 */
export class Findings {
  private readonly marker = new Marker();
  private readonly lists: FindingLists;
  private readonly counted = document.querySelector<HTMLElement>("#finding-count a");
  private found: { row: Row; finding: Finding }[] = [];
  private chosen = "";
  private timer = 0;
  private asked = 0;

  constructor(private readonly island: Island) {
    this.lists = new FindingLists(island, {
      choose: (row, finding) => this.choose(row, finding),
      apply: (row, finding) => this.apply(row, finding),
      waive: (row, finding) => void this.waive(row, finding),
    });
  }

  /** Asks when the writer rests: something was saved, here or by somebody else. */
  soon(pause = PAUSE): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), pause);
  }

  /** The next finding after the chosen one, or after the row in hand, from the last to the first again. */
  next(): void {
    const rows = this.island.rows;
    const at = this.found.findIndex(({ finding, row }) => finding.key === this.chosen && row === this.island.inHand);
    const after = this.island.inHand ? rows.indexOf(this.island.inHand) : -1;
    const next = at >= 0 ? this.found[(at + 1) % this.found.length] : (this.found.find(({ row }) => rows.indexOf(row) > after) ?? this.found[0]);
    if (!next) {
      this.island.say(this.island.word("noFinding"));
      return;
    }
    next.row.focus();
    const place = placeOf(next.finding);
    if (place) {
      next.row.inline?.inHand?.select(place);
    }
    this.choose(next.row, next.finding);
    this.island.say(`${this.island.word(SEVERITIES[next.finding.severity])} ${told(this.island, next.finding)}`);
  }

  /** Puts what the chosen finding offers into its row, as one step that can be undone. */
  mend(): void {
    this.withChosen((row, finding) => (finding.fix === null ? this.island.say(this.island.word("noFix")) : this.apply(row, finding)));
  }

  /** Lets the chosen finding stand. */
  stand(): void {
    this.withChosen((row, finding) => void this.waive(row, finding));
  }

  /** A row was taken in hand or left: its words are on the page anew. */
  drawn(): void {
    setTimeout(() => this.island.calm.do("marks", () => this.mark()), 0);
  }

  private withChosen(act: (row: Row, finding: Finding) => void): void {
    const found = this.found.find(({ finding }) => finding.key === this.chosen) ?? this.found.find(({ row }) => row === this.island.inHand);
    if (found && !this.island.calm.isComposing) {
      act(found.row, found.finding);
    } else {
      this.island.say(this.island.word("noFinding"));
    }
  }

  private async ask(): Promise<void> {
    const number = ++this.asked;
    const sheet = await findingsOf(this.island.article);
    if (sheet && number === this.asked) {
      this.island.calm.do("findings", () => this.show(sheet));
    }
  }

  private show(sheet: Sheet): void {
    const open = sheet.findings.filter((finding) => finding.state === "open");
    this.found = this.island.rows.flatMap((row) => open.filter((finding) => finding.target?.block === row.block).map((finding) => ({ row, finding })));
    this.island.rows.forEach((row) => this.lists.show(row, this.found.filter((one) => one.row === row).map(({ finding }) => finding)));
    if (this.counted) {
      this.counted.textContent = (["must", "should", "note"] as const).reduce((text, severity) => text.replace(`{${severity}}`, String(sheet.open[severity])), this.island.word("findingsOpen"));
    }
    this.mark();
  }

  private choose(row: Row, finding: Finding): void {
    this.chosen = finding.key;
    this.lists.choose(finding);
    this.markChosen(row, finding);
  }

  private mark(): void {
    this.marker.clear("must", "should", "note", "chosen", "source");
    for (const { row, finding } of this.found) {
      const place = placeOf(finding);
      if (place) {
        this.marker.mark(finding.severity, row.inline?.place ?? null, place);
      }
    }
    const chosen = this.found.find(({ finding }) => finding.key === this.chosen);
    if (chosen) {
      this.markChosen(chosen.row, chosen.finding);
    }
  }

  /** The words, and what the source says for them. */
  private markChosen(row: Row, finding: Finding): void {
    this.marker.clear("chosen", "source");
    const place = placeOf(finding);
    if (place) {
      this.marker.mark("chosen", row.inline?.place ?? null, place);
    }
    const { source } = finding;
    if (source?.excerpt) {
      const from = { start: source.start ?? 0, end: source.end ?? 0, excerpt: source.excerpt };
      [...row.element.querySelectorAll(".source-block > .written")].some((written) => this.marker.mark("source", written, from));
    }
  }

  private apply(row: Row, finding: Finding): void {
    const place = placeOf(finding);
    if (!row.inline) {
      this.send(row, finding);
      return;
    }
    row.focus();
    if (place && row.inline.inHand?.mend(place, finding.fix ?? "")) {
      row.collect();
      void row.saving.save();
    } else {
      this.island.say(this.island.word("findingGone"));
    }
  }

  /** A row that shows its written form is mended where it is kept. */
  private send(row: Row, finding: Finding): void {
    const sender = element("button", "");
    [sender.name, sender.value, sender.hidden] = ["finding", finding.key, true];
    sender.setAttribute("formaction", `${row.form.action}/mend`);
    row.form.append(sender);
    row.form.requestSubmit(sender);
  }

  private async waive(row: Row, finding: Finding): Promise<void> {
    const decided = await askWaiver(this.island, told(this.island, finding), finding.mayWaive);
    if (!decided) {
      return;
    }
    const sheet = await waive(this.island.article, finding.key, row.address.token, decided.scope, decided.reason);
    if (sheet) {
      this.asked++;
      this.island.calm.do("findings", () => this.show(sheet));
    }
    this.island.say(this.island.word(sheet ? "stands" : "notWaived"));
  }
}

function placeOf({ target }: Finding): Place | null {
  return target && target.start !== null && target.end !== null ? { start: target.start, end: target.end, excerpt: target.excerpt } : null;
}

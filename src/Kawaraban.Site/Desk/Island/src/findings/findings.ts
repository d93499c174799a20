import type { Place } from "../editor/places";
import type { Island } from "../island";
import { askWaiver } from "./ask-waiver";
import { type Finding, findingsOf, type Sheet, waive } from "./finding";
import { FindingLists, SEVERITIES, told } from "./finding-lists";
import { HeadSpot } from "./head-spot";
import { Marker } from "./marker";
import { RowSpot } from "./row-spot";
import type { Spot } from "./spot";

interface Found {
  spot: Spot;
  finding: Finding;
}

/** After a save whoever types may save again at once: then it is asked once. */
const PAUSE = 200;

/**
 * What the rules find, beside the rows and the texts of the head: asked for when something was saved, marked in its words, listed below it. Nothing of it changes
 * the page while an input method composes.
 */
export class Findings {
  private readonly marker = new Marker();
  private readonly lists: FindingLists;
  private readonly counted = document.querySelector<HTMLElement>("#finding-count a");
  private readonly spots: Spot[];
  private found: Found[] = [];
  private chosen: Found | null = null;
  private timer = 0;
  private asked = 0;

  constructor(private readonly island: Island) {
    this.spots = [...HeadSpot.all(), ...island.rows.map((row) => new RowSpot(row, island))];
    this.lists = new FindingLists(island, {
      choose: (spot, finding) => this.choose({ spot, finding }),
      apply: (spot, finding) => this.apply({ spot, finding }),
      waive: (spot, finding) => void this.waive({ spot, finding }),
    });
  }

  /** Asks when the writer rests: something was saved, here or by somebody else. */
  soon(pause = PAUSE): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), pause);
  }

  /** The next finding after the chosen one, or after the row in hand, from the last to the first again. */
  next(): void {
    const next = this.after();
    if (!next) {
      this.island.say(this.island.word("noFinding"));
      return;
    }
    next.spot.take(placeOf(next.finding));
    this.choose(next);
    this.island.say(`${this.island.word(SEVERITIES[next.finding.severity])} ${told(this.island, next.finding)}`);
  }

  /** Puts what the chosen finding offers into its row, as one step that can be undone. */
  mend(): void {
    this.withChosen((found) => (found.finding.fix === null ? this.island.say(this.island.word("noFix")) : this.apply(found)));
  }

  /** Lets the chosen finding stand. */
  stand(): void {
    this.withChosen((found) => void this.waive(found));
  }

  /** A row was taken in hand or left: its words are on the page anew. */
  drawn(): void {
    setTimeout(() => this.island.calm.do("marks", () => this.mark()), 0);
  }

  /** Whoever has just mended one comes to the next of the same row first. */
  private after(): Found | undefined {
    const { chosen, found } = this;
    if (chosen?.spot.isInHand) {
      const at = found.findIndex(({ finding }) => finding.key === chosen.finding.key);
      const rest = at >= 0 ? found.slice(at + 1) : found.filter(({ spot, finding }) => spot === chosen.spot && startOf(finding) >= startOf(chosen.finding));
      if (rest.length > 0) {
        return rest[0];
      }
    }
    const hand = this.spots.findIndex((spot) => spot.isInHand);
    return found.find(({ spot }) => this.spots.indexOf(spot) > hand) ?? found[0];
  }

  private withChosen(act: (found: Found) => void): void {
    const found = this.found.find(({ finding }) => finding.key === this.chosen?.finding.key) ?? this.found.find(({ spot }) => spot.isInHand);
    if (found && !this.island.calm.isComposing) {
      act(found);
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
    this.found = this.spots.flatMap((spot) => open.filter((finding) => spot.holds(finding)).map((finding) => ({ spot, finding })));
    this.spots.forEach((spot) => this.lists.show(spot, this.found.filter((one) => one.spot === spot).map(({ finding }) => finding)));
    if (this.counted) {
      this.counted.textContent = (["must", "should", "note"] as const).reduce((text, severity) => text.replace(`{${severity}}`, String(sheet.open[severity])), this.island.word("findingsOpen"));
    }
    this.mark();
  }

  private choose(found: Found): void {
    this.chosen = found;
    this.lists.choose(found.finding);
    this.markChosen(found);
  }

  private mark(): void {
    this.marker.clear("must", "should", "note", "chosen", "source");
    for (const { spot, finding } of this.found) {
      const place = placeOf(finding);
      if (place) {
        this.marker.mark(finding.severity, spot.words, place);
      }
    }
    const chosen = this.found.find(({ finding }) => finding.key === this.chosen?.finding.key);
    if (chosen) {
      this.markChosen(chosen);
    }
  }

  /** The words, and what the source says for them. */
  private markChosen({ spot, finding }: Found): void {
    this.marker.clear("chosen", "source");
    const place = placeOf(finding);
    if (place) {
      this.marker.mark("chosen", spot.words, place);
    }
    const { source } = finding;
    if (source?.excerpt) {
      const from = { start: source.start ?? 0, end: source.end ?? 0, excerpt: source.excerpt };
      [...spot.sources].some((written) => this.marker.mark("source", written, from));
    }
  }

  private apply({ spot, finding }: Found): void {
    if (!spot.mend(finding, placeOf(finding))) {
      this.island.say(this.island.word("findingGone"));
    }
  }

  private async waive({ spot, finding }: Found): Promise<void> {
    const decided = await askWaiver(this.island, told(this.island, finding), finding.mayWaive);
    if (!decided) {
      return;
    }
    const sheet = await waive(this.island.article, finding.key, spot.token, decided.scope, decided.reason);
    if (sheet) {
      this.asked++;
      this.island.calm.do("findings", () => this.show(sheet));
    }
    this.island.say(this.island.word(sheet ? "stands" : "notWaived"));
  }
}

/** In the row; what only the source says comes last. */
function startOf({ target }: Finding): number {
  return target?.start ?? Infinity;
}

function placeOf({ target }: Finding): Place | null {
  return target && target.start !== null && target.end !== null ? { start: target.start, end: target.end, excerpt: target.excerpt } : null;
}

import { type Place, placed } from "../editor/places";

export type Tone = "must" | "should" | "note" | "chosen" | "source";

/**
 * Marks words where they stand without touching the page: the browser paints ranges, and no element is made or changed in what somebody types in. A browser that
 * cannot do so shows findings below the row only.
 */
export class Marker {
  private readonly highlights = new Map<Tone, Highlight>();

  constructor() {
    if (typeof Highlight === "function") {
      for (const tone of ["must", "should", "note", "source", "chosen"] as const) {
        const highlight = new Highlight();
        highlight.priority = tone === "chosen" ? 1 : 0;
        this.highlights.set(tone, highlight);
        CSS.highlights.set(`finding-${tone}`, highlight);
      }
    }
  }

  clear(...tones: Tone[]): void {
    tones.forEach((tone) => this.highlights.get(tone)?.clear());
  }

  /** Marks a place of an element's text; false where its words are not there. */
  mark(tone: Tone, element: Element | null, place: Place): boolean {
    const range = element && rangeIn(element, place);
    if (range) {
      this.highlights.get(tone)?.add(range);
    }
    return !!range;
  }
}

/** The lines of a row are parted by one character each; a break that only keeps an empty line open is none. */
function rangeIn(element: Element, place: Place): Range | null {
  const pieces: { node: Node; start: number; length: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isLine = node instanceof Element && node.matches(".line:not(:first-child)");
    const isBreak = node instanceof Element && node.matches("br:not(.ProseMirror-trailingBreak)");
    const said = node.nodeType === Node.TEXT_NODE ? node.nodeValue! : isLine || isBreak ? "\n" : "";
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node, start: text.length, length: said.length });
    }
    text += said;
  }
  const start = placed(text, place);
  const end = start === null ? 0 : start + place.excerpt.length;
  const first = pieces.find((piece) => start !== null && start < piece.start + piece.length);
  const last = pieces.findLast((piece) => piece.start < end);
  if (start === null || !first || !last || !place.excerpt) {
    return null;
  }
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.length, end - last.start));
  return range;
}

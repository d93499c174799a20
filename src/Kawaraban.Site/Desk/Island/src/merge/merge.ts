import { type Hunk, hunks, tokens } from "./diff";

/** A stretch of two texts put together: as it was, as one of them has it, or as both have it differently. */
export interface Piece {
  words: string;
  of: "base" | "theirs" | "mine" | "clash";
}

/** Both texts in one. Where both changed the same words, theirs stand before mine, and somebody has to choose. */
export function merge(base: string, theirs: string, mine: string): Piece[] {
  const from = tokens(base);
  const [left, right] = [hunks(from, tokens(theirs)), hunks(from, tokens(mine))];
  const pieces: Piece[] = [];
  let at = 0;
  while (left.length > 0 || right.length > 0) {
    const [ours, others] = next(left, right);
    const start = Math.min(...[...ours, ...others].map((hunk) => hunk.from));
    const end = Math.max(...[...ours, ...others].map((hunk) => hunk.to));
    add(pieces, from.slice(at, start).join(""), "base");
    const [theirWords, myWords] = [said(from, ours, start, end), said(from, others, start, end)];
    if (others.length === 0 || theirWords === myWords) {
      add(pieces, theirWords, "theirs");
    } else if (ours.length === 0) {
      add(pieces, myWords, "mine");
    } else {
      add(pieces, beside(theirWords, myWords), "clash");
    }
    at = end;
  }
  add(pieces, from.slice(at).join(""), "base");
  return pieces;
}

/** The hunks that come next and hang together: taken out of both lists. */
function next(left: Hunk[], right: Hunk[]): [Hunk[], Hunk[]] {
  const taken: [Hunk[], Hunk[]] = [[], []];
  const isLeft = right.length === 0 || (left.length > 0 && left[0]!.from <= right[0]!.from);
  let reach = isLeft ? left[0]! : right[0]!;
  (isLeft ? taken[0] : taken[1]).push((isLeft ? left : right).shift()!);
  for (let grew = true; grew;) {
    grew = false;
    for (const [list, into] of [[left, taken[0]], [right, taken[1]]] as const) {
      while (list.length > 0 && hangs(reach, list[0]!)) {
        const hunk = list.shift()!;
        into.push(hunk);
        reach = { from: Math.min(reach.from, hunk.from), to: Math.max(reach.to, hunk.to), words: "" };
        grew = true;
      }
    }
  }
  return taken;
}

/** Two words of a script with spaces do not run together. */
function beside(theirs: string, mine: string): string {
  return /[0-9A-Za-z\u00C0-\u052F]$/.test(theirs) && /^[0-9A-Za-z\u00C0-\u052F]/.test(mine) ? `${theirs} ${mine}` : theirs + mine;
}

function hangs(a: Hunk, b: Hunk): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to);
}

function said(base: string[], found: Hunk[], start: number, end: number): string {
  let words = "";
  let at = start;
  for (const hunk of found) {
    words += base.slice(at, hunk.from).join("") + hunk.words;
    at = hunk.to;
  }
  return words + base.slice(at, end).join("");
}

function add(pieces: Piece[], words: string, of: Piece["of"]): void {
  if (words) {
    pieces.push({ words, of });
  }
}

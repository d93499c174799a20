import { button, element, written } from "../elements";
import type { Island } from "../island";
import { merge, type Piece } from "../merge/merge";

export interface Theirs {
  text: string;
  revision: number;
  by: string;
  at: string;
}

/** Both texts beside each other, and one put together of them; nothing is overwritten before somebody says so. */
export function conflictBox(island: Island, like: HTMLElement, base: string, theirs: Theirs, mine: string, decide: (text: string) => void): HTMLElement {
  const box = element("div", "offer");
  const by = [theirs.by, island.clock(new Date(theirs.at))].filter((part) => part).join(" · ");
  const texts = element("div", "offer-texts");
  texts.append(side(`${island.word("theirs")} ${by}`, written(theirs.text, like)), side(island.word("mine"), written(mine, like)));
  const pieces = merge(base, theirs.text, mine);
  const both = pieces.map((piece) => piece.words).join("");
  box.append(texts);
  if (both !== theirs.text && both !== mine) {
    box.append(together(island, like, pieces));
  }
  box.append(
    button(island.word("keepMine"), () => decide(mine)),
    button(island.word("takeTheirs"), () => decide(theirs.text)),
  );
  if (both !== theirs.text && both !== mine) {
    box.append(button(island.word("takeBoth"), () => decide(both)));
  }
  return box;
}

function together(island: Island, like: HTMLElement, pieces: Piece[]): HTMLElement {
  const text = written("", like);
  text.classList.add("together");
  for (const { words, of } of pieces) {
    text.append(of === "base" ? words : element("mark", of, words));
  }
  const hasClash = pieces.some((piece) => piece.of === "clash");
  return side(island.word(hasClash ? "bothClash" : "both"), text);
}

function side(title: string, text: HTMLElement): HTMLElement {
  const made = element("div", "");
  made.append(element("p", "", title), text);
  return made;
}

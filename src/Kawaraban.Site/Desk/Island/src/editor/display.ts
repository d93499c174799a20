import type { DOMOutputSpec, Mark } from "prosemirror-model";
import type { Run } from "../inline/run";
import type { Body } from "../inline/written";
import { isCited, marksOf } from "./document";

/** A row that nobody is in: its words as they look. Without an editor's document: to make hundreds of those would keep the page waiting. */
export function display({ kind, lines, by }: Body): DocumentFragment {
  const shown = document.createDocumentFragment();
  for (const line of lines) {
    shown.append(lineOf("line", line));
  }
  if (isCited(kind)) {
    shown.append(lineOf("line cite", by ?? []));
  }
  return shown;
}

function lineOf(className: string, runs: Run[]): HTMLElement {
  const line = document.createElement("p");
  line.className = className;
  for (const run of runs) {
    line.append(marksOf(run).reduceRight<Node>(dressed, wordsOf(run.text)));
  }
  return line;
}

function wordsOf(text: string): Node {
  if (!text.includes("\n")) {
    return document.createTextNode(text);
  }
  const words = document.createDocumentFragment();
  text.split("\n").forEach((part, i) => words.append(...(i > 0 ? [document.createElement("br"), part] : [part])));
  return words;
}

/** As the editor shows the mark. */
function dressed(words: Node, mark: Mark): Node {
  const [name, attributes] = mark.type.spec.toDOM!(mark, true) as DOMOutputSpec & [string, Record<string, string> | 0];
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    made.setAttribute(key, value);
  }
  made.append(words);
  return made;
}

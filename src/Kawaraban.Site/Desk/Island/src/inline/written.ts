import { read } from "./reader";
import type { Run } from "./run";
import { write } from "./writer";

/** The blocks whose words are edited in place; pictures, tables, cards and boxes are edited in their written form. */
export type Kind = "paragraph" | "heading2" | "heading3" | "bullets" | "numbers" | "quotation" | "pullQuote" | "note";

/** A block as lines of inline text: one, or an item each; a quotation may end in the line that says who said it. */
export interface Body {
  kind: Kind;
  lines: Run[][];
  by: Run[] | null;
}

const MARK: Record<"quotation" | "pullQuote", string> = { quotation: "> ", pullQuote: ">> " };
const NUMBER = /^\p{Nd}{1,3}\. /u;

/** Null where the written form is that of a block without editable lines. */
export function readBody(written: string): Body | null {
  const lines = written.split("\n");
  const all = (mark: string): boolean => lines.every((line) => line.startsWith(mark));
  if (written.startsWith("### ")) {
    return one("heading3", written.slice(4));
  }
  if (written.startsWith("## ")) {
    return one("heading2", written.slice(3));
  }
  if (all(">> ")) {
    return cited("pullQuote", lines);
  }
  if (all("> ")) {
    return cited("quotation", lines);
  }
  if (all("- ")) {
    return { kind: "bullets", lines: lines.map((line) => read(line.slice(2))), by: null };
  }
  if (lines.every((line) => NUMBER.test(line))) {
    return { kind: "numbers", lines: lines.map((line) => read(line.slice(line.indexOf(" ") + 1))), by: null };
  }
  if (written.startsWith("!note ")) {
    return one("note", written.slice(6));
  }
  return isStructure(written) ? null : one("paragraph", written);
}

export function writeBody({ kind, lines, by }: Body): string {
  const first = write(lines[0] ?? []);
  switch (kind) {
    case "heading2":
      return first && `## ${first}`;
    case "heading3":
      return first && `### ${first}`;
    case "note":
      return first && `!note ${first}`;
    case "bullets":
      return filled(lines).map((line) => `- ${line}`).join("\n");
    case "numbers":
      return filled(lines).map((line, i) => `${i + 1}. ${line}`).join("\n");
    case "quotation":
    case "pullQuote":
      return citedText(MARK[kind], first, by);
    default:
      return readBody(first)?.kind === "paragraph" ? first : "\\" + first;
  }
}

/** Whatever begins as a picture, a table, a card or a box does is left to its written form, whether or not it is one. */
function isStructure(written: string): boolean {
  return /^!(picture |table( |$)|embed |file )/m.test(written.split("\n")[0] ?? "");
}

function one(kind: Kind, text: string): Body {
  return { kind, lines: [read(text)], by: null };
}

function cited(kind: "quotation" | "pullQuote", lines: string[]): Body {
  const inner = lines.map((line) => line.slice(MARK[kind].length));
  const last = inner.at(-1)!;
  return inner.length > 1 && last.startsWith("-- ")
    ? { kind, lines: [read(inner.slice(0, -1).join("\n"))], by: read(last.slice(3)) }
    : { kind, lines: [read(inner.join("\n"))], by: null };
}

function citedText(mark: string, text: string, by: Run[] | null): string {
  const words = text.split("\n").filter((line) => line).map((line) => mark + line).join("\n");
  const name = by ? oneLine(write(by)) : "";
  return words && name ? `${words}\n${mark}-- ${name}` : words;
}

function filled(lines: Run[][]): string[] {
  return lines.map((line) => oneLine(write(line))).filter((line) => line);
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}

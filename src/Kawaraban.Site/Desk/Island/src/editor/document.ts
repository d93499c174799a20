import type { Mark, Node } from "prosemirror-model";
import { merged, PLAIN, type Run } from "../inline/run";
import type { Body, Kind } from "../inline/written";
import { markOf, nextRuby, schema } from "./schema";

const LISTS: readonly Kind[] = ["bullets", "numbers"];

export function isList(kind: Kind): boolean {
  return LISTS.includes(kind);
}

export function isCited(kind: Kind): boolean {
  return kind === "quotation" || kind === "pullQuote";
}

export function kindOf(doc: Node): Kind {
  return doc.attrs["kind"] as Kind;
}

export function documentOf({ kind, lines, by }: Body): Node {
  const nodes = lines.map((line) => schema.node("line", null, content(line)));
  // A quotation has room for who said it, before anybody is named.
  return schema.node("doc", { kind }, isCited(kind) ? [...nodes, schema.node("cite", null, content(by ?? [], " "))] : nodes);
}

/** Lines of a kind that has but one are one line with breaks: what is pasted is kept. */
export function bodyOf(doc: Node): Body {
  const kind = kindOf(doc);
  const lines: Run[][] = [];
  let by: Run[] | null = null;
  doc.forEach((node) => {
    if (node.type.name === "cite") {
      by = node.childCount > 0 ? runsOf(node) : null;
    } else {
      lines.push(runsOf(node));
    }
  });
  return { kind, lines: isList(kind) ? lines : [joined(lines)], by };
}

/** The same words as a block of another kind. */
export function bodyAs(body: Body, kind: Kind): Body {
  const lines = isList(kind) ? body.lines.flatMap(parted) : [joined(body.lines)];
  return { kind, lines: lines.length > 0 ? lines : [[]], by: isCited(kind) ? body.by : null };
}

function joined(lines: Run[][]): Run[] {
  return merged(lines.flatMap((line, i) => (i > 0 ? [{ ...PLAIN, text: "\n" }, ...line] : line)));
}

function parted(line: Run[]): Run[][] {
  const result: Run[][] = [[]];
  for (const run of line) {
    run.text.split("\n").forEach((text, i) => {
      if (i > 0) {
        result.push([]);
      }
      if (text) {
        result.at(-1)!.push({ ...run, text });
      }
    });
  }
  return result;
}

function content(runs: Run[], lineBreak?: string): Node[] {
  return runs.flatMap((run) => {
    const marks = marksOf(run);
    const made = (text: string): Node => (text === "\n" && !lineBreak ? schema.node("br", null, undefined, marks) : schema.text(text === "\n" ? lineBreak! : text, marks));
    return run.text.split(/(\n)/).filter((text) => text).map(made);
  });
}

export function marksOf(run: Run): Mark[] {
  const marks: Mark[] = [];
  if (run.href !== null) {
    marks.push(schema.mark("link", { href: run.href }));
  }
  if (run.language !== null) {
    marks.push(schema.mark("language", { tag: run.language }));
  }
  if (run.strong) {
    marks.push(schema.mark("strong"));
  }
  if (run.emphasis) {
    marks.push(schema.mark("emphasis"));
  }
  if (run.reading !== null) {
    marks.push(schema.mark("ruby", { reading: run.reading, number: nextRuby() }));
  } else if (run.code) {
    marks.push(schema.mark("code"));
  }
  return marks;
}

/** Text under one ruby is one run, whatever else only a part of it bears. */
function runsOf(line: Node): Run[] {
  const runs: Run[] = [];
  let ruby: unknown = null;
  line.forEach((node) => {
    const text = node.isText ? node.text! : "\n";
    const over = markOf(node.marks, "ruby")?.attrs["number"] ?? null;
    if (over !== null && over === ruby) {
      runs.at(-1)!.text += text;
    } else {
      runs.push(runOf(text, node.marks));
    }
    ruby = over;
  });
  return merged(runs);
}

function runOf(text: string, marks: readonly Mark[]): Run {
  const attribute = (mark: string, name: string): string | null => (markOf(marks, mark)?.attrs[name] as string | undefined) ?? null;
  return {
    text,
    strong: !!markOf(marks, "strong"),
    emphasis: !!markOf(marks, "emphasis"),
    code: !!markOf(marks, "code"),
    href: attribute("link", "href"),
    language: attribute("language", "tag"),
    reading: attribute("ruby", "reading"),
  };
}

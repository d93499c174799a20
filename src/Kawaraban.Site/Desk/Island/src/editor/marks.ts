import type { EditorState, Transaction } from "prosemirror-state";
import { isLanguage, isSafe } from "../inline/address";
import { markOf, nextRuby, schema } from "./schema";

/** The marks that need a word said: where a link leads, how a base is read, which language it is. */
export type Valued = "link" | "ruby" | "language";

const ATTRIBUTE: Record<Valued, string> = { link: "href", ruby: "reading", language: "tag" };

/** What is selected, or the whole run that the caret is in; null where there is nothing to mark. */
export function reach(state: EditorState, name: Valued): { from: number; to: number; value: string } | null {
  const { from, to, empty, $from } = state.selection;
  const around = [$from.nodeAfter, $from.nodeBefore].find((node) => node && markOf(node.marks, name));
  const mark = around && markOf(around.marks, name);
  if (!empty) {
    return $from.sameParent(state.selection.$to) ? { from, to, value: valueOf(name, mark?.attrs) } : null;
  }
  if (!mark) {
    return null;
  }
  const run = { from, to, value: valueOf(name, mark.attrs) };
  $from.parent.forEach((node, offset) => {
    if (mark.isInSet(node.marks)) {
      run.from = Math.min(run.from, $from.start() + offset);
      run.to = Math.max(run.to, $from.start() + offset + node.nodeSize);
    }
  });
  return run;
}

/** Null where the value is none of its mark. An empty value takes the mark away. */
export function valued(state: EditorState, name: Valued, { from, to }: { from: number; to: number }, value: string): Transaction | null {
  const cleared = state.tr.removeMark(from, to, schema.marks[name]);
  if (value === "") {
    return cleared;
  }
  if ((name === "link" && !isSafe(value)) || (name === "language" && !isLanguage(value))) {
    return null;
  }
  return cleared.addMark(from, to, schema.mark(name, { [ATTRIBUTE[name]]: value, ...(name === "ruby" ? { number: nextRuby() } : {}) }));
}

function valueOf(name: Valued, attributes: Record<string, unknown> | undefined): string {
  return String(attributes?.[ATTRIBUTE[name]] ?? "");
}

import type { EditorState, Transaction } from "prosemirror-state";
import type { Kind } from "../inline/written";
import { bodyAs, bodyOf, documentOf, kindOf } from "./document";

/** What begins a block of a kind in the written form does so in the editor too. */
const BEGINNINGS: readonly [string, Kind][] = [
  ["## ", "heading2"], ["### ", "heading3"], ["- ", "bullets"], ["1. ", "numbers"], ["> ", "quotation"], [">> ", "pullQuote"], ["!note ", "note"],
];

/** The same words as a block of another kind, in one step that can be undone. */
export function asKind(state: EditorState, kind: Kind): Transaction {
  return replaced(state.tr, documentOf(bodyAs(bodyOf(state.doc), kind)));
}

export function replaced(tr: Transaction, doc: EditorState["doc"]): Transaction {
  tr.replaceWith(0, tr.doc.content.size, doc.content);
  return tr.doc.attrs["kind"] === doc.attrs["kind"] ? tr : tr.setDocAttribute("kind", doc.attrs["kind"]);
}

/** The transaction that a typed space makes at the start of a paragraph after "##", "-", "1." and the like. */
export function begun(state: EditorState, from: number, to: number, typed: string): Transaction | null {
  const place = state.doc.resolve(from);
  if (kindOf(state.doc) !== "paragraph" || from !== to || place.parent.firstChild?.isText === false || place.index(0) !== 0) {
    return null;
  }
  const before = place.parent.textBetween(0, place.parentOffset) + typed;
  const kind = BEGINNINGS.find(([beginning]) => beginning === before)?.[1];
  if (!kind) {
    return null;
  }
  const without = state.apply(state.tr.delete(place.start(), from));
  return replaced(state.tr, asKind(without, kind).doc);
}

/** A block of another kind than a paragraph becomes one when its writer goes back over its beginning. */
export function ended(state: EditorState): Transaction | null {
  const { selection, doc } = state;
  const atStart = selection.empty && selection.from === 1;
  return atStart && kindOf(doc) !== "paragraph" ? asKind(state, "paragraph") : null;
}

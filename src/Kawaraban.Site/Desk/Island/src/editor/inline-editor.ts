import { baseKeymap, splitBlockAs, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node, ResolvedPos } from "prosemirror-model";
import { type Command, EditorState, Selection, TextSelection, type Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { type Body, writeBody } from "../inline/written";
import { bodyOf, documentOf, isList, kindOf } from "./document";
import { begun, ended, replaced } from "./kinds";
import { reach, type Valued, valued } from "./marks";
import { type Place, positionsOf } from "./places";
import { schema } from "./schema";

/** What a row hears of its editor. */
export interface Listener {
  changed(): void;
  composing(is: boolean): void;
  left(): void;
}

/** The editor of the row in hand. It says what it holds in the written form, and never changes while an input method composes. */
export class InlineEditor {
  private readonly view: EditorView;

  constructor(place: HTMLElement, body: Body, attributes: Record<string, string>, private readonly listener: Listener) {
    this.view = new EditorView({ mount: place }, {
      state: EditorState.create({ doc: documentOf(body), plugins: [history(), keymap(keys), keymap(baseKeymap)] }),
      attributes: (state) => ({ ...attributes, "data-kind": kindOf(state.doc) }),
      dispatchTransaction: (tr) => this.take(tr),
      handleTextInput: (view, from, to, text) => !view.composing && this.dispatched(begun(view.state, from, to, text)),
      handleDOMEvents: {
        compositionstart: () => this.tell(true),
        compositionend: () => this.tell(false),
        blur: () => this.leave(),
      },
    });
  }

  get written(): string {
    return writeBody(bodyOf(this.view.state.doc));
  }

  /** The same step as a person's: it can be undone. */
  replace(body: Body): void {
    this.dispatched(replaced(this.view.state.tr, documentOf(body)));
  }

  insert(text: string): void {
    this.view.dispatch(this.view.state.tr.insertText(text).scrollIntoView());
  }

  /** The caret goes where somebody clicked, else behind the last word. */
  focus(at?: { left: number; top: number }): void {
    this.view.focus();
    const { doc, tr } = this.view.state;
    const found = at && this.view.posAtCoords(at);
    this.view.dispatch(tr.setSelection(found ? Selection.near(doc.resolve(found.pos)) : Selection.near(endOfLines(doc), -1)).scrollIntoView());
  }

  /** The words before and after the caret, each in its written form. */
  parts(): [string, string] {
    const { doc, selection } = this.view.state;
    return [doc.cut(0, selection.from), doc.cut(selection.to)].map((part) => writeBody(bodyOf(part))) as [string, string];
  }

  toggle(mark: "strong" | "emphasis" | "code"): void {
    toggleMark(schema.marks[mark]!)(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  /** Null where nothing is selected that could bear the mark. */
  reach(mark: Valued): ReturnType<typeof reach> {
    return reach(this.view.state, mark);
  }

  /** False where the value is none of the mark. */
  value(mark: Valued, range: { from: number; to: number }, value: string): boolean {
    return this.dispatched(valued(this.view.state, mark, range, value));
  }

  /** Selects the words of a place; false where they are gone. */
  select(place: Place): boolean {
    const { doc, tr } = this.view.state;
    const found = positionsOf(doc, place);
    return this.dispatched(found && tr.setSelection(TextSelection.create(doc, found.from, found.to)).scrollIntoView());
  }

  /** Puts other words in a place, in one step that can be undone, with the marks of those that stood there; false where they are gone. */
  mend(place: Place, words: string): boolean {
    const { doc, tr } = this.view.state;
    const found = positionsOf(doc, place);
    if (!found) {
      return false;
    }
    const mended = words ? tr.insertText(words, found.from, found.to) : tr.delete(found.from, found.to);
    return this.dispatched(mended.setSelection(Selection.near(mended.doc.resolve(found.from + words.length))).scrollIntoView());
  }

  undo(): boolean {
    return undo(this.view.state, this.view.dispatch);
  }

  refocus(): void {
    this.view.focus();
  }

  /** What stands on the page and was not told of yet becomes part of the document: else it would go with the editor. */
  collect(): void {
    (this.view as unknown as { domObserver: { flush(): void } }).domObserver.flush();
  }

  destroy(): void {
    this.view.destroy();
  }

  private take(tr: Transaction): void {
    this.view.updateState(this.view.state.apply(tr));
    if (tr.docChanged) {
      this.listener.changed();
    }
  }

  private dispatched(tr: Transaction | null): boolean {
    if (tr) {
      this.view.dispatch(tr);
    }
    return tr !== null;
  }

  private tell(composing: boolean): false {
    this.listener.composing(composing);
    return false;
  }

  private leave(): false {
    this.listener.left();
    return false;
  }
}

function endOfLines(doc: Node): ResolvedPos {
  const last = doc.lastChild;
  return doc.resolve(doc.content.size - (last?.type.name === "cite" ? last.nodeSize : 0));
}

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node("br"), true).scrollIntoView());
  return true;
};

/** After the last item too a line follows: left to itself the editor would begin with what may end a quotation. */
const splitLine = splitBlockAs(() => ({ type: schema.nodes["line"]! }));

const enter: Command = (state, dispatch, view) =>
  isList(kindOf(state.doc)) ? splitLine(state, dispatch, view) : state.selection.$from.parent.type.name === "cite" || breakLine(state, dispatch, view);

const backOverBeginning: Command = (state, dispatch) => {
  const tr = ended(state);
  if (tr) {
    dispatch?.(tr);
  }
  return tr !== null;
};

const keys: Record<string, Command> = {
  "Mod-z": undo,
  "Mod-y": redo,
  "Mod-Shift-z": redo,
  "Mod-b": toggleMark(schema.marks["strong"]!),
  "Mod-i": toggleMark(schema.marks["emphasis"]!),
  // The bench's own: confirm and next.
  "Mod-Enter": () => true,
  Enter: enter,
  "Shift-Enter": enter,
  Backspace: backOverBeginning,
};

import { display } from "../editor/display";
import { InlineEditor } from "../editor/inline-editor";
import type { Body, Kind } from "../inline/written";
import { readBody } from "../inline/written";
import type { Listener, Surface } from "./surface";

/** A row's words as they look; an editor stands in their place while the row is in hand. */
export class InlineSurface implements Surface {
  readonly place: HTMLElement;
  private editor: InlineEditor | null = null;

  /**
   * The text area keeps the text, and leaves the page: hundreds of fields are dear to lay out, and to whatever in the browser fills fields in.
   * @param kind What an empty block becomes when something is written: the kind of its source.
   */
  constructor(private readonly text: HTMLTextAreaElement, body: Body, private readonly kind: () => Kind, private readonly listener: Listener) {
    this.place = placeFor(text);
    this.draw(this.bodyOf(text.value, body));
    this.place.addEventListener("focus", () => this.editor ?? this.open());
    this.place.addEventListener("mousedown", (event) => {
      if (!this.editor && event.button === 0) {
        event.preventDefault();
        this.open({ left: event.clientX, top: event.clientY });
      }
    });
    text.replaceWith(this.place);
  }

  get isFocused(): boolean {
    return this.place.contains(document.activeElement);
  }

  get inHand(): InlineEditor | null {
    return this.editor;
  }

  focus(at?: { left: number; top: number }): void {
    if (this.editor) {
      this.editor.focus(at);
    } else {
      this.open(at);
    }
  }

  show(text: string): void {
    const body = this.bodyOf(text);
    if (this.editor) {
      this.editor.replace(body);
    } else {
      this.draw(body);
    }
  }

  insert(words: string): void {
    this.focusOnce();
    this.editor!.insert(words);
  }

  parts(): [string, string] {
    return this.editor?.parts() ?? [this.text.value, ""];
  }

  collect(): void {
    this.editor?.collect();
  }

  rest(): void {
    this.collect();
    this.editor?.destroy();
    this.editor = null;
    this.place.className = "words";
    this.place.removeAttribute("contenteditable");
    this.draw(this.bodyOf(this.text.value));
  }

  leave(): void {
    this.rest();
    this.place.replaceWith(this.text);
  }

  private focusOnce(): void {
    if (!this.editor) {
      this.open();
    }
  }

  private open(at?: { left: number; top: number }): void {
    const top = this.place.getBoundingClientRect().top;
    this.listener.taken();
    this.place.replaceChildren();
    this.editor = new InlineEditor(this.place, this.bodyOf(this.text.value), attributesOf(this.text), {
      changed: () => {
        this.text.value = this.editor!.written;
        this.listener.typed();
      },
      composing: (is) => this.listener.composing(is),
      left: () => this.listener.left(),
    });
    // Rows above may have become lower since somebody pointed at this one.
    this.editor.focus(at && { left: at.left, top: at.top + this.place.getBoundingClientRect().top - top });
  }

  private draw(body: Body): void {
    this.place.dataset["kind"] = body.kind;
    this.place.replaceChildren(display(body));
  }

  /** An empty block as what it becomes. */
  private bodyOf(text: string, read = readBody(text)): Body {
    const body = read ?? { kind: "paragraph", lines: [[]], by: null };
    return text === "" ? { ...body, kind: this.kind() } : body;
  }
}

/** What all rows of an article have alike. */
function attributesLike({ lang, dir }: HTMLElement): Record<string, string> {
  return { class: "words", role: "textbox", "aria-multiline": "true", spellcheck: "true", lang, dir };
}

function attributesOf(text: HTMLTextAreaElement): Record<string, string> {
  return { ...attributesLike(text), "aria-labelledby": `k-${text.id}`, "aria-describedby": text.getAttribute("aria-describedby") ?? "" };
}

const examples = new Map<string, HTMLElement>();

/** Copied from one for all rows of a language: to set every attribute of each takes longer than all else. */
function placeFor(text: HTMLTextAreaElement): HTMLElement {
  const example = examples.get(text.lang) ?? document.createElement("div");
  if (!examples.has(text.lang)) {
    for (const [name, value] of Object.entries({ ...attributesLike(text), tabindex: "0" })) {
      example.setAttribute(name, value);
    }
    examples.set(text.lang, example);
  }
  const place = example.cloneNode() as HTMLElement;
  place.setAttribute("aria-labelledby", `k-${text.id}`);
  place.setAttribute("aria-describedby", text.getAttribute("aria-describedby") ?? "");
  return place;
}

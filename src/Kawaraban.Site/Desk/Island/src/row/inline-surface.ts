import { display } from "../editor/display";
import { InlineEditor } from "../editor/inline-editor";
import type { Body, Kind } from "../inline/written";
import { readBody } from "../inline/written";
import type { Listener, Surface } from "./surface";

/** A row's words as they look; an editor stands in their place while the row is in hand. */
export class InlineSurface implements Surface {
  readonly place: HTMLElement;
  private editor: InlineEditor | null = null;

  /** @param kind What an empty block becomes when something is written: the kind of its source. */
  constructor(private readonly text: HTMLTextAreaElement, private readonly kind: Kind, private readonly listener: Listener) {
    this.place = document.createElement("div");
    this.draw();
    this.place.addEventListener("focus", () => this.editor ?? this.open());
    this.place.addEventListener("mousedown", (event) => {
      if (!this.editor && event.button === 0) {
        event.preventDefault();
        this.open({ left: event.clientX, top: event.clientY });
      }
    });
    text.hidden = true;
    text.before(this.place);
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
      this.draw();
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
    this.draw();
  }

  private focusOnce(): void {
    if (!this.editor) {
      this.open();
    }
  }

  private open(at?: { left: number; top: number }): void {
    this.listener.taken();
    this.place.replaceChildren();
    this.editor = new InlineEditor(this.place, this.bodyOf(this.text.value), { ...this.attributes(), class: "words" }, {
      changed: () => {
        this.text.value = this.editor!.written;
        this.listener.typed();
      },
      composing: (is) => this.listener.composing(is),
      left: () => this.listener.left(),
    });
    this.editor.focus(at);
  }

  private draw(): void {
    const body = this.bodyOf(this.text.value);
    for (const [name, value] of Object.entries({ ...this.attributes(), class: "words", tabindex: "0", "data-kind": body.kind })) {
      this.place.setAttribute(name, value);
    }
    this.place.removeAttribute("contenteditable");
    this.place.replaceChildren(display(body));
  }

  private bodyOf(text: string): Body {
    const body = readBody(text) ?? { kind: "paragraph", lines: [[]], by: null };
    return text === "" ? { ...body, kind: this.kind } : body;
  }

  private attributes(): Record<string, string> {
    return {
      role: "textbox", "aria-multiline": "true", "aria-labelledby": `k-${this.text.id}`, "aria-describedby": this.text.getAttribute("aria-describedby") ?? "",
      lang: this.text.lang, dir: this.text.dir, spellcheck: "true",
    };
  }
}

import type { Listener, Surface } from "./surface";

/** The written form as it is: for pictures, tables, cards and boxes. */
export class PlainSurface implements Surface {
  constructor(private readonly text: HTMLTextAreaElement, private readonly listener: Listener) {
    this.grow();
    text.addEventListener("focus", () => listener.taken());
    text.addEventListener("compositionstart", () => listener.composing(true));
    text.addEventListener("compositionend", () => listener.composing(false));
    text.addEventListener("input", () => this.typed());
    text.addEventListener("blur", () => listener.left());
  }

  get isFocused(): boolean {
    return document.activeElement === this.text;
  }

  focus(): void {
    this.text.focus();
  }

  show(): void {
    this.grow();
  }

  insert(words: string): void {
    this.text.setRangeText(words, this.text.selectionStart, this.text.selectionEnd, "end");
    this.typed();
  }

  parts(): [string, string] {
    return [this.text.value.slice(0, this.text.selectionStart), this.text.value.slice(this.text.selectionEnd)];
  }

  collect(): void {
    /* its text area holds it */
  }

  rest(): void {
    /* it has nothing to let go of */
  }

  leave(): void {
    /* its text area stays */
  }

  private typed(): void {
    this.grow();
    this.listener.typed();
  }

  private grow(): void {
    if (!CSS.supports("field-sizing", "content")) {
      // The height is set from script, not from a style attribute: the page's policy allows that.
      this.text.style.height = "auto";
      this.text.style.height = `${this.text.scrollHeight + 2}px`;
    }
  }
}

/** Where a row's text is edited. The text is always the written form. */
export interface Surface {
  readonly isFocused: boolean;
  focus(at?: { left: number; top: number }): void;
  /** Shows another text; whoever types can take it back. */
  show(text: string): void;
  insert(text: string): void;
  /** The text before and after the caret. */
  parts(): [string, string];
  /** Takes over what the browser has put on the page and not told of yet: the end of a composition above all. */
  collect(): void;
  /** Lets go of what only the row in hand needs. */
  rest(): void;
  /** Makes room for a surface of another kind. */
  leave(): void;
}

/** What a surface tells its row. */
export interface Listener {
  taken(): void;
  typed(): void;
  composing(is: boolean): void;
  left(): void;
}

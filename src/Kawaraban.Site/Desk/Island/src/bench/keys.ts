/** What a shortcut does. */
export type Act =
  | "confirm" | "down" | "up" | "stale" | "finding" | "mend" | "stand" | "source" | "memory" | "term" | "machine"
  | "split" | "merge" | "omit" | "add" | "raise" | "lower" | "undo" | "link" | "ruby" | "language" | "code" | "keys";

interface Shortcut {
  act: Act;
  /** The key's name without modifiers: a letter, or as the browser names it. */
  key: string;
  mod?: boolean;
}

/**
 * Alt (Option on a Mac) with letters that no browser's menu takes; none of them is an input method's. F-keys are the input methods', digits
 * with modifiers the browsers' tabs, Control with letters both.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { act: "confirm", key: "Enter", mod: true },
  { act: "down", key: "ArrowDown" },
  { act: "up", key: "ArrowUp" },
  { act: "stale", key: "j" },
  { act: "finding", key: "g" },
  { act: "mend", key: "a" },
  { act: "stand", key: "i" },
  { act: "source", key: "l" },
  { act: "memory", key: "m" },
  { act: "term", key: "w" },
  { act: "machine", key: "p" },
  { act: "split", key: "x" },
  { act: "merge", key: "y" },
  { act: "omit", key: "q" },
  { act: "add", key: "n" },
  { act: "raise", key: "PageUp" },
  { act: "lower", key: "PageDown" },
  { act: "undo", key: "z" },
  { act: "ruby", key: "r" },
  { act: "link", key: "k", mod: true },
  { act: "language", key: "o" },
  { act: "code", key: "c" },
  { act: "keys", key: "/" },
];

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** A key of a composition is the input method's, in Safari too, where it comes after the composition's end. */
export function isComposed(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

export function actOf(event: KeyboardEvent): Act | null {
  if (isComposed(event) || event.shiftKey) {
    return null;
  }
  const mod = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  const isAlt = event.altKey && !event.ctrlKey && !event.metaKey;
  const key = keyOf(event);
  return SHORTCUTS.find((one) => one.key === key && (one.mod ? mod && !event.altKey : isAlt))?.act ?? null;
}

/** The keys as they are named on the writer's machine. */
export function nameOf({ key, mod }: Shortcut): string {
  const name = { Enter: isMac ? "↩" : "Enter", ArrowDown: "↓", ArrowUp: "↑", PageUp: "PgUp", PageDown: "PgDn" }[key] ?? key.toUpperCase();
  return isMac ? `${mod ? "⌘" : "⌥"}${name}` : `${mod ? "Ctrl" : "Alt"}+${name}`;
}

/** A Mac's Option key makes another letter of the key: then the key's place tells. */
function keyOf(event: KeyboardEvent): string {
  if (/^[a-z/]$/i.test(event.key)) {
    return event.key.toLowerCase();
  }
  return event.code === "Slash" ? "/" : /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;
}

import type { Run } from "./run";

const WHITE = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

type Inner = (runs: Run[]) => string;

/** Writes runs in the written form, marks nested in one fixed order: link, language, strong, emphasis, code. */
export function write(runs: Run[]): string {
  return grouped(runs, (run) => run.href, languages, (href) => ["[", `](${escaped(href, "()\\")})`]);
}

function languages(runs: Run[]): string {
  return grouped(runs, (run) => run.language, strongs, (tag) => [`{:${tag}|`, "}"]);
}

function strongs(runs: Run[]): string {
  return grouped(runs, (run) => (run.strong ? "" : null), emphases, () => ["**", "**"]);
}

function emphases(runs: Run[]): string {
  return grouped(runs, (run) => (run.emphasis ? "" : null), characters, () => ["*", "*"]);
}

function characters(runs: Run[]): string {
  return runs.map(({ text, reading, code }) =>
    reading !== null ? `{${escapedBase(text)}|${escaped(reading, "\\{}|")}}`
    : code ? `\`${escaped(text, "\\`*[]{}|")}\``
    : escaped(text, "\\*`[]{}|")).join("");
}

function grouped(runs: Run[], key: (run: Run) => string | null, inner: Inner, mark: (value: string) => [string, string]): string {
  let text = "";
  for (let i = 0; i < runs.length;) {
    const start = i;
    const value = key(runs[i]!);
    while (i < runs.length && key(runs[i]!) === value) {
      i++;
    }
    const inside = inner(runs.slice(start, i));
    if (value === null) {
      text += inside;
    } else {
      const [open, close] = mark(value);
      text += open + guarded(open, inside) + close;
    }
  }
  return text;
}

/** A mark that is followed by a space opens nothing: such a space is written with a backslash. */
function guarded(open: string, inside: string): string {
  return open.endsWith("*") && WHITE.test(inside) ? "\\" + inside : inside;
}

function escapedBase(text: string): string {
  return (text.startsWith(":") ? "\\" : "") + escaped(text, "\\{}|*[]`");
}

function escaped(text: string, special: string): string {
  let result = "";
  for (const c of text) {
    result += special.includes(c) ? "\\" + c : c;
  }
  return result;
}

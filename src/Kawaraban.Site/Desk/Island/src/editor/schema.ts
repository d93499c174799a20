import { type Mark, type MarkSpec, Schema } from "prosemirror-model";
import { isLanguage, isSafe } from "../inline/address";

let rubies = 0;

/** Two rubies side by side with one reading are two: each has a number of its own. */
export function nextRuby(): number {
  return ++rubies;
}

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    toDOM: (mark) => ["a", { href: String(mark.attrs["href"]), rel: "noreferrer" }, 0],
    parseDOM: [{ tag: "a[href]", getAttrs: (found) => hrefOf(found) }],
  },
  language: {
    attrs: { tag: {} },
    inclusive: false,
    toDOM: (mark) => ["span", { lang: String(mark.attrs["tag"]), class: "foreign" }, 0],
    parseDOM: [{ tag: "span.foreign[lang]", getAttrs: (found) => languageOf(found) }],
  },
  strong: { toDOM: () => ["strong", 0], parseDOM: [{ tag: "strong" }, { tag: "b" }] },
  emphasis: { toDOM: () => ["em", 0], parseDOM: [{ tag: "em" }, { tag: "i" }] },
  code: { excludes: "ruby", toDOM: () => ["code", 0], parseDOM: [{ tag: "code" }] },
  ruby: {
    attrs: { reading: {}, number: {} },
    excludes: "ruby code",
    inclusive: false,
    toDOM: (mark) => ["span", { class: "ruby", "data-reading": String(mark.attrs["reading"]) }, 0],
    parseDOM: [{ tag: "span.ruby[data-reading]", getAttrs: (found) => ({ reading: found.dataset["reading"], number: nextRuby() }) }],
  },
};

/** A block's words: lines of marked text, and after a quotation's words who said them. The kind of the block stands at the document. */
export const schema = new Schema({
  nodes: {
    doc: { content: "line+ cite?", attrs: { kind: { default: "paragraph" } } },
    line: { content: "(text | br)*", toDOM: () => ["p", { class: "line" }, 0], parseDOM: [{ tag: "p" }, { tag: "div" }, { tag: "li" }] },
    cite: { content: "text*", toDOM: () => ["p", { class: "line cite" }, 0], parseDOM: [{ tag: "p.cite", priority: 60 }] },
    text: {},
    br: { inline: true, selectable: false, toDOM: () => ["br"], parseDOM: [{ tag: "br" }] },
  },
  marks,
});

export function markOf(found: readonly Mark[], name: string): Mark | undefined {
  return found.find((mark) => mark.type.name === name);
}

function hrefOf(found: HTMLElement): { href: string } | false {
  const href = found.getAttribute("href") ?? "";
  return isSafe(href) && { href };
}

function languageOf(found: HTMLElement): { tag: string } | false {
  const tag = found.getAttribute("lang") ?? "";
  return isLanguage(tag) && { tag };
}

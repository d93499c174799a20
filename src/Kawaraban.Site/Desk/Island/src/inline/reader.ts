import { isLanguage, isSafe } from "./address";
import { merged, PLAIN, type Run } from "./run";

const MAX_DEPTH = 16;
const MAX_BRACKETED = 2_000;
const WHITE = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

/** Reads the written form of inline text exactly as the newsroom's own reader does; a test holds the two against each other. */
export function read(written: string): Run[] {
  return merged(new InlineReader(written).read());
}

class InlineReader {
  private readonly runs: Run[] = [];
  private text = "";
  private at = 0;
  private depth = 0;

  constructor(private readonly written: string) {}

  read(): Run[] {
    this.readUntil(this.written.length, PLAIN);
    return this.runs;
  }

  private readUntil(end: number, style: Run): void {
    this.depth++;
    while (this.at < end) {
      const c = this.char(this.at);
      if (c === "\\" && this.at + 1 < end) {
        this.text += this.char(this.at + 1);
        this.at += 2;
      } else if (this.depth > MAX_DEPTH || !this.tryMark(c, end, style)) {
        this.text += c;
        this.at++;
      }
    }
    this.flush(style);
    this.depth--;
  }

  private tryMark(c: string, end: number, style: Run): boolean {
    switch (c) {
      case "*":
        return this.tryStrong(end, style) || this.tryEmphasis(end, style);
      case "`":
        return this.tryCode(end, style);
      case "[":
        return this.tryLink(end, style);
      case "{":
        return this.tryBrace(end, style);
      default:
        return false;
    }
  }

  private tryStrong(end: number, style: Run): boolean {
    return !style.strong && this.at + 2 <= end && this.written.startsWith("**", this.at)
      && this.tryDelimited(2, this.strongEnd(this.at + 2, end), style, { ...style, strong: true });
  }

  private tryEmphasis(end: number, style: Run): boolean {
    return !style.emphasis && this.tryDelimited(1, this.find("*", this.at + 1, end), style, { ...style, emphasis: true });
  }

  private tryDelimited(width: number, close: number, outer: Run, inner: Run): boolean {
    const start = this.at + width;
    if (close <= start || WHITE.test(this.char(start))) {
      return false;
    }
    this.flush(outer);
    this.at = start;
    this.readUntil(close, inner);
    this.at = close + width;
    return true;
  }

  private tryCode(end: number, style: Run): boolean {
    const close = this.find("`", this.at + 1, end);
    if (close <= this.at + 1 || style.code) {
      return false;
    }
    this.flush(style);
    this.text += this.unescaped(this.at + 1, close);
    this.flush({ ...style, code: true });
    this.at = close + 1;
    return true;
  }

  private tryLink(end: number, style: Run): boolean {
    const close = this.findBalanced("[", "]", this.at + 1, end);
    if (style.href !== null || close <= this.at + 1 || close + 1 >= end || this.char(close + 1) !== "(") {
      return false;
    }
    const hrefEnd = this.find(")", close + 2, end);
    const href = hrefEnd < 0 ? "" : this.unescaped(close + 2, hrefEnd);
    if (!isSafe(href)) {
      return false;
    }
    this.flush(style);
    this.at++;
    this.readUntil(close, { ...style, href });
    this.at = hrefEnd + 1;
    return true;
  }

  private tryBrace(end: number, style: Run): boolean {
    const close = this.findBalanced("{", "}", this.at + 1, end);
    const bar = close < 0 ? -1 : this.find("|", this.at + 1, close);
    if (bar <= this.at + 1 || bar + 1 >= close) {
      return false;
    }
    return this.char(this.at + 1) === ":" ? this.tryLanguage(bar, close, style) : this.readRuby(bar, close, style);
  }

  private tryLanguage(bar: number, close: number, style: Run): boolean {
    const language = this.written.slice(this.at + 2, bar);
    if (style.language !== null || !isLanguage(language)) {
      return false;
    }
    this.flush(style);
    this.at = bar + 1;
    this.readUntil(close, { ...style, language });
    this.at = close + 1;
    return true;
  }

  private readRuby(bar: number, close: number, style: Run): boolean {
    this.flush(style);
    this.runs.push({ ...style, text: this.unescaped(this.at + 1, bar), reading: this.unescaped(bar + 1, close) });
    this.at = close + 1;
    return true;
  }

  /** The first `**` that no emphasis inside still needs; of three stars the first closes the emphasis. */
  private strongEnd(from: number, end: number): number {
    let inEmphasis = false;
    for (let i = from; i < end; i++) {
      const c = this.char(i);
      if (c === "\\") {
        i++;
      } else if (c === "*" && inEmphasis) {
        inEmphasis = false;
      } else if (c === "*" && i + 1 < end && this.char(i + 1) === "*") {
        return i;
      } else if (c === "*") {
        inEmphasis = this.find("*", i + 1, end) > i + 1 && !WHITE.test(this.char(i + 1));
      }
    }
    return -1;
  }

  private find(mark: string, from: number, end: number): number {
    for (let i = from; i < end; i++) {
      const c = this.char(i);
      if (c === "\\") {
        i++;
      } else if (c === mark) {
        return i;
      }
    }
    return -1;
  }

  private findBalanced(open: string, close: string, from: number, end: number): number {
    let depth = 0;
    const limit = Math.min(end, from + MAX_BRACKETED);
    for (let i = from; i < limit; i++) {
      const c = this.char(i);
      if (c === "\\") {
        i++;
      } else if (c === open) {
        depth++;
      } else if (c === close && depth-- === 0) {
        return i;
      }
    }
    return -1;
  }

  private unescaped(from: number, to: number): string {
    let text = "";
    for (let i = from; i < to; i++) {
      if (this.char(i) === "\\" && i + 1 < to) {
        i++;
      }
      text += this.char(i);
    }
    return text;
  }

  private char(at: number): string {
    return this.written.charAt(at);
  }

  private flush(style: Run): void {
    if (this.text) {
      this.runs.push({ ...style, text: this.text });
      this.text = "";
    }
  }
}

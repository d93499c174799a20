/** A place where a text differs from its base: these tokens of the base became those words. */
export interface Hunk {
  from: number;
  to: number;
  words: string;
}

/** A table of so many cells is made; a longer stretch that differs is one hunk. */
const LARGEST_TABLE = 4_000_000;

/** Words where a script has spaces, characters where it has none, as the newsroom's own comparison has them. */
export function tokens(text: string): string[] {
  return text.match(/[0-9A-Za-z\u00C0-\u052F'’]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g) ?? [];
}

/** What became of a base, in order. */
export function hunks(base: string[], text: string[]): Hunk[] {
  let head = 0;
  while (head < base.length && head < text.length && base[head] === text[head]) {
    head++;
  }
  let tail = 0;
  while (tail < base.length - head && tail < text.length - head && base[base.length - 1 - tail] === text[text.length - 1 - tail]) {
    tail++;
  }
  const [old, now] = [base.slice(head, base.length - tail), text.slice(head, text.length - tail)];
  if (old.length === 0 && now.length === 0) {
    return [];
  }
  return old.length * now.length > LARGEST_TABLE ? [{ from: head, to: head + old.length, words: now.join("") }] : compared(old, now, head);
}

function compared(old: string[], now: string[], head: number): Hunk[] {
  const width = now.length + 1;
  const run = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      run[i * width + j] = old[i] === now[j] ? run[(i + 1) * width + j + 1]! + 1 : Math.max(run[(i + 1) * width + j]!, run[i * width + j + 1]!);
    }
  }
  const found: Hunk[] = [];
  let open: Hunk | null = null;
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { from: head + i, to: head + i, words: "" };
      found.push(open);
    }
    if (j >= now.length || (i < old.length && run[(i + 1) * width + j]! >= run[i * width + j + 1]!)) {
      open.to = head + ++i;
    } else {
      open.words += now[j++];
    }
  }
  return found;
}

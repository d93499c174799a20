/** A text that was typed and is not known to be saved. */
export interface Unsent {
  article: string;
  block: string;
  version: string;
  base: number;
  text: string;
  /** What it was made on, so that it can be put together with what somebody saved meanwhile. */
  from?: string;
  at: number;
}

const PREFIX = "kawaraban-unsent/";

function keyOf(block: string, version: string, base: number): string {
  return `${PREFIX}${block}/${version}/${base}`;
}

/** Storage may be full or forbidden: the text is in the page still, and leaving it warns. */
export function keep(unsent: Unsent): void {
  try {
    localStorage.setItem(keyOf(unsent.block, unsent.version, unsent.base), JSON.stringify(unsent));
  } catch {
    /* nothing to be done */
  }
}

export function forget(block: string, version: string, base: number): void {
  try {
    localStorage.removeItem(keyOf(block, version, base));
  } catch {
    /* nothing to be done */
  }
}

/** All that was kept, the latest first. */
export function all(): Unsent[] {
  const found: Unsent[] = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key?.startsWith(PREFIX)) {
        const unsent = parsed(localStorage.getItem(key));
        if (unsent) {
          found.push(unsent);
        }
      }
    }
  } catch {
    return [];
  }
  return found.sort((a, b) => b.at - a.at);
}

function parsed(text: string | null): Unsent | null {
  try {
    const value = JSON.parse(text ?? "") as Unsent;
    return typeof value.text === "string" && typeof value.block === "string" && typeof value.base === "number" ? value : null;
  } catch {
    return null;
  }
}

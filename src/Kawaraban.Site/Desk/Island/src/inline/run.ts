/** A run of inline text under one set of marks, as the newsroom has it: a newline in the text is a line break. */
export interface Run {
  text: string;
  strong: boolean;
  emphasis: boolean;
  code: boolean;
  href: string | null;
  language: string | null;
  /** The ruby reading over the base; null where the run is none. */
  reading: string | null;
}

export const PLAIN: Run = { text: "", strong: false, emphasis: false, code: false, href: null, language: null, reading: null };

function looksLike(a: Run, b: Run): boolean {
  return a.reading === null && b.reading === null
    && a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.href === b.href && a.language === b.language;
}

/** Runs that follow each other and look alike are one; empty ones are none. */
export function merged(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && run.text && looksLike(last, run)) {
      last.text += run.text;
    } else if (run.text) {
      result.push({ ...run });
    }
  }
  return result;
}

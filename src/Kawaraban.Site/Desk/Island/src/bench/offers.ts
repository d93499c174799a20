import { ask } from "../row/answers";

export interface MemoryOffer {
  kind: "context" | "exact" | "fuzzy";
  score: number;
  source: string;
  target: string;
  differences: { start: number; end: number }[];
  /** For all of the source, not for one of its sentences. */
  whole: boolean;
  from: { article: string | null; headline: string; at: string };
}

export interface TermOffer {
  start: number;
  end: number;
  term: string;
  source: string;
  target: string;
  reading: string;
  note: string;
}

export interface Offers {
  memory: MemoryOffer[];
  terms: TermOffer[];
  /** Whether a machine may be asked. */
  machine: boolean;
}

export const NONE: Offers = { memory: [], terms: [], machine: false };

/** What memory and register have for a block; nothing where they cannot be asked now. */
export async function offersOf(article: string, block: string): Promise<Offers> {
  try {
    const response = await ask("GET", `/desk/api/articles/${article}/blocks/${block}/offers`, "");
    return response.ok ? ((await response.json()) as Offers) : NONE;
  } catch {
    return NONE;
  }
}

/** What the machine says, and which one; null where it could not. */
export async function machineOf(article: string, block: string, token: string): Promise<{ text: string; engine: string } | null> {
  try {
    const response = await ask("POST", `/desk/api/articles/${article}/blocks/${block}/machine`, token, {});
    return response.ok ? ((await response.json()) as { text: string; engine: string }) : null;
  } catch {
    return null;
  }
}

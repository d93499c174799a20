import { ask } from "../row/answers";

export type Severity = "must" | "should" | "note";
export type Scope = "once" | "article" | "paper";

/** What a rule has to say of a place of the draft, as the desk's API tells it. */
export interface Finding {
  key: string;
  rule: string;
  severity: Severity;
  /** By edition. */
  names: Record<string, string>;
  reasons: Record<string, string>;
  target: { block: string | null; field: string | null; start: number | null; end: number | null; excerpt: string } | null;
  source: { start: number | null; end: number | null; excerpt: string } | null;
  fix: string | null;
  state: "open" | "waived" | "signed";
  mayWaive: Scope[];
}

export interface Sheet {
  open: Record<Severity, number>;
  findings: Finding[];
}

/** Null where they cannot be asked for now. */
export async function findingsOf(article: string): Promise<Sheet | null> {
  return await answer(ask("GET", `/desk/api/articles/${article}/findings`, ""));
}

/** Null where it was not taken. */
export async function waive(article: string, key: string, token: string, scope: Scope, reason: string): Promise<Sheet | null> {
  return await answer(ask("POST", `/desk/api/articles/${article}/findings/${key}/waive`, token, { scope, reason }));
}

async function answer(asked: Promise<Response>): Promise<Sheet | null> {
  try {
    const response = await asked;
    return response.ok ? ((await response.json()) as Sheet) : null;
  } catch {
    return null;
  }
}

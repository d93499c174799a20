import { answered, labelled } from "../dialog";
import { element } from "../elements";
import type { Island } from "../island";
import type { Scope } from "./finding";

const WORDS = { once: "scopeOnce", article: "scopeArticle", paper: "scopePaper" } as const;

/** Asks how far a finding shall stand, and why. Null where the writer thinks better of it. */
export async function askWaiver(island: Island, said: string, scopes: readonly Scope[]): Promise<{ scope: Scope; reason: string } | null> {
  const scope = element("select", "");
  scope.id = "waiver-scope";
  scope.append(...scopes.map((one) => new Option(island.word(WORDS[one]), one)));
  const reason = element("input", "");
  [reason.id, reason.autocomplete, reason.maxLength, reason.required] = ["waiver-reason", "off", 500, true];
  const fields = [element("p", "", said), labelled(island.word("askScope"), scope), scope, labelled(island.word("askReason"), reason), reason];
  const isSent = await answered(fields, reason, { ok: island.word("actStand"), cancel: island.word("cancel") });
  return isSent && reason.value.trim() ? { scope: scope.value as Scope, reason: reason.value.trim() } : null;
}

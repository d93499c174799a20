import { button, element } from "../elements";
import type { Island } from "../island";
import type { Scope } from "./finding";

const WORDS = { once: "scopeOnce", article: "scopeArticle", paper: "scopePaper" } as const;

/** Asks how far a finding shall stand, and why. Null where the writer thinks better of it. */
export function askWaiver(island: Island, said: string, scopes: readonly Scope[]): Promise<{ scope: Scope; reason: string } | null> {
  const dialog = element("dialog", "ask");
  const form = element("form", "sheet");
  form.method = "dialog";
  const scope = element("select", "");
  scope.id = "waiver-scope";
  scope.append(...scopes.map((one) => new Option(island.word(WORDS[one]), one)));
  const reason = element("input", "");
  [reason.id, reason.autocomplete, reason.maxLength, reason.required] = ["waiver-reason", "off", 500, true];
  form.append(element("p", "", said), labelled(island.word("askScope"), scope), scope, labelled(island.word("askReason"), reason), reason,
    element("button", "main", island.word("actStand")), button(island.word("cancel"), () => dialog.close()));
  dialog.append(form);
  document.body.append(dialog);
  // Enter that settles a composition is not the answer.
  form.addEventListener("keydown", (event) => event.key === "Enter" && (event.isComposing || event.keyCode === 229) && event.preventDefault());
  return new Promise((resolve) => {
    let isSent = false;
    form.addEventListener("submit", () => (isSent = true));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(isSent && reason.value.trim() ? { scope: scope.value as Scope, reason: reason.value.trim() } : null);
    });
    dialog.showModal();
    reason.focus();
  });
}

function labelled(text: string, field: HTMLElement): HTMLLabelElement {
  const label = element("label", "", text);
  label.htmlFor = field.id;
  return label;
}

import { button, element } from "./elements";

/** Asks for some fields in a small window, with the writer in one of them; the page behind it waits. False where the writer thinks better of it. */
export function answered(fields: HTMLElement[], first: HTMLInputElement, words: { ok: string; cancel: string }): Promise<boolean> {
  const dialog = element("dialog", "ask");
  const form = element("form", "sheet");
  form.method = "dialog";
  form.append(...fields, element("button", "main", words.ok), button(words.cancel, () => dialog.close()));
  dialog.append(form);
  document.body.append(dialog);
  // Enter that settles a composition is not the answer.
  form.addEventListener("keydown", (event) => event.key === "Enter" && (event.isComposing || event.keyCode === 229) && event.preventDefault());
  return new Promise((resolve) => {
    let isSent = false;
    form.addEventListener("submit", () => (isSent = true));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(isSent);
    });
    dialog.showModal();
    first.focus();
    first.select();
  });
}

export function labelled(text: string, field: HTMLElement): HTMLLabelElement {
  const label = element("label", "", text);
  label.htmlFor = field.id;
  return label;
}

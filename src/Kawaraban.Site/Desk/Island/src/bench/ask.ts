import { button, element } from "../elements";

/** Asks for one word in a small window; the page behind it waits. Null where the writer thinks better of it. */
export function askFor(label: string, value: string, words: { ok: string; cancel: string }, like?: HTMLElement): Promise<string | null> {
  const dialog = element("dialog", "ask");
  const form = element("form", "sheet");
  form.method = "dialog";
  const named = element("label", "", label);
  const input = element("input", "");
  input.id = "ask-value";
  input.value = value;
  input.autocomplete = "off";
  input.maxLength = 2_000;
  if (like) {
    [input.lang, input.dir] = [like.lang, like.dir];
  }
  named.htmlFor = input.id;
  const ok = element("button", "main", words.ok);
  form.append(named, input, ok, button(words.cancel, () => dialog.close("no")));
  dialog.append(form);
  document.body.append(dialog);
  // Enter that settles a composition is not the answer.
  form.addEventListener("keydown", (event) => event.key === "Enter" && (event.isComposing || event.keyCode === 229) && event.preventDefault());
  return new Promise((resolve) => {
    let isSent = false;
    form.addEventListener("submit", () => (isSent = true));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(isSent ? input.value.trim() : null);
    });
    dialog.showModal();
    input.select();
  });
}

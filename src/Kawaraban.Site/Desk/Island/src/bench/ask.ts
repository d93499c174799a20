import { answered, labelled } from "../dialog";
import { element } from "../elements";

/** Asks for one word. Null where the writer thinks better of it. */
export async function askFor(label: string, value: string, words: { ok: string; cancel: string }, like?: HTMLElement): Promise<string | null> {
  const input = element("input", "");
  input.id = "ask-value";
  input.value = value;
  input.autocomplete = "off";
  input.maxLength = 2_000;
  if (like) {
    [input.lang, input.dir] = [like.lang, like.dir];
  }
  return (await answered([labelled(label, input), input], input, words)) ? input.value.trim() : null;
}

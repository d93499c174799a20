import { button, element } from "../elements";
import type { Island } from "../island";
import { actWord } from "../words";
import { nameOf, SHORTCUTS } from "./keys";

/** The window that names every shortcut. */
export function showShortcuts(island: Island): void {
  const dialog = element("dialog", "keys");
  const list = element("dl", "forms");
  for (const shortcut of SHORTCUTS) {
    const keys = element("dd", "");
    keys.append(element("kbd", "", nameOf(shortcut)));
    list.append(element("dt", "", island.word(actWord(shortcut.act))), keys);
  }
  dialog.append(element("h2", "", island.word("actKeys")), list, element("p", "hint", island.word("keysHint")), button(island.word("close"), () => dialog.close()));
  dialog.addEventListener("close", () => {
    dialog.remove();
    island.inHand?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

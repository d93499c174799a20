import { button, element } from "../elements";
import type { Island } from "../island";
import { all, forget } from "./unsent";

/** Texts typed for blocks that the article has no more are shown, so that they can be copied. */
export function offerLost(island: Island): void {
  const present = new Set(island.rows.map((row) => row.block));
  const lost = all().filter((unsent) => unsent.article === island.article && !present.has(unsent.block));
  if (lost.length === 0) {
    return;
  }
  const box = element("section", "offer");
  box.append(element("p", "", island.word("lost")));
  for (const unsent of lost) {
    const item = element("div", "");
    item.append(element("div", "written", unsent.text));
    item.append(button(island.word("discard"), () => {
      forget(unsent.block, unsent.version, unsent.base);
      item.remove();
      if (!box.querySelector(".written")) {
        box.remove();
      }
    }));
    box.append(item);
  }
  island.root.append(box);
}

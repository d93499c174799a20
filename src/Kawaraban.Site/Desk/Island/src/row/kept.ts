import { button, element, written } from "../elements";
import type { Island } from "../island";
import { forget, type Unsent } from "./unsent";

/** A text that was typed here and is not known to be saved, shown with what can be done with it; null where there is none. */
export function keptBox(
  island: Island, like: HTMLElement, mine: Unsent[], saved: string, then: { putBack(kept: Unsent): void; closed(): void },
): HTMLElement | null {
  const kept = mine.find((unsent) => unsent.text !== saved);
  for (const unsent of mine.filter((one) => one !== kept)) {
    forget(unsent.block, unsent.version, unsent.base);
  }
  if (!kept) {
    return null;
  }
  const box = element("div", "offer");
  const done = (): void => {
    forget(kept.block, kept.version, kept.base);
    then.closed();
  };
  box.append(
    element("p", "", `${island.word("kept")} ${island.clock(new Date(kept.at))}`),
    written(kept.text, like),
    button(island.word("putBack"), () => {
      done();
      then.putBack(kept);
    }),
    button(island.word("discard"), done),
  );
  return box;
}

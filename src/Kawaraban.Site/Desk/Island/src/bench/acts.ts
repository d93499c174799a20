import type { Island } from "../island";
import type { Row } from "../row/row";
import { askFor } from "./ask";
import type { Dock } from "./dock";
import { type Act, actOf } from "./keys";
import { Placing } from "./placing";
import { showShortcuts } from "./shortcut-list";

/** What the keyboard does at the bench. */
export class Acts {
  dock: Dock | null = null;
  private readonly placing: Placing;

  constructor(private readonly island: Island) {
    this.placing = new Placing(island);
  }

  /** After an act: the row that the writer was in. */
  comeBack(): void {
    this.placing.comeBack();
  }

  listen(): void {
    document.addEventListener("keydown", (event) => {
      const isText = (event.target as HTMLElement).closest("input, textarea, select, [contenteditable=true]") !== null;
      const act = event.key === "?" && !isText && !event.altKey && !event.ctrlKey && !event.metaKey ? "keys" : actOf(event);
      if (act && !document.querySelector("dialog[open]")) {
        event.preventDefault();
        this.do(act);
      }
    });
  }

  do(act: Act): void {
    const row = this.island.inHand;
    if (act === "keys") {
      showShortcuts(this.island);
    } else if (act === "stale") {
      this.goToNextStale();
    } else if (act === "finding") {
      this.island.findings.next();
    } else if (act === "mend") {
      this.island.findings.mend();
    } else if (act === "stand") {
      this.island.findings.stand();
    } else if (act === "down" || act === "up") {
      this.island.beside(row, act === "down" ? 1 : -1)?.focus();
    } else if (act === "undo") {
      void this.placing.undo();
    } else if (row && !this.island.calm.isComposing) {
      this.doIn(row, act);
    }
  }

  private doIn(row: Row, act: Act): void {
    row.collect();
    switch (act) {
      case "confirm":
        void row.saving.save(true);
        this.island.beside(row, 1)?.focus();
        break;
      case "source":
        row.put(row.sources.join("\n"));
        row.focus();
        break;
      case "memory":
        this.dock?.enter("memory");
        break;
      case "term":
        this.dock?.enter("terms");
        break;
      case "machine":
        void this.dock?.askMachine(row);
        break;
      case "link":
      case "ruby":
      case "language":
        void this.mark(row, act);
        break;
      case "code":
        row.inline?.inHand?.toggle("code");
        break;
      case "split":
        void this.placing.split(row);
        break;
      case "merge":
        void this.placing.merge(row);
        break;
      case "omit":
        void this.placing.omit(row);
        break;
      case "add":
        void this.placing.add(row);
        break;
      case "raise":
      case "lower":
        void this.placing.move(row, act === "raise");
        break;
    }
  }

  private goToNextStale(): void {
    const rows = this.island.rows;
    const from = this.island.inHand ? rows.indexOf(this.island.inHand) + 1 : 0;
    const next = [...rows.slice(from), ...rows.slice(0, from)].find((row) => row.element.matches(":has(.newer)"));
    if (next) {
      next.focus();
    } else {
      this.island.say(this.island.word("noStale"));
    }
  }

  private async mark(row: Row, name: "link" | "ruby" | "language"): Promise<void> {
    const editor = row.inline?.inHand;
    const range = editor?.reach(name);
    if (!editor || !range) {
      this.island.say(this.island.word("selectFirst"));
      return;
    }
    const said = await askFor(this.island.word(name === "link" ? "askLink" : name === "ruby" ? "askRuby" : "askLanguage"), range.value, { ok: this.island.word("ok"), cancel: this.island.word("cancel") }, name === "ruby" ? row.language : undefined);
    if (said !== null && !editor.value(name, range, said)) {
      this.island.say(this.island.word(name === "link" ? "badLink" : "badLanguage"));
    }
    editor.refocus();
  }
}

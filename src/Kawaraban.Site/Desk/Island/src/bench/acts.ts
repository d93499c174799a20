import { readBody } from "../inline/written";
import type { Island } from "../island";
import { ask } from "../row/answers";
import type { Row } from "../row/row";
import { askFor } from "./ask";
import type { Dock } from "./dock";
import { type Act, actOf } from "./keys";
import { showShortcuts } from "./shortcut-list";

const RETURN = "kawaraban-row";

/** What the keyboard does at the bench. */
export class Acts {
  dock: Dock | null = null;

  constructor(private readonly island: Island) {}

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
    } else if (act === "stale" || act === "finding") {
      this.goToNext(act === "stale" ? ":has(.newer)" : "[data-findings]", act === "stale" ? "noStale" : "noFinding");
    } else if (act === "down" || act === "up") {
      this.island.beside(row, act === "down" ? 1 : -1)?.focus();
    } else if (act === "undo") {
      void this.undo();
    } else if (row && !this.island.calm.isComposing) {
      this.doIn(row, act);
    }
  }

  private doIn(row: Row, act: Act): void {
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
        void this.split(row);
        break;
      case "merge":
        void this.merge(row);
        break;
      case "omit":
        void this.place(row, act, () => ({}), this.island.beside(row, 1) ?? this.island.beside(row, -1));
        break;
    }
  }

  /** Takes back the last splitting, merging, moving or leaving out; what was typed is taken back in the row itself. */
  private async undo(): Promise<void> {
    const row = this.island.inHand ?? this.island.rows[0];
    if (row) {
      await this.place(row, "undo", () => ({}), row);
    }
  }

  private goToNext(wanted: string, none: "noStale" | "noFinding"): void {
    const rows = this.island.rows;
    const from = this.island.inHand ? rows.indexOf(this.island.inHand) + 1 : 0;
    const next = [...rows.slice(from), ...rows.slice(0, from)].find((row) => row.element.matches(wanted));
    if (next) {
      next.focus();
    } else {
      this.island.say(this.island.word(none));
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

  private async split(row: Row): Promise<void> {
    const [before, after] = row.parts();
    if (!before || !after) {
      this.island.say(this.island.word("nothingToSplit"));
      return;
    }
    await this.place(row, "split", () => ({ before, after }), row);
  }

  private async merge(row: Row): Promise<void> {
    const next = this.island.beside(row, 1);
    if (!next) {
      this.island.say(this.island.word("nothingToMerge"));
      return;
    }
    await this.place(row, "merge", () => ({ nextRevision: next.saving.revision, text: joined(row.text, next.text, row.language.lang) }), row);
  }

  /** Saves what was typed, asks for the act, and shows the page as it is then, in the row where the writer was. */
  private async place(row: Row, act: string, body: () => object, then: Row | undefined): Promise<void> {
    if (!(await this.island.saveAll())) {
      this.island.say(this.island.word("saveFirst"));
      return;
    }
    const { article, version, token, block } = row.address;
    try {
      const response = await ask("POST", `/desk/api/articles/${article}/${act === "undo" ? act : `blocks/${block}/${act}`}`, token, { version, baseRevision: row.saving.revision, ...body() });
      if (!response.ok) {
        this.island.say(this.island.word(response.status === 409 ? "actConflict" : act === "undo" ? "nothingToUndo" : "actRefused"));
        return;
      }
      sessionStorage.setItem(RETURN, (then ?? row).block);
      location.reload();
    } catch {
      this.island.say(this.island.word("offline"));
    }
  }

  /** After an act: the row that the writer was in. */
  comeBack(): void {
    const block = sessionStorage.getItem(RETURN);
    sessionStorage.removeItem(RETURN);
    this.island.rows.find((row) => row.block === block)?.focus();
  }
}

/** Two paragraphs as one: with a space between them where the language has spaces. Blocks of other kinds stand line by line. */
function joined(first: string, second: string, language: string): string {
  const isPlain = [first, second].every((text) => readBody(text)?.kind === "paragraph");
  const hasSpaces = !/^(ja|zh|th|lo|km|my)\b/.test(language);
  return first + (!first || !second || (isPlain && !hasSpaces) ? "" : isPlain ? " " : "\n") + second;
}

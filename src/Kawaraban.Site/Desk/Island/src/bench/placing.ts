import { readBody } from "../inline/written";
import type { Island, Word } from "../island";
import { ask } from "../row/answers";
import type { Row } from "../row/row";

const RETURN = "kawaraban-row";

/** What is said where the paper refuses an act: because of what somebody did meanwhile, or for another reason. */
interface Refusals {
  conflict: Word;
  refused: Word;
}

const REFUSALS: Refusals = { conflict: "actConflict", refused: "actRefused" };

/** Changes which rows there are. What was typed is saved first; the page is shown anew, in the row where the writer was. */
export class Placing {
  constructor(private readonly island: Island) {}

  async split(row: Row): Promise<void> {
    const [before, after] = row.parts();
    if (!before || !after) {
      this.island.say(this.island.word("nothingToSplit"));
      return;
    }
    await this.place(row, "split", () => ({ before, after }), row);
  }

  async merge(row: Row): Promise<void> {
    const next = this.island.beside(row, 1);
    if (!next) {
      this.island.say(this.island.word("nothingToMerge"));
      return;
    }
    await this.place(row, "merge", () => ({ nextRevision: next.saving.revision, text: joined(row.text, next.text, row.language.lang) }), row);
  }

  async omit(row: Row): Promise<void> {
    await this.place(row, "omit", () => ({}), this.island.beside(row, 1) ?? this.island.beside(row, -1));
  }

  /** An empty row below, and the writer in it. */
  async add(row: Row): Promise<void> {
    await this.act(row, "blocks", () => ({ after: row.block }), async (response) => ((await response.json()) as { block: string }).block);
  }

  async move(row: Row, up: boolean): Promise<void> {
    await this.act(row, `blocks/${row.block}/move`, () => ({ up }), () => row.block, { ...REFUSALS, conflict: "nowhereToMove" });
  }

  /** Takes back the last splitting, merging, moving or leaving out; what was typed is taken back in the row itself. */
  async undo(): Promise<void> {
    const row = this.island.inHand ?? this.island.rows[0];
    if (row) {
      await this.place(row, "undo", () => ({}), row);
    }
  }

  private async place(row: Row, act: string, body: () => object, then: Row | undefined): Promise<void> {
    const path = act === "undo" ? act : `blocks/${row.block}/${act}`;
    await this.act(row, path, () => ({ baseRevision: row.saving.revision, ...body() }), () => (then ?? row).block, act === "undo" ? { ...REFUSALS, refused: "nothingToUndo" } : REFUSALS);
  }

  /** @param body What is sent, once all rows are saved. @param then The row that the writer is in afterwards. */
  private async act(row: Row, path: string, body: () => object, then: (response: Response) => string | Promise<string>, refusals = REFUSALS): Promise<void> {
    if (!(await this.island.saveAll())) {
      this.island.say(this.island.word("saveFirst"));
      return;
    }
    const { article, version, token } = row.address;
    try {
      const response = await ask("POST", `/desk/api/articles/${article}/${path}`, token, { version, ...body() });
      if (!response.ok) {
        this.island.say(this.island.word(response.status === 409 ? refusals.conflict : refusals.refused));
        return;
      }
      sessionStorage.setItem(RETURN, await then(response));
      location.reload();
    } catch {
      this.island.say(this.island.word("offline"));
    }
  }

  /** After an act the row that the writer was in; else the row that the address takes in hand. */
  comeBack(): void {
    const block = sessionStorage.getItem(RETURN) ?? new URLSearchParams(location.search).get("row");
    sessionStorage.removeItem(RETURN);
    const back = this.island.rows.find((row) => row.block === block);
    back?.focus();
    if (back && location.hash) {
      // A browser that goes to a place of the page takes the focus away from whatever has it.
      requestAnimationFrame(() => setTimeout(() => back.focus()));
    }
  }
}

/** Two paragraphs as one: with a space between them where the language has spaces. Blocks of other kinds stand line by line. */
function joined(first: string, second: string, language: string): string {
  const isPlain = [first, second].every((text) => readBody(text)?.kind === "paragraph");
  const hasSpaces = !/^(ja|zh|th|lo|km|my)\b/.test(language);
  return first + (!first || !second || (isPlain && !hasSpaces) ? "" : isPlain ? " " : "\n") + second;
}

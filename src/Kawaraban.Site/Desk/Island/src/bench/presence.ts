import { element } from "../elements";
import type { Island } from "../island";
import { ask } from "../row/answers";
import type { Theirs } from "../row/conflict";

/** So often, in milliseconds, a page that is looked at asks who else is there. */
const ROUND = 3_000;

interface Present {
  people: { name: string; block: string | null }[];
  rows: (Theirs & { block: string })[];
  since: string;
  order: string;
}

/** Who else is in which row, and what they saved. Short questions, because a page may hold only so many connections open. */
export class Presence {
  private readonly me = crypto.randomUUID();
  private since = "";
  private order = "";

  constructor(private readonly island: Island) {}

  watch(): void {
    const round = async (): Promise<void> => {
      if (document.visibilityState === "visible") {
        await this.ask();
      }
      setTimeout(() => void round(), ROUND);
    };
    void round();
  }

  private async ask(): Promise<void> {
    const query = new URLSearchParams({ me: this.me, at: this.island.inHand?.block ?? "", since: this.since });
    try {
      const response = await ask("GET", `/desk/api/articles/${this.island.article}/presence?${query}`, "");
      if (response.ok) {
        this.hear((await response.json()) as Present);
      }
    } catch {
      // Without a connection nobody else is seen; the saves tell the writer.
    }
  }

  private hear({ people, rows, since, order }: Present): void {
    this.since = since;
    for (const theirs of rows) {
      this.island.calm.do(`row/${theirs.block}`, () => this.island.rows.find((row) => row.block === theirs.block)?.hearOf(theirs));
    }
    this.island.calm.do("people", () => this.show(people));
    if (this.order && this.order !== order) {
      this.island.calm.do("order", () => this.island.say(this.island.word("rowsMoved")));
    }
    this.order = order;
  }

  private show(people: Present["people"]): void {
    for (const row of this.island.rows) {
      const names = people.filter((one) => one.block === row.block).map((one) => one.name);
      const shown = row.form.querySelector(".people");
      if (names.length === 0) {
        shown?.remove();
      } else if (shown?.textContent !== names.join(" · ")) {
        const mark = shown ?? row.form.querySelector(".block-tools")!.insertBefore(element("span", "people"), row.form.querySelector(".status"));
        mark.textContent = names.join(" · ");
        mark.setAttribute("title", this.island.word("isHere"));
      }
    }
  }
}

import { button, element } from "../elements";
import type { Island } from "../island";
import { actWord } from "../words";
import { type Act, nameOf, SHORTCUTS } from "./keys";
import { machineOf, type MemoryOffer, NONE, type Offers, offersOf, type TermOffer } from "./offers";
import type { Row } from "../row/row";

const PAUSE = 150;

/** Stands below the rows: the marks, what memory and register offer for the row in hand, and the shortcuts. */
export class Dock {
  private readonly offers = element("div", "dock-offers");
  private readonly memory = element("ol", "dock-memory");
  private readonly terms = element("ul", "dock-terms");
  private readonly machine = element("div", "dock-machine");
  private timer = 0;
  private asked = "";

  constructor(private readonly island: Island, said: HTMLElement, act: (act: Act) => void) {
    const dock = element("section", "dock");
    dock.setAttribute("aria-label", island.word("bench"));
    const tools = element("div", "dock-tools");
    for (const { act: one, ...keys } of SHORTCUTS.filter((shortcut) => ["ruby", "link", "language", "code", "source", "split", "merge", "add", "raise", "lower", "omit", "undo", "confirm", "keys"].includes(shortcut.act))) {
      const made = button(island.word(actWord(one)), () => act(one));
      made.classList.add("quiet");
      made.title = nameOf({ act: one, ...keys });
      // The row stays in hand: a button that took the focus would end what is composed.
      made.addEventListener("mousedown", (event) => event.preventDefault());
      tools.append(made);
    }
    this.offers.append(this.terms, this.memory, this.machine);
    this.offers.addEventListener("keydown", (event) => this.choose(event));
    dock.append(this.offers, said, tools);
    island.root.append(dock);
  }

  /** Asks for offers when the writer stays in a row. */
  attend(row: Row): void {
    clearTimeout(this.timer);
    this.asked = row.block;
    this.timer = window.setTimeout(() => void this.fetch(row), PAUSE);
  }

  /** Leads the keyboard into the offers: a digit or Enter takes one, Escape goes back to the row. */
  enter(kind: "memory" | "terms"): void {
    const first = this[kind].querySelector("button");
    if (first) {
      first.focus();
    } else {
      this.island.say(this.island.word("noOffers"));
    }
  }

  async askMachine(row: Row): Promise<void> {
    this.island.say(this.island.word("machineAsked"));
    const said = await machineOf(this.island.article, row.block, row.address.token);
    this.island.calm.do("machine", () => {
      if (this.asked !== row.block) {
        return;
      }
      this.machine.replaceChildren();
      if (!said) {
        this.island.say(this.island.word("noMachine"));
        return;
      }
      const take = button(this.island.word("takeMachine"), () => {
        row.put(said.text);
        row.focus();
        void row.saving.save(false, true);
      });
      this.machine.append(element("span", "mark", said.engine), this.target(said.text, row), take);
    });
  }

  private async fetch(row: Row): Promise<void> {
    const found = row.sources.length > 0 ? await offersOf(this.island.article, row.block) : NONE;
    this.island.calm.do("offers", () => {
      if (this.asked === row.block) {
        this.show(found, row);
      }
    });
  }

  private show(found: Offers, row: Row): void {
    this.memory.replaceChildren(...found.memory.slice(0, 9).map((offer, i) => this.memoryItem(offer, i + 1, row)));
    // A name that stands twice in the source is offered once.
    const terms = [...new Map(found.terms.map((term) => [`${term.term} ${term.target}`, term])).values()];
    this.terms.replaceChildren(...terms.slice(0, 9).map((term, i) => this.termItem(term, i + 1, row)));
    this.machine.replaceChildren(...(found.machine ? [button(this.island.word("actMachine"), () => void this.askMachine(row))] : []));
  }

  private memoryItem(offer: MemoryOffer, number: number, row: Row): HTMLElement {
    const item = element("li", "");
    const take = button("", () => this.taken(row, () => (offer.whole ? row.putWords(offer.target) : row.insert(offer.target))));
    take.append(element("kbd", "", String(number)), element("span", "mark", `${Math.floor(offer.score * 100)}%`), this.target(offer.target, row));
    const source = element("div", "dock-source");
    source.append(...marked(offer));
    item.append(take, source);
    return item;
  }

  private termItem(term: TermOffer, number: number, row: Row): HTMLElement {
    const item = element("li", "");
    const take = button("", () => this.taken(row, () => row.insert(term.target)));
    take.title = [term.reading, term.note].filter((said) => said).join(" · ");
    take.append(element("kbd", "", String(number)), element("span", "", `${term.source} → `), this.target(term.target, row));
    item.append(take);
    return item;
  }

  private taken(row: Row, put: () => void): void {
    row.focus();
    put();
  }

  private target(text: string, row: Row): HTMLElement {
    const made = element("span", "dock-target", text);
    [made.lang, made.dir] = [row.language.lang, row.language.dir];
    return made;
  }

  private choose(event: KeyboardEvent): void {
    const list = (event.target as HTMLElement).closest("ol, ul");
    const buttons = [...(list?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "Escape") {
      this.island.inHand?.focus();
    } else if (/^[1-9]$/.test(event.key)) {
      buttons[Number(event.key) - 1]?.click();
    } else if (step) {
      buttons[at + step]?.focus();
    } else {
      return;
    }
    event.preventDefault();
  }
}

/** The remembered source, with what differs from this one marked. */
function marked({ source, differences }: MemoryOffer): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of differences) {
    parts.push(source.slice(at, start), element("mark", "", source.slice(start, end)));
    at = end;
  }
  return [...parts, source.slice(at)];
}

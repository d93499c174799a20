import { isComposed } from "../bench/keys";

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * The proposals of an article with a key each: the card in hand is the one with the focus, and single letters are its own only then. What a key does is what
 * its button or link in the card does; what was done last is taken back by a key from wherever one is.
 */
export class ProposalKeys {
  private readonly cards: HTMLElement[];
  /** Takes back what was done last; null where nothing was, or it cannot be. */
  private readonly undo = document.querySelector<HTMLButtonElement>("form.fact-undo [data-key]");
  /** Whether a form is on its way: a second press would send it twice. */
  private isSent = false;

  constructor(list: HTMLElement) {
    this.cards = [...list.querySelectorAll<HTMLElement>("li[data-fact-proposal]")];
    document.getElementById("fact-keys")?.removeAttribute("hidden");
    window.addEventListener("pageshow", () => (this.isSent = false));
    for (const sending of [list, this.undo?.form]) {
      sending?.addEventListener("submit", () => (this.isSent = true));
    }
    list.addEventListener("keydown", (event) => this.press(event));
    (this.cards.find((card) => `#${card.id}` === location.hash) ?? this.cards[0] ?? this.undo)?.focus();
  }

  private press(event: KeyboardEvent): void {
    const card = (event.target as HTMLElement).closest<HTMLElement>("li[data-fact-proposal]");
    if (!card || isComposed(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const step = STEPS[key];
    const does = step ? null : key === this.undo?.dataset.key ? this.undo : card.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (step) {
      this.cards[this.cards.indexOf(card) + step]?.focus();
    } else if (does) {
      if (!event.repeat && !this.isSent) {
        does.click();
      }
    } else {
      return;
    }
    event.preventDefault();
  }
}

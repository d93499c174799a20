import { Acts } from "./bench/acts";
import { Dock } from "./bench/dock";
import { Presence } from "./bench/presence";
import { element } from "./elements";
import { Findings } from "./findings/findings";
import { Calm } from "./row/calm";
import { Row } from "./row/row";
import { all } from "./row/unsent";
import { offerLost } from "./row/unsent-texts";
import type { Word } from "./words";

export type { Word } from "./words";

/** The page's rows as one. */
export class Island {
  readonly calm = new Calm();
  readonly rows: Row[];
  readonly findings: Findings;
  inHand: Row | null = null;
  private readonly acts = new Acts(this);
  private readonly dock: Dock;
  private readonly live = element("p", "dock-said");

  constructor(readonly root: HTMLElement) {
    const kept = Map.groupBy(all(), (unsent) => unsent.block);
    this.rows = [...root.querySelectorAll<HTMLFormElement>("form.block")].map((form) => new Row(form, this, kept.get(form.dataset["block"] ?? "") ?? []));
    this.live.setAttribute("role", "status");
    this.findings = new Findings(this);
    this.findings.soon(0);
    offerLost(this);
    this.dock = new Dock(this, this.live, (act) => this.acts.do(act));
    this.acts.dock = this.dock;
    this.acts.listen();
    this.watchSending();
    this.watchForms();
    this.watchLeaving();
    this.acts.comeBack();
    new Presence(this).watch();
  }

  get article(): string {
    return this.root.dataset["article"] ?? "";
  }

  get version(): string {
    return this.root.dataset["version"] ?? "";
  }

  word(name: Word): string {
    return this.root.dataset[name] ?? "";
  }

  /** A time of today as a clock shows it where the edition is. */
  clock(at: Date): string {
    const language = document.documentElement.lang;
    const timeZone = this.root.dataset["zone"];
    return new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit", second: "2-digit", timeZone }).format(at);
  }

  /** Said in the dock, to who sees the page and who hears it. */
  say(text: string): void {
    this.live.textContent = text;
  }

  /** One row at a time has an editor. */
  takeInHand(row: Row): void {
    if (this.inHand !== row) {
      const before = this.inHand;
      this.inHand = row;
      before?.rest();
      this.root.querySelector(".row.in-hand")?.classList.remove("in-hand");
      row.element.classList.add("in-hand");
    }
    this.findings.drawn();
    this.dock.attend(row);
  }

  beside(row: Row | null, step: number): Row | undefined {
    return this.rows[row ? this.rows.indexOf(row) + step : 0];
  }

  async saveAll(): Promise<boolean> {
    await Promise.all(this.rows.map((row) => row.saving.save()));
    return !this.rows.some((row) => row.saving.isUnsent);
  }

  /** A row's form sends what stands on the page no more. */
  private watchSending(): void {
    document.addEventListener("formdata", (event) => this.rows.find((one) => one.form === event.target)?.complete(event.formData));
  }

  /** Buttons that leave the page wait until everything typed is saved; where it cannot be, they do not leave. */
  private watchForms(): void {
    document.addEventListener("submit", (event) => {
      const form = event.target as HTMLFormElement;
      const pressed = event.submitter as HTMLButtonElement | null;
      const row = this.rows.find((one) => one.form === form);
      if (form.method === "dialog") {
        return;
      }
      if (row && !pressed?.hasAttribute("formaction")) {
        event.preventDefault();
        void row.saving.save();
      } else if (this.rows.some((one) => one.saving.isUnsent)) {
        event.preventDefault();
        void this.saveAll().then((saved) => saved && form.requestSubmit(pressed));
      }
    });
  }

  private watchLeaving(): void {
    window.addEventListener("beforeunload", (event) => {
      if (this.rows.some((row) => row.saving.isUnsent)) {
        event.preventDefault();
      }
    });
    window.addEventListener("online", () => this.rows.forEach((row) => row.saving.retryNow()));
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        void this.saveAll();
      }
    });
  }
}

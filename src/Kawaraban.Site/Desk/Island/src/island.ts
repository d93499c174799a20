import type { BlockEditor } from "./block-editor";

/** The words that the page gives its script, by the names of the data attributes. */
export type Word =
  | "saved" | "saving" | "unsaved" | "offline" | "signedOut" | "conflict" | "tooLong" | "gone" | "refused"
  | "theirs" | "theirsBy" | "mine" | "keepMine" | "takeTheirs" | "kept" | "putBack" | "discard" | "lost";

/** The page's blocks as one. */
export class Island {
  editors: BlockEditor[] = [];

  constructor(readonly root: HTMLElement) {}

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

  next(editor: BlockEditor): BlockEditor | undefined {
    return this.editors[this.editors.indexOf(editor) + 1];
  }

  /** Buttons that leave the page wait until everything typed is saved; where it cannot be, they do not leave. */
  watchForms(): void {
    document.addEventListener("submit", (event) => {
      const form = event.target as HTMLFormElement;
      const button = event.submitter as HTMLButtonElement | null;
      const editor = this.editors.find((one) => one.form === form);
      if (editor && !button?.hasAttribute("formaction")) {
        event.preventDefault();
        void editor.save();
      } else if (this.editors.some((one) => one.isUnsent)) {
        event.preventDefault();
        void this.saveAll().then((all) => all && form.requestSubmit(button));
      }
    });
  }

  watchLeaving(): void {
    window.addEventListener("beforeunload", (event) => {
      if (this.editors.some((one) => one.isUnsent)) {
        event.preventDefault();
      }
    });
    window.addEventListener("online", () => this.editors.forEach((one) => one.retryNow()));
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        void this.saveAll();
      }
    });
  }

  private async saveAll(): Promise<boolean> {
    await Promise.all(this.editors.map((one) => one.save()));
    return !this.editors.some((one) => one.isUnsent);
  }
}

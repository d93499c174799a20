/**
 * While an input method composes, nothing of ours changes on the page: what comes in meanwhile waits for the end. Of several things that
 * wait for one place the last is done.
 */
export class Calm {
  private readonly waiting = new Map<string, () => void>();
  private composing = false;

  get isComposing(): boolean {
    return this.composing;
  }

  begin(): void {
    this.composing = true;
  }

  end(): void {
    this.composing = false;
    // The browser's own work at the end of a composition comes first.
    setTimeout(() => this.release(), 0);
  }

  do(place: string, change: () => void): void {
    if (this.composing) {
      this.waiting.set(place, change);
    } else {
      change();
    }
  }

  private release(): void {
    if (this.composing) {
      return;
    }
    const changes = [...this.waiting.values()];
    this.waiting.clear();
    for (const change of changes) {
      change();
    }
  }
}

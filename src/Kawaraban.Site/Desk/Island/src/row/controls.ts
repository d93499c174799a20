/**
 * The buttons and fields of a row's form. They stand on the page in the row in hand only: those of hundreds of rows are dear to style, and
 * to whatever in the browser looks for fields to fill in.
 */
export class Controls {
  private readonly controls: HTMLElement;

  constructor(form: HTMLFormElement, private readonly status: HTMLElement) {
    this.controls = form.querySelector<HTMLElement>(".row-controls")!;
    this.controls.remove();
  }

  field(name: string): HTMLInputElement {
    return this.controls.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
  }

  layOut(): void {
    this.status.before(this.controls);
  }

  putAway(): void {
    this.controls.remove();
  }

  /** Sends what stands on the page no more. */
  complete(form: FormData): void {
    for (const { name, value } of this.controls.querySelectorAll<HTMLInputElement>(":scope > input")) {
      form.set(name, value);
    }
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

/** What is typed into the forms of a panel and not saved yet: what is drawn anew, or was refused, must not lose it. */
export class Typed {
  readonly #values = new Map<string, string>();
  #sent: string[] = [];
  readonly #panel: HTMLElement;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    panel.addEventListener('input', ({ target }) => {
      const field = target as Field;
      if (field.form && field.id !== '') this.#values.set(field.id, field.value);
    });
    panel.addEventListener(
      'submit',
      ({ target }) => {
        this.#sent = [...(target as HTMLFormElement).elements].map(({ id }) => id);
      },
      true,
    );
  }

  /** Puts it back into what was drawn. */
  restore(): void {
    for (const [id, value] of this.#values) {
      const field = this.#panel.querySelector<Field>(`#${CSS.escape(id)}`);
      if (field) field.value = value;
    }
  }

  /** What was sent last is saved. */
  saved(): void {
    for (const id of this.#sent) this.#values.delete(id);
    this.#sent = [];
  }

  /** What is typed is given up. */
  clear(): void {
    this.#values.clear();
  }
}

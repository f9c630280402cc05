import { h } from './h.ts';
import type { DeskWords } from './words.ts';

/** Lists of so many rows can be searched. */
const LONG = 9;

/** A list of rows that is searched as one types; what was typed is kept while the panel is drawn anew. */
export class Findable {
  #typed = '';

  /** The rows, under a field to search them where they are many; Enter takes the first that is left. */
  show(
    words: DeskWords,
    rows: HTMLElement[],
    id: string,
    kind: 'ul.rows' | 'ul.cards' = 'ul.rows',
  ): HTMLElement[] {
    const list = h(kind, {}, rows);
    if (rows.length < LONG) return [list];
    const none = h('p.quiet', { role: 'status' });
    const field = h('input.find', {
      id: `find-${id}`,
      type: 'search',
      value: this.#typed,
      placeholder: words.find,
      'aria-label': words.find,
      autocomplete: 'off',
    });
    const sift = (): void => {
      this.#typed = field.value;
      const wanted = tidy(field.value);
      for (const row of rows)
        row.hidden = !tidy(row.textContent + (row.dataset['find'] ?? '')).includes(wanted);
      none.textContent = rows.every((row) => row.hidden) ? words.foundNone : '';
    };
    field.addEventListener('input', sift);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      field.blur();
      rows
        .find((row) => !row.hidden)
        ?.querySelector<HTMLElement>('a, button')
        ?.click();
    });
    sift();
    return [field, none, list];
  }
}

const tidy = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

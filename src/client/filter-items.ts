import { showMarks } from './showMarks.ts';

/**
 * Hides what does not match the chosen values. A control `<select name="year">` filters everything inside that has
 * `data-year` (several values apart by blanks). A group (`data-group`) hides when all its rows are hidden, a chart
 * when none of its marks is left, `data-count` counts what is visible of a kind, in a row that of the row. The choice stands in the address.
 */
class FilterItems extends HTMLElement {
  private get controls(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  connectedCallback(): void {
    const given = new URLSearchParams(location.search);
    for (const control of this.controls) {
      const value = given.get(control.name);
      if (value && [...control.options].some((option) => option.value === value)) control.value = value;
    }
    this.addEventListener('change', () => this.apply(true));
    this.addEventListener('reset', () => setTimeout(() => this.apply(true)));
    this.apply(false);
  }

  private apply(isChosen: boolean): void {
    const chosen = this.controls.filter(({ value }) => value !== '');
    for (const { name } of this.controls)
      for (const item of this.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
        item.hidden = chosen.some(
          (control) =>
            item.dataset[control.name] !== undefined &&
            !item.dataset[control.name]?.split(' ').includes(control.value),
        );
      }
    this.showMarks();
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-row]:not([hidden])');
    }
    this.count();
    if (isChosen) this.remember(chosen);
  }

  private count(): void {
    const visible = [...this.querySelectorAll<HTMLElement>('[data-counted]')].filter(
      (item) => !item.closest('[hidden]'),
    );
    for (const place of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const kind = place.dataset['count'];
      const row = place.closest('[data-row]') ?? this;
      const own = visible.filter((item) => row.contains(item));
      place.textContent = String(own.filter((item) => !kind || item.dataset['counted'] === kind).length);
    }
  }

  /** Charts and sentences of one number follow the rows of the table, by the id of the indicator. */
  private showMarks(): void {
    const hidden = new Set(
      [...this.querySelectorAll<HTMLElement>('tr[data-id][hidden]')].map((row) => row.dataset['id'] ?? ''),
    );
    for (const line of this.querySelectorAll<HTMLElement>('li[data-id]'))
      line.hidden = hidden.has(line.dataset['id'] ?? '');
    for (const chart of this.querySelectorAll<HTMLElement>('chart-figure')) showMarks(chart, hidden);
  }

  private remember(chosen: HTMLSelectElement[]): void {
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(
      null,
      '',
      `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ''}${location.hash}`,
    );
  }
}

customElements.define('filter-items', FilterItems);

/** A table of many cells: row and column of the one pointed at are marked, arrow keys go from cell to cell. */
class GridKeys extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('pointerover', ({ target }) => this.mark(target));
    this.addEventListener('focusin', ({ target }) => this.mark(target));
    this.addEventListener('keydown', (event) => this.move(event));
  }

  private cellOf(target: EventTarget | null): HTMLTableCellElement | null {
    return target instanceof Element ? target.closest('tbody td, tbody th[scope="row"]') : null;
  }

  private mark(target: EventTarget | null): void {
    const cell = this.cellOf(target);
    for (const other of this.querySelectorAll<HTMLTableCellElement>('td, thead th, tfoot td')) {
      other.classList.toggle(
        'lit',
        cell !== null && cell.cellIndex > 0 && other.cellIndex === cell.cellIndex,
      );
    }
    for (const row of this.querySelectorAll('tr')) row.classList.toggle('lit', row === cell?.parentElement);
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    const cell = this.cellOf(event.target);
    if (!step || !cell) return;
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[data-row]:not([hidden])')].filter(
      (row) => !row.closest('[hidden]'),
    );
    const [down = 0, right = 0] = step;
    const row = rows[rows.indexOf(cell.parentElement as HTMLTableRowElement) + down];
    const cells = [...(row?.cells ?? [])];
    let at = cell.cellIndex + right;
    while (right !== 0 && cells[at]?.hidden) at += right;
    const next = cells[at];
    if (!next) return;
    event.preventDefault();
    const place = next.querySelector('a') ?? next;
    place.tabIndex = 0;
    place.focus();
  }
}

customElements.define('grid-keys', GridKeys);

/**
 * Puts two to four plans side by side, as chosen (`?plans=a,b`): the page that each has alone is fetched, and their
 * rows are joined, those that most share first. The choice stands in the address.
 */
class ComparePlans extends HTMLElement {
  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('form input')];
  }

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const most = Number(this.dataset['most']);
    const asked = new URLSearchParams(location.search).getAll('plans').flatMap((each) => each.split(','));
    for (const box of this.boxes) box.checked = asked.includes(box.value);
    const count = (): void => {
      const chosen = this.boxes.filter(({ checked }) => checked).length;
      for (const box of this.boxes) box.disabled = !box.checked && chosen >= most;
    };
    form.addEventListener('change', count);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const ids = this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
      if (ids.length < 2) this.say(this.dataset['few']);
      else location.search = `plans=${ids.join(',')}`;
    });
    count();
    const ids = this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (ids.length > 1) void this.show(ids.slice(0, most)).catch(() => this.say(this.dataset['failed']));
  }

  private say(words = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  private async show(ids: string[]): Promise<void> {
    const pages = await Promise.all(
      ids.map(async (id) => {
        const answer = await fetch(`${this.dataset['base'] ?? ''}${id}/`);
        if (!answer.ok) throw new Error(answer.statusText);
        return new DOMParser().parseFromString(await answer.text(), 'text/html');
      }),
    );
    const [first, ...others] = pages;
    const target = this.querySelector('[data-compared]');
    if (!first || !target) return;
    const key = first.querySelector('.compared-plans');
    for (const other of others) {
      key?.append(...(other.querySelector('.compared-plans')?.children ?? []));
      for (const part of other.querySelectorAll<HTMLElement>('[data-part]')) {
        const own = first.querySelector(`[data-part=${part.dataset['part'] ?? ''}]`);
        if (own) joinLines(own, part);
        else first.querySelector('main')?.append(part);
      }
    }
    const parts = [...first.querySelectorAll<HTMLElement>('[data-part]')];
    parts.forEach((part) => this.sortLines(part));
    target.replaceChildren(...(key ? [key] : []), ...parts);
    for (const general of document.querySelectorAll<HTMLElement>('[data-general]')) general.hidden = true;
  }

  /** What several share stays in sight, widest first; what one alone has folds, as on pages made at build. */
  private sortLines(part: HTMLElement): void {
    const sides = (line: Element): number => line.querySelector('.sides')?.childElementCount ?? 0;
    const lines = [...part.querySelectorAll('[data-line]')].sort((a, b) => sides(b) - sides(a));
    part.append(...lines.filter((line) => sides(line) > 1));
    const alone = new Map<string, Element[]>();
    for (const line of lines.filter((each) => sides(each) < 2)) {
      const plan = line.querySelector('h4')?.textContent.trim() ?? '';
      alone.set(plan, [...(alone.get(plan) ?? []), line]);
    }
    for (const [plan, own] of alone) {
      const folded = document.createElement('details');
      const summary = document.createElement('summary');
      folded.className = 'only';
      summary.textContent = (this.dataset['only'] ?? '')
        .replace('{plan}', plan)
        .replace('{count}', String(own.length));
      folded.append(summary, ...own);
      part.append(folded);
    }
  }
}

function joinLines(own: Element, other: Element): void {
  const known = new Map(
    [...own.querySelectorAll<HTMLElement>('[data-line]')].map((line) => [line.dataset['line'], line]),
  );
  for (const line of other.querySelectorAll<HTMLElement>('[data-line]')) {
    const same = known.get(line.dataset['line'])?.querySelector('.sides');
    if (same) same.append(...(line.querySelector('.sides')?.children ?? []));
    else own.append(line);
  }
}

customElements.define('compare-plans', ComparePlans);

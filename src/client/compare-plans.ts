/** A plan by its id, and its name as the list has it. */
type Chosen = [id: string, name: string];

/** Of a long list a part stands on each page: what is chosen on one is still chosen on the next, while the window is open. */
const KEPT = 'celan-compared';

function readKept(): Chosen[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Chosen[];
  } catch {
    return [];
  }
}

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
    const kept = new Map(readKept());
    const chosen = asked.length > 0 ? asked : [...kept.keys()];
    for (const box of this.boxes) box.checked = chosen.includes(box.value);
    for (const id of chosen.slice(0, most)) this.addBox(id, kept.get(id) ?? id);
    const count = (): void => {
      const checked = this.checked.length;
      for (const box of this.boxes) box.disabled = !box.checked && checked >= most;
    };
    form.addEventListener('change', () => {
      count();
      sessionStorage.setItem(KEPT, JSON.stringify(this.checked.map(toChosen)));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const ids = this.checked.map(({ value }) => value);
      if (ids.length < 2) this.say(this.dataset['few']);
      else location.assign(`${this.dataset['base'] ?? ''}?plans=${ids.join(',')}`);
    });
    count();
    if (asked.length > 1) void this.show(asked.slice(0, most)).catch(() => this.say(this.dataset['failed']));
  }

  private get checked(): HTMLInputElement[] {
    return this.boxes.filter(({ checked }) => checked);
  }

  /** A plan that was chosen on another page of the list, before those of this one. */
  private addBox(id: string, name: string): void {
    if (this.boxes.some(({ value }) => value === id)) return;
    const [item, label, box] = (['li', 'label', 'input'] as const).map((tag) => document.createElement(tag));
    if (!(box instanceof HTMLInputElement)) return;
    Object.assign(box, { type: 'checkbox', name: 'plans', value: id, checked: true });
    label?.append(box, name);
    item?.append(...(label ? [label] : []));
    this.querySelector('form ul')?.prepend(...(item ? [item] : []));
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

const toChosen = (box: HTMLInputElement): Chosen => [
  box.value,
  box.closest('label')?.textContent.replace(/\s+/gu, ' ').trim() ?? box.value,
];

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

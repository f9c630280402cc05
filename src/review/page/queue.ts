import { Findable } from './findable.ts';
import { fill, h } from './h.ts';
import type { Focus, PlanOnDesk, StepPanel } from './stepPanel.ts';

/** Things that are looked at one at a time, by keyboard: J and K move, Y confirms, N refuses, E edits, Escape leaves the form. */
export abstract class Queue<Item extends { id: string; reviewed: boolean }> implements StepPanel {
  protected current: string | null = null;
  protected editing = false;
  protected readonly plan: PlanOnDesk;
  readonly #list = new Findable();

  constructor(plan: PlanOnDesk) {
    this.plan = plan;
  }

  abstract items(): Item[];
  abstract name(): string;
  abstract card(item: Item): HTMLElement;
  abstract row(item: Item): [string, string];
  abstract confirm(item: Item): Promise<boolean>;
  abstract focusOf(item: Item): Focus;
  refuse?(item: Item): Promise<boolean>;

  protected get item(): Item | undefined {
    const items = this.items();
    return items.find(({ id }) => id === this.current) ?? items.find(({ reviewed }) => !reviewed) ?? items[0];
  }

  focus(): Focus {
    return this.item ? this.focusOf(this.item) : { at: null, words: '' };
  }

  key(key: string): boolean {
    const { item } = this;
    if (key === 'j' || key === 'k') this.move(key === 'j' ? 1 : -1);
    else if (key === 'y' && item) void this.settle(this.confirm(item));
    else if (key === 'n' && item && this.refuse) void this.settle(this.refuse(item));
    else if (key === 'e' && item) this.edit();
    else if (key === 'escape' && this.editing) this.go(this.current);
    else return false;
    return true;
  }

  open(id: string): void {
    this.current = id;
    this.editing = false;
  }

  protected move(by: number): void {
    const items = this.items();
    const at = items.findIndex(({ id }) => id === this.item?.id);
    this.go(items[Math.max(0, Math.min(items.length - 1, at + by))]?.id ?? null);
  }

  protected go(id: string | null): void {
    this.plan.typed.clear();
    this.current = id;
    this.editing = false;
    this.plan.draw();
  }

  /** Opens the form of the item, at one of its fields. */
  protected edit(field = '.panel .fields input'): void {
    this.plan.typed.clear();
    this.current = this.item?.id ?? null;
    this.editing = true;
    this.plan.draw();
    document.querySelector<HTMLElement>(field)?.focus();
  }

  /** After a word on one item the next that waits comes up: behind it first, else from the beginning. */
  protected async settle(done: Promise<boolean>): Promise<void> {
    const items = this.items();
    const at = items.findIndex(({ id }) => id === this.item?.id);
    const waiting = [...items.slice(at + 1), ...items.slice(0, at)].find(({ reviewed }) => !reviewed);
    if (!(await done)) return;
    this.go(waiting?.id ?? items[at]?.id ?? null);
  }

  show(): HTMLElement[] {
    const { words } = this.plan.desk;
    const items = this.items();
    const done = items.filter(({ reviewed }) => reviewed).length;
    const { item } = this;
    const at = item ? items.indexOf(item) + 1 : 0;
    const left = items.length - done;
    return [
      h(
        'p.pane-head',
        {},
        h('span', {}, fill(words.queue, { what: this.name(), at, all: items.length })),
        h('span', {}, words.next),
      ),
      h('progress', { max: Math.max(items.length, 1), value: done, 'aria-label': this.name() }),
      h('p.quiet', {}, left === 0 ? words.allDone : fill(words.remaining, { count: left })),
      item ? this.card(item) : h('p', {}, words.allDone),
      ...this.#list.show(
        words,
        items.map((each) => this.#row(each, item)),
        this.plan.step,
      ),
    ];
  }

  #row(each: Item, item: Item | undefined): HTMLElement {
    const { words } = this.plan.desk;
    const [left, right] = this.row(each);
    const state = each === item && !each.reviewed ? words.doing : each.reviewed ? `✓ ${right}` : right;
    return h(
      'li',
      {},
      h(
        'button.row',
        {
          type: 'button',
          id: `item-${each.id}`,
          'aria-current': each === item ? 'true' : null,
          onclick: () => {
            this.go(each.id);
          },
        },
        h('span', {}, left),
        h('span', {}, state),
      ),
    );
  }

  /** A list of choices in which Enter saves the form, as it does in a field of text. */
  protected choice(id: string, options: [string, string][], chosen: string): HTMLSelectElement {
    const list = options.map(([value, label]) => h('option', { value, selected: value === chosen }, label));
    const select = h('select', { id }, list);
    select.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      select.form?.requestSubmit();
    });
    return select;
  }

  /** A button with its key below it. */
  protected button(label: string, key: string, solid = false): HTMLElement {
    return h(
      `button.key${solid ? '.solid' : ''}` as 'button',
      {
        type: 'button',
        'aria-keyshortcuts': key,
        onclick: () => {
          this.key(key.toLowerCase());
        },
      },
      label,
      h('kbd', {}, key),
    );
  }
}

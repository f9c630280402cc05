import { fill, h } from './h.ts';
import type { Focus, PlanOnDesk, StepPanel } from './stepPanel.ts';

/** 3 要素: the paper's particulars, each beside the line it comes from. */
export class ParticularsStep implements StepPanel {
  #field: string | null = null;
  readonly #plan: PlanOnDesk;

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
  }

  focus(): Focus {
    const found = this.#plan.view.particulars.find(({ field }) => field === this.#field);
    return { at: found?.at ?? null, words: found?.value ?? '' };
  }

  show(): HTMLElement[] {
    const { desk, view } = this.#plan;
    const { words } = desk;
    return [
      h('p.pane-head', {}, words.steps.particulars),
      h(
        'div.fields',
        {},
        view.particulars.map(({ field, name, value, at }) => {
          const line = at === null ? undefined : view.lines[at]?.line;
          const id = `particular-${field}`;
          const input = h('textarea', { id, rows: rowsOf(value), autocomplete: 'off' }, value);
          input.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            input.blur();
          });
          input.addEventListener('focus', () => {
            if (this.#field === field) return;
            this.#field = field;
            this.#plan.look();
          });
          input.addEventListener(
            'change',
            () =>
              void desk.perform({
                do: 'particular',
                plan: view.id,
                field,
                value: input.value.replace(/\s+/gu, ' ').trim() || null,
              }),
          );
          return h(
            'p',
            {},
            h('label', { for: id }, name),
            input,
            h(
              'span.quiet',
              {},
              value === null ? words.notInSource : line === undefined ? '' : fill(words.fromLine, { line }),
            ),
          );
        }),
      ),
    ];
  }
}

/** A long title is seen whole, in a browser too that gives no field the size of its words. */
function rowsOf(value: string | null): number {
  return Math.ceil((value?.length ?? 0) / 15) || 1;
}

import type { ToldProblem } from '../tellProblems.ts';
import { api } from './api.ts';
import { h } from './h.ts';
import { showProblems } from './problems.ts';
import type { PlanOnDesk } from './stepPanel.ts';

/** After the upload: what the server at an address does wrong, each fault with its remedy. */
export class AddressCheck {
  #typed: string | null = null;
  #found: readonly ToldProblem[] | 'asking' | null = null;
  readonly #plan: PlanOnDesk;

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
  }

  show(): HTMLElement[] {
    const { desk, view } = this.#plan;
    const { words } = desk;
    const input = h('input', {
      id: 'examined',
      type: 'url',
      value: this.#typed ?? view.address,
      placeholder: 'https://',
      autocomplete: 'off',
    });
    input.addEventListener('input', () => {
      this.#typed = input.value;
    });
    const examine = (event: Event): void => {
      event.preventDefault();
      void this.#examine(input.value);
    };
    return [
      h('h2', {}, words.examineTitle),
      h('p.quiet', {}, words.examineLead),
      h(
        'form.fields',
        { onsubmit: examine },
        h('p', {}, h('label', { for: 'examined' }, words.site.address), input),
        h('button', { type: 'submit', id: 'examine', disabled: this.#found === 'asking' }, words.examine),
      ),
      h('div.examined', { role: 'status' }, this.#show()),
    ];
  }

  #show(): HTMLElement | null {
    const { desk } = this.#plan;
    if (this.#found === null) return null;
    if (this.#found === 'asking') return h('p.quiet', {}, desk.words.examining);
    return this.#found.length === 0
      ? h('p.well', {}, `✓ ${desk.words.examineWell}`)
      : showProblems(desk, this.#found);
  }

  async #examine(address: string): Promise<void> {
    this.#typed = address;
    this.#found = 'asking';
    this.#plan.draw();
    try {
      this.#found = (await api.examine(address)).problems;
    } catch (error) {
      this.#found = null;
      this.#plan.desk.tell(error);
    }
    if (this.#plan.step === 'publish') this.#plan.draw();
  }
}

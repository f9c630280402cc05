import type { PlanView } from '../viewPlan.ts';
import { clauseOf } from './clauseOf.ts';
import { fill, h } from './h.ts';
import type { Focus, PlanOnDesk, StepPanel } from './stepPanel.ts';

/** 6 简繁: places where the Traditional script could be written otherwise, added to the glossary with one tap. */
export class ScriptsStep implements StepPanel {
  #at = 0;
  readonly #plan: PlanOnDesk;

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
  }

  focus(): Focus {
    const place = this.#plan.view.scripts[this.#at];
    const clause = clauseOf(this.#plan.view, place?.clause);
    const block = clause?.blocks.find(({ text }) => text.includes(place?.context ?? '∅'));
    return { at: block?.at ?? clause?.at ?? null, words: place?.context ?? '' };
  }

  key(key: string): boolean {
    if (key !== 'j' && key !== 'k') return false;
    this.#at = Math.max(0, Math.min(this.#plan.view.scripts.length - 1, this.#at + (key === 'j' ? 1 : -1)));
    this.#plan.draw();
    return true;
  }

  show(): HTMLElement[] {
    const { desk, view } = this.#plan;
    const { words } = desk;
    return [
      h('p.pane-head', {}, h('span', {}, words.steps.scripts), h('span', {}, words.next)),
      h('p.quiet', {}, this.#lead()),
      ...view.scripts.map((place, index) => this.#card(place, index)),
    ];
  }

  #lead(): string {
    const { desk, view } = this.#plan;
    if (view.scripts.length === 0) return desk.words.scriptsNone;
    return view.scripts.every(({ isDoubt }) => isDoubt) ? desk.words.scriptsLook : desk.words.scriptsLead;
  }

  #card(place: PlanView['scripts'][number], index: number): HTMLElement {
    const { desk } = this.#plan;
    const { words } = desk;
    const input = h('input', { id: `word-${index}`, value: place.phrase, autocomplete: 'off' });
    const use = (form: string): void => {
      const why = `${words.name}：${place.why}`;
      void desk.perform({ do: 'glossary', simplified: input.value, word: place.word, form, why });
    };
    return h(
      'div.card',
      { 'aria-current': index === this.#at ? 'true' : null },
      h('p.sentence', {}, `…${place.context}…`),
      h(
        'p',
        { lang: 'zh-Hant' },
        h('b', {}, place.traditional),
        `　${place.others.join(' ')}（${place.why}）`,
      ),
      place.isDoubt && h('p.quiet', {}, words.scriptsDoubt),
      h('p', {}, h('label', { for: `word-${index}` }, words.scriptsWord), input),
      h(
        'p.keys',
        {},
        place.others.map((plain) =>
          h('button', { type: 'button', onclick: () => use(plain) }, fill(words.scriptsUse, { plain })),
        ),
      ),
    );
  }
}

import { clauseOf } from './clauseOf.ts';
import { Findable } from './findable.ts';
import { fill, h } from './h.ts';
import type { Focus, PlanOnDesk, StepPanel } from './stepPanel.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** 2 条款: how deep a heading stands, whether it is one, and where one is missing. */
export class ClausesStep implements StepPanel {
  #at: number | null = null;
  readonly #plan: PlanOnDesk;
  readonly #list = new Findable();

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
  }

  focus(): Focus {
    return { at: this.#at, words: '' };
  }

  choose(at: number): void {
    this.#at = at;
  }

  open(id: string): void {
    this.#at = clauseOf(this.#plan.view, id)?.at ?? null;
  }

  key(key: string): boolean {
    if (key !== 'j' && key !== 'k') return false;
    const lines = this.#plan.view.clauses.filter(({ level }) => level > 0).map(({ at }) => at);
    const index = lines.indexOf(this.#at ?? -1);
    this.#at = lines[Math.max(0, Math.min(lines.length - 1, index + (key === 'j' ? 1 : -1)))] ?? null;
    this.#plan.draw();
    return true;
  }

  show(): HTMLElement[] {
    const { desk, view } = this.#plan;
    const { words } = desk;
    const heading = view.clauses.find(({ at, level }) => at === this.#at && level > 0);
    const block = view.clauses.flatMap(({ blocks }) => blocks).find(({ at }) => at === this.#at);
    const text = heading?.heading ?? block?.text ?? '';
    const captured = this.#at === null ? undefined : view.lines[this.#at];
    const decide = (level: number | null): void => {
      if (captured)
        void desk.perform({
          do: 'heading',
          plan: view.id,
          line: captured.line,
          text: captured.begins,
          level,
        });
    };
    return [
      h('p.pane-head', {}, h('span', {}, words.steps.clauses), h('span', {}, words.next)),
      captured === undefined || text === ''
        ? h('p.quiet', {}, words.clauseChoose)
        : h(
            'div.card',
            {},
            h('h2', {}, fill(words.lineChosen, { line: captured.line })),
            h('p.sentence', {}, text.slice(0, 120)),
            h('p', { id: 'level-label' }, heading ? words.clauseLevel : words.clauseSplit),
            h(
              'div.keys',
              { role: 'group', 'aria-labelledby': 'level-label' },
              LEVELS.map((level) =>
                h(
                  'button',
                  {
                    type: 'button',
                    id: `level-${level}`,
                    'aria-pressed': String(heading?.level === level),
                    onclick: () => decide(level),
                  },
                  String(level),
                ),
              ),
            ),
            h('p.quiet', {}, words.clausePart),
            heading &&
              h('button', { type: 'button', id: 'join', onclick: () => decide(0) }, words.clauseJoin),
            h('button', { type: 'button', id: 'level-back', onclick: () => decide(null) }, words.clauseBack),
          ),
      ...this.#headings(),
    ];
  }

  /** Every heading, to be chosen without scrolling. */
  #headings(): HTMLElement[] {
    const { desk, view } = this.#plan;
    return this.#list.show(
      desk.words,
      view.clauses
        .filter(({ level }) => level > 0)
        .map(({ heading: words_, at, level }) =>
          h(
            'li',
            { 'data-level': level },
            h(
              'button.row',
              {
                type: 'button',
                onclick: () => {
                  this.#at = at;
                  this.#plan.draw();
                },
              },
              words_.slice(0, 24),
            ),
          ),
        ),
      'clauses',
    );
  }
}

import { fill, h } from './h.ts';
import type { PlanOnDesk, StepPanel } from './stepPanel.ts';

const VERDICTS = ['document', 'furniture', 'suspect'] as const;

/** 1 原文: the verdict of one line, and those that are not in the text. */
export class LinesStep implements StepPanel {
  #line: number | null = null;
  readonly #plan: PlanOnDesk;

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
  }

  focus(): { line: number | null; words: string } {
    return { line: this.#line, words: '' };
  }

  chooseLine(line: number): void {
    this.#line = line;
  }

  key(key: string): boolean {
    const lines = this.#plan.view.lines;
    if (key !== 'j' && key !== 'k') return false;
    const at = lines.findIndex(({ line }) => line === this.#line);
    const next = lines[Math.max(0, Math.min(lines.length - 1, at + (key === 'j' ? 1 : -1)))];
    if (next) this.#line = next.line;
    this.#plan.draw();
    return true;
  }

  show(): HTMLElement[] {
    const { words } = this.#plan.desk;
    const others = this.#plan.view.lines.filter(
      ({ verdict }) => verdict === 'suspect' || verdict === 'furniture',
    );
    return [
      h('p.pane-head', {}, h('span', {}, words.steps.lines), h('span', {}, words.next)),
      this.#line === null ? h('p.quiet', {}, words.lineChoose) : this.#showLine(this.#line),
      h('h2', {}, words.lineOthers),
      h(
        'ul.rows',
        {},
        others.map(({ line, verdict, text }) =>
          h(
            'li',
            {},
            h(
              `button.row.${verdict}`,
              {
                type: 'button',
                id: `other-${line}`,
                onclick: () => {
                  this.#line = line;
                  this.#plan.draw();
                },
              },
              h('span', {}, text.slice(0, 24)),
              h('span', {}, words.verdicts[verdict]),
            ),
          ),
        ),
      ),
    ];
  }

  #showLine(number: number): HTMLElement {
    const { desk, view } = this.#plan;
    const { words } = desk;
    const line = view.lines.find((each) => each.line === number);
    if (!line) return h('p');
    const reason = h('input', { id: 'reason', autocomplete: 'off' });
    const text = line.text.replace(/\s+/g, ' ').trim().slice(0, 24);
    const decide = (verdict: (typeof VERDICTS)[number]): void => {
      const why = reason.value.trim() || words.lineReasons[verdict];
      const said = verdict === 'suspect' ? `${fill(words.lineChosen, { line: number })}：${words.held}` : '';
      void desk.perform(
        { do: 'line', plan: view.id, line: number, text, verdict: { verdict, reason: why } },
        said,
      );
    };
    return h(
      'div.card',
      {},
      h('h2', {}, fill(words.lineChosen, { line: number })),
      h('p.sentence', {}, line.text),
      h('p', {}, `${words.verdicts[line.verdict]}${line.decided ? ` · ${words.decided}` : ''}`),
      h('p', {}, h('label', { for: 'reason' }, words.lineReason), reason),
      h(
        'div.keys',
        {},
        VERDICTS.map((verdict) =>
          h(
            'button',
            {
              type: 'button',
              id: `verdict-${verdict}`,
              'aria-pressed': String(line.verdict === verdict),
              onclick: () => decide(verdict),
            },
            words.verdicts[verdict],
          ),
        ),
      ),
      line.decided &&
        h(
          'button',
          {
            type: 'button',
            onclick: () =>
              void desk.perform({ do: 'line', plan: view.id, line: number, text, verdict: null }),
          },
          words.lineBack,
        ),
    );
  }
}

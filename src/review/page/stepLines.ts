import { Findable } from './findable.ts';
import { fill, h } from './h.ts';
import type { Focus, PlanOnDesk, StepPanel } from './stepPanel.ts';

const VERDICTS = ['document', 'furniture', 'suspect'] as const;

/** 1 原文: the verdict of one line, and those that are not in the text. */
export class LinesStep implements StepPanel {
  #at: number | null = null;
  readonly #plan: PlanOnDesk;
  readonly #list = new Findable();

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
  }

  focus(): Focus {
    return { at: this.#at, words: '' };
  }

  chooseLine(at: number): void {
    this.#at = at;
  }

  key(key: string): boolean {
    const lines = this.#plan.view.lines;
    if (key !== 'j' && key !== 'k') return false;
    this.#at = Math.max(0, Math.min(lines.length - 1, (this.#at ?? -1) + (key === 'j' ? 1 : -1)));
    this.#plan.draw();
    return true;
  }

  show(): HTMLElement[] {
    const { words } = this.#plan.desk;
    const others = this.#plan.view.lines
      .map((line, at) => ({ ...line, at }))
      .filter(({ verdict }) => verdict === 'suspect' || verdict === 'furniture');
    return [
      h('p.pane-head', {}, h('span', {}, words.steps.lines), h('span', {}, words.next)),
      this.#at === null ? h('p.quiet', {}, words.lineChoose) : this.#showLine(this.#at),
      h('h2', {}, words.lineOthers),
      ...(others.length === 0 ? [h('p.quiet', {}, words.lineNoOthers)] : []),
      ...this.#list.show(
        words,
        others.map(({ at, verdict, text }) =>
          h(
            'li',
            {},
            h(
              `button.row.${verdict}`,
              {
                type: 'button',
                id: `other-${at}`,
                onclick: () => {
                  this.#at = at;
                  this.#plan.draw();
                },
              },
              h('span', {}, text.slice(0, 24)),
              h('span', {}, words.verdicts[verdict]),
            ),
          ),
        ),
        'lines',
      ),
    ];
  }

  #showLine(at: number): HTMLElement {
    const { desk, view } = this.#plan;
    const { words } = desk;
    const line = view.lines[at];
    if (!line) return h('p');
    const reason = h('input', { id: 'reason', autocomplete: 'off' });
    const { line: number, begins: text } = line;
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
      h('p', {}, words.verdicts[line.verdict]),
      line.why !== '' && h('p.quiet', {}, line.why),
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

import { h } from './h.ts';
import { marked } from './marked.ts';
import type { PlanOnDesk } from './stepPanel.ts';

/** The capture, line by line as it came, each in the colour of its verdict; a click chooses a line. */
export function showSource(plan: PlanOnDesk, focus: { line: number | null; words: string }): HTMLElement[] {
  const { words } = plan.desk;
  const choose = (line: number): void => {
    if (plan.step === 'lines') plan.panel.chooseLine?.(line);
    else {
      plan.step = 'lines';
      history.replaceState(null, '', `#/plan/${plan.view.id}/lines`);
      plan.panel.chooseLine?.(line);
    }
    plan.draw();
  };
  return [
    h(
      'p.pane-head',
      {},
      h('span', {}, `${words.sourceTitle} · ${plan.view.capture}`),
      h('span', {}, words.sourceHint),
    ),
    h(
      'ol.lines',
      {},
      plan.view.lines.map((line) =>
        h(
          'li',
          {},
          h(
            `button.line.${line.verdict}`,
            {
              type: 'button',
              id: `line-${line.line}`,
              'data-line': line.line,
              'aria-current': focus.line === line.line ? 'true' : null,
              onclick: () => choose(line.line),
            },
            h('span.number', {}, String(line.line)),
            h(
              'span.words',
              {},
              ...(focus.line === null || line.verdict !== 'document'
                ? [line.text]
                : marked(line.text, focus.words)),
            ),
            line.verdict !== 'document' &&
              h(
                'span.verdict',
                {},
                words.verdicts[line.verdict] + (line.decided ? ` · ${words.decided}` : ''),
              ),
          ),
        ),
      ),
    ),
  ];
}

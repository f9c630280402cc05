import { edition } from './api.ts';
import { h } from './h.ts';
import { marked } from './marked.ts';
import type { Focus, PlanOnDesk } from './stepPanel.ts';

/** The capture, line by line as it came, each in the colour of its verdict; a click chooses a line. */
export function showSource(plan: PlanOnDesk, focus: Focus): HTMLElement[] {
  const { words } = plan.desk;
  const choose = (at: number): void => {
    if (plan.step !== 'lines') {
      plan.step = 'lines';
      history.replaceState(null, '', `#/plan/${plan.view.id}/lines`);
    }
    plan.panel.chooseLine?.(at);
    plan.draw();
    plan.showPanel();
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
      { lang: plan.view.edition },
      plan.view.lines.map((line, at) =>
        h(
          'li',
          {},
          h(
            `button.line.${line.verdict}`,
            {
              type: 'button',
              id: `line-${at}`,
              'data-at': at,
              'aria-current': focus.at === at ? 'true' : null,
              onclick: () => choose(at),
            },
            h('span.number', {}, String(line.line)),
            h(
              'span.words',
              {},
              ...(focus.at === null || (line.verdict !== 'document' && focus.at !== at)
                ? [line.text]
                : marked(line.text, focus.words)),
            ),
            line.verdict !== 'document' &&
              h(
                'span.verdict',
                { lang: edition() },
                words.verdicts[line.verdict] + (line.decided ? ` · ${words.decided}` : ''),
              ),
            line.verdict === 'suspect' && line.why !== '' && h('span.why', { lang: edition() }, line.why),
          ),
        ),
      ),
    ),
  ];
}

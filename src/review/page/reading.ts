import type { ClauseView } from '../viewPlan.ts';
import { h } from './h.ts';
import { marked } from './marked.ts';
import type { PlanOnDesk } from './stepPanel.ts';

/** The plan as it was read: headings by their level, text, and who is responsible; a click chooses a place. */
export function showReading(plan: PlanOnDesk, focus: { line: number | null; words: string }): HTMLElement[] {
  const { words } = plan.desk;
  const inside = (line: number): string =>
    focus.line === null ? '' : line >= focus.line || plan.step !== 'lines' ? focus.words : '';
  return [
    h('p.pane-head', {}, h('span', {}, words.readingTitle), h('span', {}, words.readingHint)),
    h('p.title', {}, plan.view.title),
    ...plan.view.clauses
      .flatMap((clause) => [
        clause.heading !== '' &&
          h(
            'button.heading',
            {
              type: 'button',
              'data-line': clause.line,
              'data-level': clause.level,
              'aria-current': isChosen(plan, clause.line),
              onclick: () => choose(plan, clause.line),
            },
            ...marked(clause.heading, inside(clause.line)),
          ),
        ...clause.blocks.map((block) =>
          h(
            'button.block',
            {
              type: 'button',
              'data-line': block.line,
              'aria-current': isChosen(plan, block.line),
              onclick: () => choose(plan, block.line),
            },
            ...marked(block.text, inside(block.line)),
          ),
        ),
        bodiesOf(clause),
      ])
      .filter((each) => each !== false && each !== null),
  ];
}

function isChosen(plan: PlanOnDesk, line: number): string | null {
  return plan.step === 'clauses' && plan.panel.focus().line === line ? 'true' : null;
}

function choose(plan: PlanOnDesk, line: number): void {
  if (plan.step !== 'clauses') {
    plan.step = 'clauses';
    history.replaceState(null, '', `#/plan/${plan.view.id}/clauses`);
  }
  plan.panel.choose?.(line);
  plan.draw();
}

function bodiesOf({ bodies }: ClauseView): HTMLElement | null {
  if (bodies.length === 0) return null;
  return h(
    'p.bodies',
    {},
    bodies.map(({ name, role, known }) =>
      h(
        `span.${known === null ? 'unknown' : 'known'}`,
        {},
        known === null ? `${name} = ?` : `${name} · ${role}`,
      ),
    ),
  );
}

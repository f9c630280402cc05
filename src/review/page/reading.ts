import type { ClauseView } from '../viewPlan.ts';
import { h } from './h.ts';
import { marked } from './marked.ts';
import type { Focus, PlanOnDesk } from './stepPanel.ts';

/** The plan as it was read: headings by their level, text, and who is responsible; a click chooses a place. */
export function showReading(plan: PlanOnDesk, focus: Focus): HTMLElement[] {
  const { words } = plan.desk;
  const inside = (at: number | null): string => (focus.at === at || plan.step !== 'lines' ? focus.words : '');
  return [
    h('p.pane-head', {}, h('span', {}, words.readingTitle), h('span', {}, words.readingHint)),
    h('p.title', { lang: plan.view.edition }, plan.view.title),
    ...plan.view.clauses
      .flatMap((clause) => [
        clause.heading !== '' &&
          h(
            'button.heading',
            {
              type: 'button',
              lang: plan.view.edition,
              'data-at': clause.at,
              'data-level': clause.level,
              'aria-current': isChosen(plan, clause.at),
              onclick: () => choose(plan, clause.at),
            },
            ...marked(clause.heading, inside(clause.at)),
          ),
        ...clause.blocks.map((block) =>
          h(
            'button.block',
            {
              type: 'button',
              lang: plan.view.edition,
              'data-at': block.at,
              'aria-current': isChosen(plan, block.at),
              onclick: () => choose(plan, block.at),
            },
            ...marked(block.text, inside(block.at), figuresOf(plan, clause)),
          ),
        ),
        bodiesOf(clause),
      ])
      .filter((each) => each !== false && each !== null),
  ];
}

/** The sentences of a clause's figures, while figures are looked at. */
function figuresOf({ step, view }: PlanOnDesk, { id }: ClauseView): string[] {
  return step === 'figures'
    ? view.figures.filter(({ clause }) => clause === id).map(({ quote }) => quote)
    : [];
}

function isChosen(plan: PlanOnDesk, at: number | null): string | null {
  return plan.step === 'clauses' && at !== null && plan.panel.focus().at === at ? 'true' : null;
}

function choose(plan: PlanOnDesk, at: number | null): void {
  if (at === null) return;
  if (plan.step !== 'clauses') {
    plan.step = 'clauses';
    history.replaceState(null, '', `#/plan/${plan.view.id}/clauses`);
  }
  plan.panel.choose?.(at);
  plan.draw();
  plan.showPanel();
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

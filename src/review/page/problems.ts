import type { ToldProblem } from '../tellProblems.ts';
import type { Desk, Step } from './context.ts';
import { fill, h } from './h.ts';
import { remediesOf } from './remedies.ts';

/** The problems that are mended at a step of a plan. */
export function problemsAt(problems: readonly ToldProblem[], plan: string, step: Step): ToldProblem[] {
  return problems.filter((each) => stepOf(each) === step && (each.plan ?? plan) === plan);
}

/** The step at which a problem is mended: particulars and what was held back stand in the file of the clauses. */
function stepOf({ key, step }: ToldProblem): Step | null {
  if (key === 'plan-no-title' || key === 'plan-odd-title') return 'particulars';
  return key === 'plan-much-held' ? 'lines' : step;
}

/** Problems, each with its place, its remedy, and buttons that mend it or lead to where it is mended. */
export function showProblems(
  desk: Desk,
  problems: readonly ToldProblem[],
  plan?: string,
  here?: Step,
): HTMLElement {
  const { words } = desk;
  if (problems.length === 0) return h('p.well', {}, `✓ ${words.noProblems}`);
  return h(
    'ul.problems',
    {},
    problems.map((each) => {
      const id = each.plan ?? plan;
      return h(
        'li',
        {},
        here === undefined && h('p.quiet', {}, each.place),
        h('p', {}, each.what),
        h('p.quiet', {}, each.remedy),
        ...wayTo(desk, each, id, here),
        ...remediesOf(desk, each, id),
      );
    }),
  );
}

/** Where it is mended: the figure or body itself, its step, or the first page. */
function wayTo(desk: Desk, problem: ToldProblem, plan: string | undefined, here?: Step): HTMLElement[] {
  const { words } = desk;
  const step = stepOf(problem);
  const { item, key, clause } = problem;
  if (key?.startsWith('doctor-preview') || key === 'doctor-elsewhere' || key === 'capture-absent')
    return [h('a.button', { href: '#/' }, words.goHome)];
  if (plan === undefined || step === null) return [];
  if (item !== null || (step === 'clauses' && clause !== null))
    return [h('a.button', { href: `#/plan/${plan}/${step}/${item ?? clause}` }, words.openItem)];
  if (step === here) return [];
  return [h('a.button', { href: `#/plan/${plan}/${step}` }, fill(words.goTo, { step: words.steps[step] }))];
}

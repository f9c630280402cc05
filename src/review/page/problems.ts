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

/** So many problems are shown as they are; of more, those of one kind are folded behind the first. */
const FEW = 3;
/** So many kinds are shown, beside the work of a step and by themselves; the others are folded too. */
const KINDS = { beside: 1, alone: 4 };

/** The folds that a person opened, so that what is drawn anew keeps them open. */
const unfolded = new Set<string>();

/** Problems, each with its place, its remedy, and buttons that mend it or lead to where it is mended. */
export function showProblems(
  desk: Desk,
  problems: readonly ToldProblem[],
  plan?: string,
  here?: Step,
): HTMLElement {
  const { words } = desk;
  if (problems.length === 0) return h('p.well', {}, `✓ ${words.noProblems}`);
  const show = (each: ToldProblem): HTMLElement => showOne(desk, each, plan, here);
  if (problems.length <= FEW) return h('ul.problems', {}, problems.map(show));
  const kinds = [...Map.groupBy(problems, ({ key }) => key)];
  const most = here === undefined ? KINDS.alone : KINDS.beside;
  const shown = kinds.map(([key, [first, ...others]]) => [
    first && show(first),
    others.length > 0 &&
      fold(`${here}-${key}`, fill(words.moreAlike, { count: others.length }), others.map(show)),
  ]);
  const later = shown.slice(most).flat();
  const count = kinds.slice(most).reduce((sum, [, each]) => sum + each.length, 0);
  return h(
    'div',
    {},
    h('p.sum', {}, fill(words.problemCount, { count: problems.length, kinds: kinds.length })),
    h(
      'ul.problems',
      {},
      shown.slice(0, most).flat(),
      count > 0 && fold(`${here}-others`, fill(words.moreOther, { count }), later),
    ),
  );
}

function fold(id: string, summary: string, items: (HTMLElement | false | undefined)[]): HTMLElement {
  const open = unfolded.has(id);
  const details = h('details', { open }, h('summary', { id: `fold-${id}` }, summary), h('ul', {}, items));
  details.addEventListener('toggle', () => {
    if (details.open) unfolded.add(id);
    else unfolded.delete(id);
  });
  return h('li.more', {}, details);
}

function showOne(desk: Desk, each: ToldProblem, plan: string | undefined, here?: Step): HTMLElement {
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

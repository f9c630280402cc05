import type { ToldProblem } from '../tellProblems.ts';
import type { Desk, Step } from './context.ts';
import { fill, h } from './h.ts';

/** The step at which a problem is mended. */
const STEPS: [RegExp, Step][] = [
  [/^(?:indicator|measure)-/, 'figures'],
  [/^(?:body|alias)-|^given-twice/, 'bodies'],
  [/^glossary-/, 'scripts'],
  [/^actual-/, 'actuals'],
  [/^decision-stale/, 'lines'],
  [/^(?:clause-twice|number-jumps|bodies-hole|title-in-body)/, 'clauses'],
];

const stepOf = ({ key }: ToldProblem): Step | undefined => STEPS.find(([each]) => each.test(key ?? ''))?.[1];
const planOf = ({ file }: ToldProblem): string | undefined => /plans\/([a-z0-9-]+)\./.exec(file)?.[1];

/** The problems that are mended at a step of a plan. */
export function problemsAt(problems: readonly ToldProblem[], plan: string, step: Step): ToldProblem[] {
  return problems.filter((each) => stepOf(each) === step && (planOf(each) ?? plan) === plan);
}

/** Problems, each with its place, its remedy, and a button that mends it or leads to where it is mended. */
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
      const id = planOf(each) ?? plan;
      const step = stepOf(each);
      return h(
        'li',
        {},
        h('p', {}, each.what),
        h('p.quiet', {}, `${each.remedy}（${each.place}）`),
        id && step && step !== here
          ? h('a.button', { href: `#/plan/${id}/${step}` }, fill(words.goTo, { step: words.steps[step] }))
          : null,
        id && each.key === 'decision-stale' ? forget(desk, id, each) : null,
        id && mayImport(each)
          ? h(
              'button',
              { type: 'button', onclick: () => void desk.perform({ do: 'reimport', plan: id }) },
              words.reimport,
            )
          : null,
        id && mayImport(each) && each.file.endsWith('.md')
          ? h(
              'button',
              {
                type: 'button',
                onclick: () => void desk.perform({ do: 'accept', plan: id, file: each.file }),
              },
              words.accept,
            )
          : null,
      );
    }),
  );
}

/** Takes a decision back whose line is gone. */
function forget(desk: Desk, plan: string, { values }: ToldProblem): HTMLElement {
  const line = Number(values['line']);
  const text = String(values['then']);
  const both = async (): Promise<void> => {
    if (await desk.perform({ do: 'line', plan, line, text, verdict: null }))
      await desk.perform({ do: 'heading', plan, line, text, level: null });
  };
  return h('button', { type: 'button', onclick: () => void both() }, desk.words.forget);
}

/** Whether reading the capture again mends it. */
function mayImport({ key, file }: ToldProblem): boolean {
  return (
    key === 'provenance-absent' ||
    key === 'capture-changed' ||
    key === 'body-differs' ||
    key === 'widened-count' ||
    file.endsWith('.provenance.yaml')
  );
}

import type { ToldProblem } from '../tellProblems.ts';
import type { Desk, Step } from './context.ts';
import { fill, h } from './h.ts';

/** The step at which a problem is mended. */
const STEPS: [RegExp, Step][] = [
  [/^(?:indicator|measure)-/, 'figures'],
  [/^(?:body|alias)-|^given-twice/, 'bodies'],
  [/^glossary-/, 'scripts'],
  [/^actual-/, 'actuals'],
  [/^(?:clause-twice|number-jumps|bodies-hole|title-in-body)/, 'clauses'],
];

/** Problems, each with its place, its remedy, and a button that mends it or leads to where it is mended. */
export function showProblems(desk: Desk, problems: readonly ToldProblem[], plan?: string): HTMLElement {
  const { words } = desk;
  if (problems.length === 0) return h('p.well', {}, `✓ ${words.noProblems}`);
  return h(
    'ul.problems',
    {},
    problems.map((each) => {
      const id = /plans\/([a-z0-9-]+)\./.exec(each.file)?.[1] ?? plan;
      const step = STEPS.find(([key]) => key.test(each.key ?? ''))?.[1];
      return h(
        'li',
        {},
        h('p', {}, each.what),
        h('p.quiet', {}, `${each.remedy}（${each.place}）`),
        id && step
          ? h('a.button', { href: `#/plan/${id}/${step}` }, fill(words.goTo, { step: words.steps[step] }))
          : null,
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

/** Whether reading the capture again mends it. */
function mayImport({ key, file }: ToldProblem): boolean {
  return (
    key === 'provenance-absent' ||
    key === 'capture-changed' ||
    key === 'body-differs' ||
    key === 'body-unlisted' ||
    file.endsWith('.provenance.yaml')
  );
}

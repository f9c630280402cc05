import type { Action } from '../actions.ts';
import type { ToldProblem } from '../tellProblems.ts';
import type { Desk } from './context.ts';
import { fill, h } from './h.ts';

/** Problems that reading the capture again mends. */
const REREAD = new Set([
  'provenance-absent',
  'capture-changed',
  'body-differs',
  'widened-count',
  'second-lost',
  'second-altered',
  'body-unlisted',
  'indicator-clause',
  'indicator-quote',
  'title-in-body',
  'no-frontmatter',
]);
/** Problems for which what was read anew may take the place of what a person changed by hand. */
const REPLACE = new Set([
  'body-differs',
  'second-altered',
  'title-in-body',
  'no-frontmatter',
  'widened-count',
]);
const AS_PRINTED = new Set(['clause-twice', 'number-jumps', 'bodies-hole']);

/** The buttons that mend a problem at once. */
export function remediesOf(desk: Desk, problem: ToldProblem, plan: string | undefined): HTMLElement[] {
  const { words } = desk;
  const { key, file, clause, values, written } = problem;
  const button = (label: string, action: Action): HTMLElement =>
    h('button', { type: 'button', onclick: () => void desk.perform(action) }, label);
  const made: HTMLElement[] = [];
  if (plan !== undefined && key !== null) {
    if (AS_PRINTED.has(key) && clause !== null)
      made.push(button(words.asPrinted, { do: 'asPrinted', plan, clause }));
    if (key === 'decision-stale') made.push(forgetDecision(desk, plan, problem));
    if (REREAD.has(key) || file.endsWith('.provenance.yaml'))
      made.push(button(words.reimport, { do: 'reimport', plan }));
    if (REPLACE.has(key)) made.push(button(words.accept, { do: 'accept', plan, file }));
  }
  if (key === 'plan-absent')
    made.push(
      button(words.dropPlan, { do: 'forget', plan: String(values['plan']), list: null, member: null }),
    );
  if (key === 'points-nowhere') made.push(...forgetMember(button, words.dropMember, values));
  if (written) made.push(lineForm(desk, problem, written));
  return made;
}

/** What a measure or a topic says of a clause or figure that is gone: `target` is the plan and its id. */
function forgetMember(
  button: (label: string, action: Action) => HTMLElement,
  label: string,
  values: ToldProblem['values'],
): HTMLElement[] {
  const [plan = '', member = ''] = String(values['target']).split(' ');
  return plan === 'topic' || member === ''
    ? []
    : [button(label, { do: 'forget', plan, list: String(values['id']), member })];
}

/** Takes a decision back whose line is gone. */
function forgetDecision(desk: Desk, plan: string, { values }: ToldProblem): HTMLElement {
  const line = Number(values['line']);
  const text = String(values['then']);
  const both = async (): Promise<void> => {
    if (await desk.perform({ do: 'line', plan, line, text, verdict: null }))
      await desk.perform({ do: 'heading', plan, line, text, level: null });
  };
  return h('button', { type: 'button', onclick: () => void both() }, desk.words.forget);
}

/** One line of a file that a person wrote, to be written better or taken out. */
function lineForm(
  desk: Desk,
  { file }: ToldProblem,
  { line, seen, proposal }: NonNullable<ToldProblem['written']>,
): HTMLElement {
  const { words } = desk;
  const id = `written-${file.replace(/\W/gu, '-')}-${line}`;
  const input = h('input', { id, value: proposal, autocomplete: 'off', spellcheck: 'false' });
  const put = (text: string | null): void => void desk.perform({ do: 'written', file, line, seen, text });
  return h(
    'form.written',
    {
      onsubmit: (event: Event) => {
        event.preventDefault();
        put(input.value);
      },
    },
    h('label', { for: id }, fill(words.writtenLine, { line })),
    input,
    h('button', { type: 'submit' }, words.mendLine),
    h('button', { type: 'button', onclick: () => put(null) }, words.dropLine),
  );
}

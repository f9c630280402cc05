import { type Enumerator, parseEnumerator } from '../grammar/paper/enumerator.ts';
import { byId } from './indexes.ts';
import type { Clause, Plan } from './model.ts';
import { type Problem, tellProblem } from './problem.ts';
import { headingText } from './text.ts';

/** The parts of a plan that its own checks need; a draft has them too. */
type Checked = Pick<Plan, 'file' | 'clauses' | 'responsibilities' | 'asPrinted'>;

/** A series that begins later than this is an excerpt; one that begins with three has lost two clauses. */
const LONGEST_START = 9;

/** Something odd in a clause, which may stand so in the paper. */
interface Oddity {
  clause: string;
  problem: Problem;
}

/** What an editor must see in a plan by itself: numbers given twice, numbers that jump, holes in lists of bodies. */
export function checkPlan(plan: Checked): Problem[] {
  const known = new Set(plan.asPrinted);
  return findOddities(plan).flatMap(({ clause, problem }) => (known.has(clause) ? [] : [problem]));
}

/** The clauses whose number comes twice or jumps, or whose list of bodies has a hole. */
export function findOddClauses(plan: Checked): string[] {
  return [...new Set(findOddities(plan).map(({ clause }) => clause))];
}

function findOddities(plan: Checked): Oddity[] {
  return [...checkTwice(plan), ...checkNumbers(plan), ...checkLists(plan)];
}

/** A number that comes twice in one place: its clauses have ids of their own, but a person cannot cite them. */
function checkTwice({ file, clauses }: Checked): Oddity[] {
  const first = new Map<string, Clause>();
  return clauses.flatMap((clause): Oddity[] => {
    const key = [clause.parent ?? '', ...clause.path].join(' ');
    const earlier = clause.label === '' ? undefined : first.get(key);
    if (clause.label !== '' && !earlier) first.set(key, clause);
    return earlier
      ? [
          {
            clause: clause.id,
            problem: tellProblem(
              'clause-twice',
              { file, line: clause.line },
              { id: earlier.id, first: earlier.line },
            ),
          },
        ]
      : [];
  });
}

/** Each number is one more than the last of its kind: among its siblings, or in the plan where numbers run on. */
function checkNumbers({ file, clauses }: Checked): Oddity[] {
  const odd: Oddity[] = [];
  const lastSibling = new Map<string, number>();
  const lastInPlan = new Map<string, number>();
  const numbers = clauses.map(numberOf);
  const firsts = headOfExcerpt(clauses);
  clauses.forEach((clause, index) => {
    const number = numbers[index];
    if (!number) return;
    const among = `${clause.parent ?? ''} ${number.kind}`;
    const before = [lastSibling.get(among), lastInPlan.get(number.kind)];
    const expected = before.map((each) => (each ?? 0) + 1);
    const excerpt = before.every((each) => each === undefined) && goesOn(numbers.slice(index + 1), number);
    const again = firsts.has(clause.id) || number.value === lastSibling.get(among);
    const second = number.value === 2 && hasUncounted(clauses.slice(0, index));
    if (number.value > 0 && !expected.includes(number.value) && !excerpt && !again && !second)
      odd.push({
        clause: clause.id,
        problem: tellProblem(
          'number-jumps',
          { file, line: clause.line },
          { label: clause.label, wanted: Math.min(...expected) },
        ),
      });
    lastSibling.set(among, number.value);
    lastInPlan.set(number.kind, number.value);
  });
  return odd;
}

const numberOf = (clause: Clause): Enumerator | undefined =>
  clause.label === '' ? undefined : parseEnumerator(headingText(clause));

/** The parts into which papers are divided as a whole: nobody loses two of them and their text unseen. */
const DIVISIONS = new Set<Enumerator['kind']>(['part', 'chapter', 'section']);

/** 第三篇 and the 第九章 and 第一节 right below it, at the head of what was taken out of a longer paper. */
export function headOfExcerpt(clauses: readonly Clause[]): Set<string> {
  const start = clauses.findIndex(({ label }) => label !== '');
  const [first, ...later] = clauses.slice(start);
  const number = first && numberOf(first);
  const isHead = number && number.value > 1 && DIVISIONS.has(number.kind);
  if (!isHead || clauses.slice(0, start).some(({ blocks }) => blocks.length > 0)) return new Set();
  const head = [first];
  for (const clause of later) {
    if (clause.parent !== head.at(-1)?.id || numberOf(clause)?.kind === number.kind) break;
    head.push(clause);
  }
  return new Set(head.map(({ id }) => id));
}

/** 目的 and its paragraph, which papers for a council leave without a number: they begin to count with 2. */
function hasUncounted(before: readonly Clause[]): boolean {
  return (
    before.every(({ label }) => label === '') &&
    before.some(({ title, blocks }) => title !== '' && blocks.length > 0)
  );
}

/** A chapter taken out of a longer paper begins with the number it has there: the next one follows it. */
function goesOn(later: (Enumerator | undefined)[], { kind, value }: Enumerator): boolean {
  return value > LONGEST_START && later.find((each) => each?.kind === kind)?.value === value + 1;
}

const HOLE = /[、，,]\s*[、，,]|[:：]\s*[、，,]|[、，,]\s*[)）]/;

function checkLists({ file, clauses, responsibilities }: Checked): Oddity[] {
  return responsibilities
    .filter(({ quote }) => HOLE.test(quote))
    .map(({ clause, standsIn, quote }) => {
      const at = byId(clauses).get(standsIn ?? clause);
      const block = at?.blocks.find((each) => each.kind !== 'table' && each.text.includes(quote));
      const line = block?.line ?? at?.line ?? null;
      return { clause, problem: tellProblem('bodies-hole', { file, line }, { quote }) };
    });
}

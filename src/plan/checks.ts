import { parseEnumerator } from '../grammar/paper/enumerator.ts';
import type { Clause, Plan } from './model.ts';
import type { Problem } from './problem.ts';
import { headingText } from './text.ts';

/** The parts of a plan that its own checks need; a draft has them too. */
type Checked = Pick<Plan, 'file' | 'clauses' | 'responsibilities' | 'asPrinted'>;

const AS_PRINTED = {
  zh: '原文确实如此的，导入时加 --as-printed',
  en: 'where the paper itself prints it so, import it with --as-printed',
};

/** Something odd in a clause, which may stand so in the paper. */
interface Oddity {
  clause: string;
  problem: Problem;
}

/** What is wrong in a plan by itself: numbers given twice, numbers that jump, holes in lists of bodies. */
export function checkPlan(plan: Checked): Problem[] {
  const known = new Set(plan.asPrinted);
  const odd = findOddities(plan).filter(({ clause }) => !known.has(clause));
  return [...checkIds(plan), ...odd.map(({ problem }) => problem)];
}

/** The clauses whose number jumps or whose list of bodies has a hole. */
export function findOddClauses(plan: Checked): string[] {
  return [...new Set(findOddities(plan).map(({ clause }) => clause))];
}

function findOddities(plan: Checked): Oddity[] {
  return [...checkNumbers(plan), ...checkLists(plan)];
}

function checkIds({ file, clauses }: Checked): Problem[] {
  const first = new Map<string, Clause>();
  return clauses.flatMap((clause): Problem[] => {
    const earlier = first.get(clause.id);
    if (!earlier) {
      first.set(clause.id, clause);
      return [];
    }
    return [
      {
        file,
        line: clause.line,
        what: {
          zh: `两个条款的编号都是 ${clause.id}，前一个在第 ${earlier.line} 行`,
          en: `two clauses have the number ${clause.id}, the first on line ${earlier.line}`,
        },
        remedy: {
          zh: '请对照原文改正其中一个的编号或层级',
          en: 'correct the number or level of one of them by the source',
        },
      },
    ];
  });
}

/** Each number is one more than the last of its kind: among its siblings, or in the plan where numbers run on. */
function checkNumbers({ file, clauses }: Checked): Oddity[] {
  const odd: Oddity[] = [];
  const lastSibling = new Map<string, number>();
  const lastInPlan = new Map<string, number>();
  const seen = new Set<string>();
  for (const clause of clauses) {
    const number = parseEnumerator(headingText(clause));
    if (!number || clause.label === '' || seen.has(clause.id)) continue;
    seen.add(clause.id);
    const among = `${clause.parent ?? ''} ${number.kind}`;
    const expected = [lastSibling.get(among) ?? 0, lastInPlan.get(number.kind) ?? 0].map((each) => each + 1);
    if (number.value > 0 && !expected.includes(number.value))
      odd.push({ clause: clause.id, problem: jump(file, clause, expected) });
    lastSibling.set(among, number.value);
    lastInPlan.set(number.kind, number.value);
  }
  return odd;
}

function jump(file: string, clause: Clause, expected: number[]): Problem {
  const wanted = Math.min(...expected);
  return {
    file,
    line: clause.line,
    what: {
      zh: `编号跳号：${clause.label}（此处应为第 ${wanted} 项）`,
      en: `the numbers jump to ${clause.label} (number ${wanted} was expected here)`,
    },
    remedy: {
      zh: `请对照原文，看是否漏了一条或层级有误；${AS_PRINTED.zh}`,
      en: `compare with the source: a clause may be missing, or a level wrong; ${AS_PRINTED.en}`,
    },
  };
}

const HOLE = /[、，,]\s*[、，,]|[:：]\s*[、，,]|[、，,]\s*[)）]/;

function checkLists({ file, clauses, responsibilities }: Checked): Oddity[] {
  return responsibilities
    .filter(({ quote }) => HOLE.test(quote))
    .map(({ clause, quote }) => {
      const at = clauses.find((each) => each.id === clause);
      const problem: Problem = {
        file,
        line:
          at?.blocks.find((block) => block.kind !== 'table' && block.text.includes(quote))?.line ??
          at?.line ??
          null,
        what: { zh: `单位名单中有空缺：${quote}`, en: `the list of bodies has a hole: ${quote}` },
        remedy: {
          zh: `请对照原文补上漏掉的单位，或删去多余的顿号；${AS_PRINTED.zh}`,
          en: `add the missing body by the source, or delete the extra mark; ${AS_PRINTED.en}`,
        },
      };
      return { clause, problem };
    });
}

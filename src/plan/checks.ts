import { parseEnumerator } from '../grammar/enumerator.ts';
import type { Clause, Plan } from './model.ts';
import type { Problem } from './problem.ts';
import { headingText } from './text.ts';

/** The parts of a plan that its own checks need; a draft has them too. */
type Checked = Pick<Plan, 'file' | 'clauses' | 'responsibilities'>;

/** What is wrong in a plan by itself: numbers given twice, numbers that jump, holes in lists of bodies. */
export function checkPlan(plan: Checked): Problem[] {
  return [...checkIds(plan), ...checkNumbers(plan), ...checkLists(plan)];
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
function checkNumbers({ file, clauses }: Checked): Problem[] {
  const problems: Problem[] = [];
  const lastSibling = new Map<string, number>();
  const lastInPlan = new Map<string, number>();
  const seen = new Set<string>();
  for (const clause of clauses) {
    const number = parseEnumerator(headingText(clause));
    if (!number || clause.label === '' || seen.has(clause.id)) continue;
    seen.add(clause.id);
    const among = `${clause.parent ?? ''} ${number.kind}`;
    const expected = [lastSibling.get(among) ?? 0, lastInPlan.get(number.kind) ?? 0].map((each) => each + 1);
    if (number.value > 0 && !expected.includes(number.value)) problems.push(jump(file, clause, expected));
    lastSibling.set(among, number.value);
    lastInPlan.set(number.kind, number.value);
  }
  return problems;
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
      zh: '请对照原文，看是否漏了一条或层级有误',
      en: 'compare with the source: a clause may be missing, or a level wrong',
    },
  };
}

const HOLE = /[、，,]\s*[、，,]|[:：]\s*[、，,]|[、，,]\s*[)）]/;

function checkLists({ file, clauses, responsibilities }: Checked): Problem[] {
  return responsibilities
    .filter(({ quote }) => HOLE.test(quote))
    .map(({ clause, quote }) => {
      const at = clauses.find((each) => each.id === clause);
      return {
        file,
        line:
          at?.blocks.find((block) => block.kind !== 'table' && block.text.includes(quote))?.line ??
          at?.line ??
          null,
        what: { zh: `单位名单中有空缺：${quote}`, en: `the list of bodies has a hole: ${quote}` },
        remedy: {
          zh: '请对照原文补上漏掉的单位，或删去多余的顿号',
          en: 'add the missing body by the source, or delete the extra mark',
        },
      };
    });
}

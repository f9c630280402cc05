import { readBody } from '../../markdown/readBody.ts';
import { writeBody } from '../../markdown/writeBody.ts';
import type { Block, Clause, Reading } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { headingText } from '../../plan/text.ts';

/** What keeps a capture from becoming content, with the lines of the capture; `reading` is widened. */
export function checkReading(reading: Reading, file: string): Problem[] {
  const holdsPlan = reading.clauses.some(({ level, blocks }) => level > 0 || blocks.some(isTable));
  if (!holdsPlan) return [noPlan(file)];
  const { clauses } = readBody(writeBody(reading.clauses), file);
  const placed = clauses.map((clause, index) => placeAt(clause, reading.clauses[index]));
  return checkReadBack(reading.clauses, placed, file);
}

const isTable = ({ kind }: Block): boolean => kind === 'table';

/** A clause as the Markdown gives it, on the line of the capture. */
function placeAt(clause: Clause, source: Clause | undefined): Clause {
  if (!source) return clause;
  const blocks = clause.blocks.map((block, index) => ({
    ...block,
    line: source.blocks[index]?.line ?? source.line,
  }));
  return { ...clause, line: source.line, blocks };
}

/** The Markdown must read back as what was read from the capture. */
function checkReadBack(wanted: readonly Clause[], got: readonly Clause[], file: string): Problem[] {
  const shape = (clause: Clause | undefined): string =>
    clause
      ? JSON.stringify([
          clause.id,
          clause.parent,
          headingText(clause),
          clause.blocks.map((block) => ({ ...block, line: 0 })),
        ])
      : '';
  const at = wanted.findIndex((clause, index) => shape(clause) !== shape(got[index]));
  const clause = wanted[at] ?? (got.length > wanted.length ? got[wanted.length] : undefined);
  if (!clause) return [];
  return [
    {
      file,
      line: clause.line,
      what: {
        zh: `条款 ${headingText(clause)} 写成 Markdown 后读回不一致`,
        en: `the clause ${headingText(clause)} does not read back from Markdown as it was written`,
      },
      remedy: {
        zh: '请用 npm run review 核对这一行的层级和编号，或先把它设为页面杂项，再重新导入',
        en: 'look at the level and number of this line with npm run review, or set it aside as furniture, and import again',
      },
    },
  ];
}

function noPlan(file: string): Problem {
  return {
    file,
    line: null,
    what: {
      zh: '没有找到规划正文（没有带编号的条款）',
      en: 'there is no plan in it (no clause with a number)',
    },
    remedy: {
      zh: '请确认抓取的是正文页，而不是目录页或附件页；可用 npm run inspect -- FILE 查看',
      en: 'make sure that the page with the text was captured, not a list or an attachment; npm run inspect -- FILE shows what was read',
    },
  };
}

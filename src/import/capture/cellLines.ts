import { parseLabels } from '../../grammar/paper/label.ts';
import { fold } from '../../text/fold.ts';
import type { SourceBlock } from './block.ts';
import { oneOf } from '../../text/words.ts';

/** Heads that begin a table of figures; the first one of a row names what is counted. */
const FIRST =
  /^(?:序号?|(?:主要|发展|具体|核心)?指标(?:名称|内容|项目)?|名称|项目(?:名称)?|类别|领域|内容)$/u;
const COLUMN_VALUES = oneOf(`
  目标值? 现状值? 实际值? 完成值? 规划值? 预期值? 基数 基期`);
const HEAD = new RegExp(
  `^${oneOf(String.raw`
  序号? .{0,4}指标(?:名称|内容|属性|性质|类型|项目)? 衡量(?:标准|单位) 评估(?:标准|基准|方式) 名称 项目(?:名称)? 类别 领域 内容 (?:计量)?单位 属性 性质 类型 备注
  (?:20\d\d|1[0-3]\d)年?(?:度|底|末)?${COLUMN_VALUES}?(?:\([^)]{1,8}\))? 目标值? 规划值 预期值 现状值? 基期值? 基准值
  年均(?:增长|增速).{0,5} 累计.{0,4} 五年累计 .{2,4}单位`)}$`,
  'u',
);
const DATED = /20\d\d|1[0-3]\d年|目标|规划值|现状|基期/u;
const FIGURE = /\d|^[-—–/]+$|以[上下内]|左右/u;
const LONGEST = 30;
const MOST_COLUMNS = 9;

const squeeze = (text: string): string => fold(text).replace(/\s/gu, '');

/** The heads that stand one a line from `at` on; none where they do not name a table of figures. */
function headsFrom(texts: readonly string[], at: number): string[] {
  if (!FIRST.test(texts[at] ?? '')) return [];
  let end = at;
  while (end < texts.length && end - at < MOST_COLUMNS && HEAD.test(texts[end] ?? '')) end++;
  const heads = texts.slice(at, end);
  return heads.length >= 3 && heads.some((head) => DATED.test(head)) ? heads : [];
}

/** A row has words where its name stands and figures in the columns of years and aims. */
function isRow(heads: readonly string[], cells: readonly string[]): boolean {
  if (cells.length < heads.length || cells.some((cell) => cell.length > LONGEST)) return false;
  return (
    cells.some((cell) => /\p{Script=Han}{2}/u.test(cell)) &&
    heads.every((head, index) => {
      const cell = cells[index] ?? '';
      if (DATED.test(head)) return FIGURE.test(cell) && parseLabels(cell).length === 0;
      return /^序/u.test(head) ? /^\D?\d{1,3}\D?$/u.test(cell) : true;
    })
  );
}

/**
 * Notes tables whose cells stand one a line (copied from a page): the first line holds the head, the first line of
 * every row its cells, and the lines of the other cells nothing of their own. Only whole rows are taken.
 */
export function noteCellLines(blocks: SourceBlock[]): void {
  const texts = blocks.map(({ text, table, tableRow }) =>
    table || tableRow || text.length > LONGEST ? '' : squeeze(text),
  );
  for (let at = 0; at < blocks.length; at++) {
    const heads = headsFrom(texts, at);
    const width = heads.length;
    if (width === 0) continue;
    let end = at + width;
    while (isRow(heads, texts.slice(end, end + width))) end += width;
    if (end === at + width) continue;
    for (let row = at; row < end; row += width) {
      const cells = blocks.slice(row, row + width);
      cells.forEach((block) => (block.tableRow = []));
      const first = cells[0] as SourceBlock;
      if (row === at) Object.assign(first, { table: [cells.map(({ text }) => text)], tableRow: null });
      else first.tableRow = cells.map(({ text }) => text);
    }
    at = end - 1;
  }
}

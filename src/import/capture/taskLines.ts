import { isBodyName, splitBodies } from '../../grammar/duty/bodies.ts';
import { parseRoleColumn } from '../../grammar/duty/role.ts';
import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { fold } from '../../text/fold.ts';
import type { SourceBlock } from './block.ts';

const NUMBER_HEAD = /^(?:序号?|编号|项次)$/u;
const TEXT_HEAD =
  /^(?:主要|重点|具体|工作|目标|年度)*(?:工作|任务|内容|事项|举措|措施|目标|项目|要求|类别|领域|成果|名称|(?:任务|工作|目标)[与和及](?:任务|措施|要求|内容))$/u;
const TERM_HEAD = /^(?:完成|办结)?(?:时限|时间|期限|进度)(?:要求|安排)?$/u;
const TERM = /^(?:(?:19|20)\d\d年|\d{1,2}月|年底|长期|持续|全年|每年|即时|立即|第[一二三四]季度)/u;
const MOST_COLUMNS = 8;
/** A task of a row is told in no more lines than this. */
const LONGEST_ROW = 12;

const squeeze = (text: string): string => fold(text).replace(/\s/gu, '');

type Kind = 'number' | 'text' | 'role' | 'term';

function kindOf(head: string): Kind | undefined {
  if (NUMBER_HEAD.test(head)) return 'number';
  if (head.length > 12) return undefined;
  if (TERM_HEAD.test(head)) return 'term';
  if (parseRoleColumn(head)) return 'role';
  return TEXT_HEAD.test(head) ? 'text' : undefined;
}

/** The kinds of the columns whose heads stand one a line from `at` on: 序号, 工作任务, 牵头单位, …. */
function columnsFrom(texts: readonly string[], at: number): Kind[] {
  const kinds: Kind[] = [];
  for (const text of texts.slice(at, at + MOST_COLUMNS)) {
    const kind = kindOf(text);
    if (!kind || (kind === 'number') !== (kinds.length === 0)) break;
    kinds.push(kind);
  }
  const isTable = kinds.includes('role') && kinds.includes('text') && kinds.indexOf('text') === 1;
  return isTable ? kinds : [];
}

/** Whether a line is nothing but names of bodies, or a dash in their place. */
function isBodies(line: string): boolean {
  if (/^[-—–/无]+$/u.test(line)) return true;
  if (line.length > 200 || /[。;:]/u.test(line)) return false;
  const names = splitBodies(line);
  return (
    names.length > 0 && names.every((name) => name.length <= 24 && (isBodyName(name) || /^各/u.test(name)))
  );
}

/** The cells of one row from its lines, each a list of places among them; undefined where they do not fit the columns. */
function cellsOf(kinds: readonly Kind[], lines: readonly string[]): number[][] | undefined {
  const cells: number[][] = kinds.map(() => []);
  let end = lines.length;
  const term = kinds.indexOf('term');
  if (term >= 0 && TERM.test(lines[end - 1] ?? '')) cells[term] = [--end];
  const roles = kinds.flatMap((kind, index) => (kind === 'role' ? [index] : []));
  let bodies = 0;
  while (bodies < roles.length && end - bodies - 1 > 1 && isBodies(lines[end - bodies - 1] ?? '')) bodies++;
  if (bodies === 0) return undefined;
  for (let index = 0; index < bodies; index++) cells[roles[index] ?? 0] = [end - bodies + index];
  end -= bodies;
  const columns = kinds.flatMap((kind, index) => (kind === 'text' ? [index] : []));
  columns.forEach((column, index) => {
    const last = index === columns.length - 1;
    for (let line = index + 1; line < (last ? end : Math.min(index + 2, end)); line++)
      cells[column]?.push(line);
  });
  cells[0] = [0];
  return (cells[columns[0] ?? 1] ?? []).length > 0 ? cells : undefined;
}

const numberOf = (text: string): number => (/^\d{1,3}[.、]?$/u.test(text) ? parseInt(text, 10) : 0);

/** Where the row that begins at `at` ends: before the next number, or where the last row has its bodies. */
function endOf(texts: readonly string[], at: number, kinds: readonly Kind[]): number {
  const next = numberOf(texts[at] ?? '') + 1;
  for (let to = at + 2; to <= at + LONGEST_ROW && to < texts.length; to++)
    if (numberOf(texts[to] ?? '') === next || isGroup(texts[to] ?? '')) return to;
  for (let to = Math.min(at + kinds.length, texts.length); to > at + 2; to--)
    if (cellsOf(kinds, texts.slice(at, to))) return to;
  return at;
}

/** 一、经济发展 between two rows heads those behind it. */
const isGroup = (text: string): boolean =>
  text.length < 40 && /^(?:han|hanBracket)$/u.test(parseEnumerator(text)?.kind ?? '') && !/[。;]/u.test(text);

/**
 * Notes task tables whose cells stand one a line (copied from a page): 序号, 任务, 责任单位 and their rows, in which
 * a task may take several lines and a last column of bodies may be empty.
 */
export function noteTaskLines(blocks: SourceBlock[]): void {
  const texts = blocks.map(({ text, table, tableRow }) => (table || tableRow ? '' : squeeze(text)));
  for (let at = 0; at < blocks.length; at++) {
    const kinds = columnsFrom(texts, at);
    if (kinds.length < 3) continue;
    const head = blocks.slice(at, at + kinds.length);
    const rows: [from: number, to: number, cells: string[]][] = [];
    for (let from = at + kinds.length; from < blocks.length;) {
      if (isGroup(texts[from] ?? '') && numberOf(texts[from + 1] ?? '') > 0) {
        rows.push([from, from + 1, kinds.map(() => blocks[from]?.text ?? '')]);
        from++;
        continue;
      }
      const to = numberOf(texts[from] ?? '') > 0 ? endOf(texts, from, kinds) : from;
      const cells = to > from ? cellsOf(kinds, texts.slice(from, to)) : undefined;
      if (!cells) break;
      rows.push([
        from,
        to,
        cells.map((places) => places.map((place) => blocks[from + place]?.text ?? '').join('')),
      ]);
      from = to;
    }
    if (rows.filter(([, , cells]) => new Set(cells).size > 1).length < 2) continue;
    for (const block of blocks.slice(at, rows.at(-1)?.[1])) block.tableRow = [];
    Object.assign(head[0] as SourceBlock, { table: [head.map(({ text }) => text)], tableRow: null });
    for (const [from, , cells] of rows) (blocks[from] as SourceBlock).tableRow = cells;
    at = (rows.at(-1)?.[1] ?? at) - 1;
  }
}

import { fold } from '../../text/fold.ts';
import { isDateLine } from '../../text/dates.ts';
import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import { toWords, type Words } from '../../plan/problem.ts';
import type { Reason } from '../../plan/reasons.ts';
import type { SourceBlock } from '../capture/block.ts';
import type { JudgedBlock } from './judgedBlock.ts';

/** Furniture that stands within papers by its shape, so that nobody need look at it. */
const USUAL: ReadonlySet<Reason> = new Set<Reason>([
  'page-number',
  'rule',
  'table-of-contents',
  'running-head',
  'note-mark',
  'outside',
  'invisible-only',
]);
/** Shapes of furniture that no provision has, wherever they stand. */
const SHAPES: ReadonlySet<Reason> = new Set<Reason>([
  'page-number',
  'rule',
  'script-remains',
  'template-remains',
]);
const SHAPED =
  /[>›»]|^[【[].*[】\]]$|^(?:©|copyright)|ICP\s*[备证]\s*\d|安\s*备\s*\d|https?:|\d\s*[次人]$|^(?:\S{1,6}[\s|]+){2,}\S{1,6}$/iu;

/** Sentences of a page that stand beside those of a paper, and ask its visitors for something. */
const ASKING =
  /^(?:您好|欢迎(?:您|光临|来到|访问本)|您是第|扫一扫.{0,8}(?:分享|打开|关注)|点击(?:此处|这里)?(?:下载|查看|浏览))/u;

/** Where the title of a paper stands, and the date of its signature: a sentence between them is the paper's. */
function findEnds(blocks: readonly SourceBlock[], last: number): { title: number; date: number } {
  const within = ({ outside, table }: SourceBlock): boolean => !outside && !table;
  const title = blocks.findIndex((block) => within(block) && !block.linked && isPaperTitle(block.text));
  const date = blocks.findIndex((block, at) => at > last && within(block) && isDateLine(block.text));
  return { title, date };
}

/**
 * Which blocks stand within the paper: from its first number to its last. There a line is no furniture because of a
 * word in it; only a shape that no provision has, or coming again on the page, tells.
 */
export function findMiddle(blocks: readonly SourceBlock[]): (at: number, reason: Reason) => boolean {
  const isNumbered = ({ text, table, outside }: SourceBlock): boolean => {
    const reading = table || outside || text.length > 2000 ? undefined : parseEnumerator(text);
    return reading !== undefined && reading.rest !== '' && reading.kind !== 'annex';
  };
  const first = blocks.findIndex((block) => isNumbered(block) && parseEnumerator(block.text)?.value === 1);
  const last = blocks.findLastIndex(isNumbered);
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const { title, date } = findEnds(blocks, last);
  const isSaid = (at: number, text: string): boolean =>
    /。$/u.test(text) &&
    ((at > title && title >= 0 && at < first) || (at > last && at < date)) &&
    !ASKING.test(fold(text));
  return (at, reason) => {
    const block = blocks[at];
    if (!block || block.outside || first < 0) return false;
    if ((at < first || at > last) && !isSaid(at, block.text)) return false;
    if (isNumbered(block)) return true;
    if (SHAPES.has(reason) || SHAPED.test(fold(block.text))) return false;
    return (counts.get(block.text) ?? 0) < 2;
  };
}

/** Lines that were taken out between lines of the paper, for a person to look at. */
export function middleWarnings(entries: readonly JudgedBlock[]): Words[] {
  const isBody = ({ verdict, block }: JudgedBlock): boolean => verdict === 'document' && !block.outside;
  const first = entries.findIndex((entry) => isBody(entry) && parseEnumerator(entry.text) !== undefined);
  const last = entries.findLastIndex(isBody);
  return entries.slice(Math.max(0, first), last).flatMap(({ verdict, reasons, block }): Words[] => {
    if (first < 0 || verdict !== 'furniture' || reasons.every((each) => USUAL.has(each)) || block.outside)
      return [];
    const words = block.text.replace(/\s+/gu, ' ').slice(0, 40);
    return [toWords('warn-taken-out', { line: block.line, words })];
  });
}

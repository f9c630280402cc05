import { fold } from '../../text/fold.ts';
import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
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
  return (at, reason) => {
    const block = blocks[at];
    if (!block || block.outside || first < 0 || at < first || at > last) return false;
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

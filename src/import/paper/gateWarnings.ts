import { toWords, type Warning } from '../../plan/problem.ts';
import type { JudgedBlock } from './judgedBlock.ts';

/** What the gate did within the paper: held back from its middle, or published although in doubt. */
export function gateWarnings(entries: readonly JudgedBlock[]): Warning[] {
  const first = entries.findIndex(({ verdict }) => verdict === 'document');
  const last = entries.findLastIndex(({ verdict }) => verdict === 'document');
  return entries.flatMap(({ verdict, reasons, doubt, within, block }, at): Warning[] => {
    const { line } = block;
    if (verdict === 'suspect' && (within || (first >= 0 && at > first && at < last)))
      return [{ ...toWords('warn-held', { line }), reasons }];
    if (doubt === undefined || verdict === 'suspect') return [];
    return [{ ...toWords('warn-doubt', { line, words: shorten(block.text) }), reasons: doubt }];
  });
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

import { formatTarget } from '../plan/formatIndicator.ts';
import type { Clause, Indicator } from '../plan/model.ts';
import { blockText } from '../plan/text.ts';
import type { SearchFigure } from './searchIndex.ts';

/** Where the text of a record begins that a span's block holds: behind the title and the blocks before it. */
function offsetOf(clause: Clause, block: number): number {
  if (block < 0) return 0;
  const head = clause.title.length + clause.titleStop.length;
  const before = clause.blocks.slice(0, block).reduce((sum, each) => sum + blockText(each).length + 1, 0);
  return (head > 0 ? head + 1 : 0) + before;
}

/** What a record tells of one indicator: its figure, and the sentence in the record's text that states it. */
export function toSearchFigure(indicator: Indicator, clause: Clause, text: string): SearchFigure[] {
  const { span } = indicator;
  if (!span) return [];
  const at = offsetOf(clause, span.block) + span.start;
  const start = Math.max(...['。', '；', '\n'].map((stop) => text.lastIndexOf(stop, at - 1) + 1));
  const ends = ['。', '；', '\n']
    .map((stop) => text.indexOf(stop, at + span.end - span.start))
    .filter((end) => end >= 0);
  const end = Math.min(text.length, ...ends.map((each) => each + 1));
  return [
    {
      start,
      end,
      quote: indicator.quote,
      name: indicator.name,
      value: formatTarget(indicator),
      year: indicator.year,
    },
  ];
}

import { parseMentions } from '../grammar/duty/mention.ts';
import type { Clause, Span } from './model.ts';

/** What a running sentence says of bodies (文中提及): a proposal that stands in no matrix and no count. */
export interface Mention {
  clause: string;
  role: string;
  organisations: string[];
  quote: string;
  span: Span;
}

/** Every such statement of a plan, in order; covering notices are left out. */
export function readMentions(clauses: readonly Clause[]): Mention[] {
  return clauses.flatMap((clause) =>
    clause.blocks.flatMap((block, index) =>
      block.kind === 'paragraph'
        ? parseMentions(block.text).map(({ start, end, ...mention }) => ({
            clause: clause.id,
            ...mention,
            span: { block: index, start, end },
          }))
        : [],
    ),
  );
}

import type { Clause, Span } from './model.ts';
import { blockText } from './text.ts';

/** Where a quotation stands in a clause, in its title (`block` -1) or one of its blocks; null when it does not. */
export function locateQuote(clause: Clause, quote: string): Span | null {
  if (quote === '') return null;
  const texts = [clause.title, ...clause.blocks.map(blockText)];
  for (const [index, text] of texts.entries()) {
    const start = text.indexOf(quote);
    if (start >= 0) return { block: index - 1, start, end: start + quote.length };
  }
  return null;
}

/** The words at a span of a clause; the inverse of `locateQuote`. */
export function quoteAt(clause: Clause, span: Span): string {
  const block = clause.blocks[span.block];
  const text = span.block < 0 ? clause.title : block ? blockText(block) : '';
  return text.slice(span.start, span.end);
}

import type { AccountLine, Block, Clause } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';
import { tightWords } from '../text/tightWords.ts';

/** Where a clause and its blocks begin in the capture: places in the account of its lines, null where none is found. */
export interface ClausePlaces {
  at: number | null;
  blocks: (number | null)[];
}

/** So many characters tell one piece from the next. */
const ENOUGH = 12;

/**
 * The place of every heading and block in the account. A line number alone does not tell: a page that was saved has all
 * of its paragraphs on one line; so the words are followed in their order.
 */
export function placesOf(clauses: readonly Clause[], account: readonly AccountLine[]): ClausePlaces[] {
  const texts = account.map(({ text }) => tightWords(text));
  let from = 0;
  const find = (line: number, text: string): number | null => {
    const words = tightWords(text);
    const fits = (at: number): boolean => {
      const there = texts[at] ?? '';
      return there !== '' && (there.startsWith(words.slice(0, ENOUGH)) || words.startsWith(there));
    };
    const here = account.flatMap((each, at) => (each.line === line ? [at] : []));
    const ahead = here.filter((at) => at >= from);
    const found = ahead.find(fits) ?? ahead.find((at) => texts[at]?.includes(words.slice(0, ENOUGH)));
    const place = found ?? here.find((at) => account[at]?.verdict === 'document') ?? here[0] ?? null;
    if (found !== undefined) from = found;
    return place;
  };
  return clauses.map((clause) => ({
    at: find(clause.line, headingText(clause)),
    blocks: clause.blocks.map((block: Block) => find(block.line, blockText(block))),
  }));
}

/** How a line begins: as many words as tell it from the others with its number. */
export function beginningOf(account: readonly AccountLine[], at: number): string {
  const line = account[at];
  if (!line) return '';
  const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const text = tidy(line.text);
  const others = account.filter((each, index) => index !== at && each.line === line.line);
  let length = Math.min(24, text.length);
  while (length < text.length && others.some((each) => tidy(each.text).startsWith(text.slice(0, length))))
    length++;
  return text.slice(0, length);
}

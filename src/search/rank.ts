import type { Found } from './engine.ts';

/** How far into a clause its title usually reaches, in characters. */
export const HEAD = 16;

/** By relevance: words in or near the title first, each in document order. */
export function rank(found: Found[]): Found[] {
  const isLate = ({ first }: Found): number => Number(first >= HEAD);
  return [...found].sort((a, b) => isLate(a) - isLate(b) || a.order - b.order);
}

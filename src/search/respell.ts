import type { Near } from './nearWords.ts';
import type { Term } from './terms.ts';

/** The unknown term with the terms before and behind it, the most first. */
const SPANS = [
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
] as const;

/**
 * Gives a term that no text knows, or it and its neighbours as one, what a reader may have meant.
 * @example respell([集团, 话, 办学], isKnown, near) // [集团话办学 (集团化办学)]
 */
export async function respell(
  terms: Term[],
  isKnown: (term: Term) => Promise<boolean>,
  near: (() => Promise<Near>) | undefined,
): Promise<Term[]> {
  const known = await Promise.all(terms.map(isKnown));
  if (!near || known.every(Boolean)) return terms;
  const nearest = await near();
  const spelled = [...terms];
  for (let at = terms.length - 1; at >= 0; at--) {
    if (known[at]) continue;
    for (const [before, behind] of SPANS) {
      if (at < before || at + behind >= terms.length) continue;
      const typed = terms
        .slice(at - before, at + behind + 1)
        .map((term) => term.typed)
        .join('');
      const meant = nearest(typed);
      if (!meant) continue;
      spelled.splice(at - before, before + behind + 1, { typed, spellings: [typed, meant], meant });
      at -= before;
      break;
    }
  }
  return spelled;
}

/** At most so many characters may differ, for a word of so many: with half of them others it is another word. */
const tolerance = (length: number): number => Math.min(3, Math.max(1, Math.floor(length / 3)));

/**
 * The stretch of the texts that is spelled most like the word, or null when none comes near. The word must be folded; texts
 * are pairs of what is shown and its folded form.
 * @example nearest('教育经废', [['教育经费保障', '教育经费保障']]) // '教育经费'
 */
export function nearest(
  word: string,
  texts: readonly (readonly [shown: string, folded: string])[],
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [shown, folded] of texts) {
    for (let at = 0; at < folded.length; at++) {
      const { length, distance } = align(word, folded, at);
      if (distance >= least || length < 2) continue;
      least = distance;
      best = shown.slice(at, at + length);
    }
  }
  return best;
}

/** The stretch from `at` that is nearest to the word, and how far it is. */
function align(word: string, text: string, at: number): { length: number; distance: number } {
  const limit = tolerance(word.length);
  let row = Array.from({ length: word.length + 1 }, (_, edits) => edits);
  let best = { length: 0, distance: Infinity };
  for (let length = 1; length <= word.length + limit && at + length <= text.length; length++) {
    const char = text[at + length - 1];
    const next = [length];
    for (let i = 1; i <= word.length; i++) {
      const changed = (row[i - 1] ?? 0) + Number(word[i - 1] !== char);
      next.push(Math.min(changed, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    row = next;
    const edits = row[word.length] ?? Infinity;
    // Of stretches with as many edits, the one that begins and ends like the word, and is not shorter, reads best.
    const unlike = Number(word[0] !== text[at]) + Number(word.at(-1) !== char) + Number(length < word.length);
    if (edits <= limit && edits * 4 + unlike < best.distance) best = { length, distance: edits * 4 + unlike };
  }
  return best;
}

/** Latin letters, digits and signs, between which a blank parts two words or numbers. */
const LATIN = /[\u0021-\u024f]/;

/** Blanks and line ends beside a Chinese character or sign say nothing: copying and joining of lines make them. */
function settleBlanks(text: string): string {
  const trimmed = text.trim();
  return trimmed.replace(/\s+/gu, (blanks: string, at: number) => {
    const [before, after] = [trimmed.charAt(at - 1), trimmed.charAt(at + blanks.length)];
    return LATIN.test(before) && LATIN.test(after) ? ' ' : '';
  });
}

/**
 * The words of a clause as they are hashed: every character counts, layout does not. A tab between two cells
 * of a table stays, and one blank between Latin words or numbers, where it parts them.
 * @example clauseWords('一、工作目标\n  到2025年， 达到 90%') === '一、工作目标到2025年，达到90%'
 */
export function clauseWords(text: string): string {
  return text.split('\t').map(settleBlanks).join('\t').trim();
}

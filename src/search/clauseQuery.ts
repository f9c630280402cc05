const DIGITS = /^(?:annex-)?\d+(?:[-.]\d+){1,4}$/;
const MAYBE_NUMBER = /^(?!\d+$).{2,16}$/;
/** Every number of a clause has one of these; a word without them need not be looked up among numbers. */
const HAS_NUMERAL = /[\da-z〇零一二三四五六七八九十百千甲乙丙丁①-⑳㈠-㈩Ⅰ-ⅿ]/u;

/**
 * Reads what may be a clause number, as printed (二、（一）3.) or in digits (2.1.3); whether it is one, only the clauses
 * can tell. The text must be folded.
 * @example parseClauseQuery('二、(一)3.') // '二(一)3'
 * @example parseClauseQuery('2.1.3') // '2-1-3'
 */
export function parseClauseQuery(folded: string): string | null {
  const text = folded.trim();
  if (DIGITS.test(text)) return text.replace(/\./g, '-');
  const key = toNumberKey(text);
  return MAYBE_NUMBER.test(key) && HAS_NUMERAL.test(key) ? key : null;
}

/** A printed clause number without its stops: what all spellings of one number have in common. Must be folded. */
function toNumberKey(folded: string): string {
  return folded.replace(/[\s、.,]/g, '');
}

/** Everything by which a clause can be asked for: its id, its printed number, and the number within its part. */
export function numberKeys(id: string, foldedNumber: string): string[] {
  const key = toNumberKey(foldedNumber);
  const within = key.slice(key.indexOf('('));
  return [...new Set([id, key, within])].filter((each) => MAYBE_NUMBER.test(each));
}

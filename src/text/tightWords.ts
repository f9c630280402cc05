/**
 * The words of a line without blanks and marks, in one width: what tells lines apart however they were set.
 * @example tightWords('（一） 加强 领导，') === '一加强领导'
 */
export function tightWords(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
}

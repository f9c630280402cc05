/** Text as a browser shows it; a line break of the source between two Chinese characters is no blank. */
export function visible(raw: string): string {
  return raw
    .replace(/(?<=[\u2e80-\uffef])[ \t]*[\r\n][\s]*(?=[\u2e80-\uffef])/gu, '')
    .replace(/[\s\u00a0\u3000]+/gu, ' ')
    .trim();
}

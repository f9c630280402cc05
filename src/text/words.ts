/**
 * The words of a list that is parted by blanks and line ends.
 * @example listWords('牵头 配合') // ['牵头', '配合']
 */
export function listWords(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/**
 * The source of an expression that matches one of the words, the longest first.
 * @example anyOf('意见 实施意见') === '(?:实施意见|意见)'
 */
export function anyOf(...lists: string[]): string {
  const words = lists.flatMap(listWords).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  return `(?:${[...new Set(words)].sort((one, other) => other.length - one.length).join('|')})`;
}

/**
 * The source of an expression that matches one of the pieces of a list, in their order; a piece may be an expression.
 * @example oneOf('提[升高] 达到?') === '(?:提[升高]|达到?)'
 */
export function oneOf(...lists: string[]): string {
  return `(?:${lists.flatMap(listWords).join('|')})`;
}

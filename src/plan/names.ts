/**
 * What two printed names of one body have in common: script and width (by `fold`), blanks, and the 市 that a list
 * writes only before its first body do not count.
 * @example nameKey('市财政局', fold) === nameKey('財政局', fold)
 */
export function nameKey(name: string, fold: (text: string) => string): string {
  return fold(name.replace(/\s/g, '')).replace(/^[省市县](?=.{2})/, '');
}

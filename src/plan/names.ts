import { fold } from '../text/fold.ts';

/** 市教育局 without 市, but 市场监管局, 市政工程处 and 县级市 as they are. */
const RANK = /^[省市县縣](?![场場级級民容域直区區]|政(?!府))(?=.{2})/;

/**
 * A body's name without the rank of its place, which a list writes only before its first body.
 * @example dropRank('市财政局') === '财政局'; dropRank('市场监管局') === '市场监管局'
 */
export function dropRank(name: string): string {
  return name.replace(RANK, '');
}

/**
 * What two printed names of one body have in common: script and width (folded), blanks and rank do not count.
 * @example nameKey('市财政局') === nameKey('財政局')
 */
export function nameKey(name: string): string {
  return fold(dropRank(name.replace(/\s/g, '')));
}

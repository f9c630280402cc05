import { fold } from '../text/fold.ts';

/** 市教育局 and 市民政局 without 市, but 市场监管局, 市政工程处, 市民服务中心 and 县级市 as they are. */
const RANK = /^[省市县](?![场级容域直区]|民(?![政宗族革盟建进防])|政(?!府))(?=.{2})/u;

/**
 * A body's name without the rank of its place, which a list writes only before its first body.
 * @example dropRank('市财政局') === '财政局'; dropRank('市场监管局') === '市场监管局'
 */
export function dropRank(name: string): string {
  return name.slice(RANK.exec(fold(name))?.[0].length ?? 0);
}

/**
 * What two printed names of one body have in common: script and width (folded), blanks and rank do not count.
 * @example nameKey('市财政局') === nameKey('財政局')
 */
export function nameKey(name: string): string {
  return dropRank(fold(name.replace(/\s/g, '')));
}

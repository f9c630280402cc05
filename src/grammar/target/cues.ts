import { readBound } from './comparator.ts';
import type { Surroundings } from './rule.ts';
import type { UnitKind } from './unit.ts';

/** How far before and behind a figure pairs of characters are looked at. */
const BEFORE = 24;
const BEHIND = 14;
const LEAD = 50;
const REST = 30;

/** Figures beside the one that is judged say only that they are there. */
const plain = (text: string): string => text.replace(/\s+/gu, '').replace(/\d+(?:[.,]\d+)*/gu, '0');

function pairsOf(mark: string, text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 2 <= text.length; at++) pairs.push(mark + text.slice(at, at + 2));
  return pairs;
}

/** What a whole sentence is about, by words that papers of all fields have in common. */
const SIGNS: readonly [string, RegExp][] = [
  ['g', /给予|奖励|奖补|补[助贴偿]|津贴|发放|资助|减免|报销|贴息|每人/u],
  ['p', /已|累计|截至|同比|[^为除]了|获|成功|首次|过去|以来|去年|上年/u],
  ['l', /应当?|不得|须|禁止|一般为|不宜/u],
  ['f', /力争|确保|目标|计划|将|到20\d\d年|争取|加快|推进/u],
  ['q', /以上|左右|以内|不[低少]于|不超过|达到/u],
  ['b', /预算|开支|拨款|预留|资金|经费|投资/u],
  ['m', /(?:\d[^\d。]{1,40}){5}/u],
];

/** How big a number is, roughly: one or two of something are seldom an aim. */
function sizeOf(value: Surroundings['quantity']['value']): string {
  const number = Number([value].flat()[0]);
  if (Number.isNaN(number)) return '?';
  return String([1, 3, 10, 100, 1000].filter((least) => number >= least).length);
}

/**
 * What is seen around a figure, each by a short key: `b` ends the words before it, `a` opens those behind it, `<` `>` `^` and
 * `_` are pairs of characters before it, behind it, earlier and later in the sentence, `u` `k` `s` `c` tell of the figure.
 * @example cuesOf({ before: '给予', … }, 'money') → ['kmoney', 'u万元', 'b予', 'b给予', '<给予', …]
 */
export function cuesOf(
  { quantity, before, after, lead, rest = '', aimed }: Surroundings,
  kind: UnitKind,
): string[] {
  const near = plain(before);
  const behind = plain(after);
  const earlier = plain(lead.slice(0, lead.length - before.length));
  const cues = new Set([
    `k${kind}`,
    `u${quantity.unit.slice(0, 4)}`,
    `w${quantity.written}`,
    `s${sizeOf(quantity.value)}`,
    `c${readBound(before, after, false)}`,
    `o${near.slice(0, 2)}`,
    ...(aimed ? ['t'] : []),
  ]);
  const sentence = lead + quantity.unit + after + rest;
  const signs = SIGNS.filter(([, words]) => words.test(sentence)).map(([sign]) => sign);
  for (const sign of signs) cues.add(`!${sign}`).add(`!${sign}${kind}`);
  cues.add(`=${signs.join('')}`);
  cues.add(`~${kind}${readBound(before, after, false)}${aimed ? 't' : ''}`);
  for (const length of [1, 2]) {
    cues.add(`b${near.slice(-length)}`);
    cues.add(`a${behind.slice(0, length)}`);
  }
  for (const pair of pairsOf('<', near.slice(-BEFORE))) cues.add(pair).add(`${kind.slice(0, 2)}${pair}`);
  for (const pair of pairsOf('>', behind.slice(0, BEHIND))) cues.add(pair).add(`${kind.slice(0, 2)}${pair}`);
  for (const pair of pairsOf('^', earlier.slice(-LEAD))) cues.add(pair);
  for (const pair of pairsOf('_', plain(rest).slice(0, REST))) cues.add(pair);
  return [...cues];
}

import type { GlossaryEntry } from './glossary.ts';

/** Words that are written one way by themselves and, where nobody wrote their neighbours, would be written another. */
const WORDS: [simplified: string, traditional: string][] = [
  ['不准', '不准'],
  ['不准时', '不準時'],
  ['拿不准', '拿不準'],
  ['说不准', '說不準'],
  ['瞄不准', '瞄不準'],
  ['系争', '系爭'],
  ['环保斗', '環保斗'],
  ['周线', '週線'],
  ['风干', '風乾'],
  ['艰巨', '艱巨'],
  ['复验', '複驗'],
  ['复查复验', '複查複驗'],
  ['一出好戏', '一齣好戲'],
  ['手托着', '手托著'],
  ['裤带面', '褲帶麵'],
  ['虾球面', '蝦球麵'],
  ['浆水面', '漿水麵'],
  ['手工面', '手工麵'],
  ['手工面料', '手工面料'],
  ...[...'一二三四五六七八九十', '十二', '十四', '十六', '十八'].map((number): [string, string] => [
    `${number}周岁`,
    `${number}周歲`,
  ]),
];

/** The words as an editor's entries; a glossary's own line for one of them comes first. */
export const FIRM_WORDS: GlossaryEntry[] = WORDS.map(([simplified, traditional]) => ({
  simplified,
  traditional,
  hongKong: '',
  kind: 'fix',
  why: '词形固定',
  line: 0,
}));

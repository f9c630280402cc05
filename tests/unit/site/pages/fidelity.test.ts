import { expect, test } from 'vitest';
import type { AccountLine, Edition, Plan } from '../../../../src/plan/model.ts';
import { describeFidelity } from '../../../../src/site/pages/fidelity.ts';

const line = (reason: 'paper-text' | 'mended'): AccountLine => ({
  line: 1,
  verdict: 'document',
  reasons: [reason],
  text: '一、总体要求',
});

const plan = (more: Partial<Plan>): Plan =>
  ({ sourceEdition: 'zh-Hans', origin: 'authored', account: [line('paper-text')], ...more }) as Plan;

const traditional = { sourceEdition: 'zh-Hant' } as const;
const damaged = { account: [line('mended')] };

test.each<[Edition, Partial<Plan>, string]>([
  ['zh-Hans', {}, '正文文字与来源一致；'],
  ['zh-Hant', {}, '正文由來源轉換而成；'],
  ['zh-Hant', traditional, '正文文字與來源一致；'],
  ['zh-Hans', traditional, '正文由来源转换而成；'],
  ['zh-Hant', { ...traditional, origin: 'machine-made' }, '正文改正了來源的錯字；'],
  ['zh-Hans', damaged, '来源文字受损之处按固定规则修复；'],
  ['zh-Hant', damaged, '來源文字受損之處按固定規則修復；正文由來源轉換而成；'],
])('only a text that stands as its source wrote it is called the same: %s %o', (edition, more, said) => {
  const sentence = describeFidelity(edition, plan(more));
  expect(sentence.slice(0, sentence.indexOf('半'))).toBe(said);
});

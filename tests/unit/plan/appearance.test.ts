import { expect, test } from 'vitest';
import { checkAppearance } from '../../../src/plan/appearance.ts';
import type { AccountLine, Indicator, Metadata } from '../../../src/plan/model.ts';

const line = (verdict: AccountLine['verdict'], length: number): AccountLine => ({
  line: 1,
  verdict,
  reasons: [],
  text: '字'.repeat(length),
});
const keysOf = (
  title: string | null,
  { names = ['公办园占比'], account = [line('document', 90)], reviewed = false } = {},
): (string | undefined)[] =>
  checkAppearance(
    {
      file: 'content/plans/x.md',
      metadata: { title } as Metadata,
      indicators: names.map((name) => ({ id: 'i-1', name, quote: '达到94%' }) as Indicator),
      source: { file: 'capture.txt', sha256: '', encoding: 'utf-8', url: null },
      reviewed,
    },
    account,
  ).map(({ key }) => key);

test.each([
  ['云溪县学前教育方案', []],
  [null, ['plan-no-title']],
  ['  ', ['plan-no-title']],
  ['capture', ['plan-odd-title']],
  ['003_5998dfda35.txt', ['plan-odd-title']],
  ['title: 云溪县方案', ['plan-odd-title']],
  ['https://www.example.gov.cn/a.html', ['plan-odd-title']],
])('the title %s has the problems %j', (title, wanted) => {
  expect(keysOf(title)).toEqual(wanted);
});

test('much that is held back is named until a person has reviewed it', () => {
  const account = [line('document', 80), line('suspect', 20)];
  expect(keysOf('某方案', { account })).toEqual(['plan-much-held']);
  expect(keysOf('某方案', { account, reviewed: true })).toEqual([]);
  expect(keysOf('某方案', { account: [line('document', 95), line('suspect', 5)] })).toEqual([]);
});

test('a name of figures alone is no name', () => {
  expect(keysOf('某方案', { names: ['91.2%', '94个百分点以上', 'GDP'] })).toEqual([
    'indicator-no-word',
    'indicator-no-word',
  ]);
});

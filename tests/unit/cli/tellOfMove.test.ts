import { expect, test } from 'vitest';
import { isMoved } from '../../../src/cli/tellOfMove.ts';
import type { SiteConfig } from '../../../src/portal/model.ts';

const [old, now] = ['https://old.example.gov.cn/plans/', 'https://www.example.gov.cn/plans'];

test.each<[string, string, string[], boolean]>([
  ['another address', old, [], true],
  ['another address, the old one still answered', old, ['https://old.example.gov.cn/plans'], false],
  ['the same address but for its slash', `${now}/`, [], false],
  ['another path of the same host', 'https://www.example.gov.cn/', [], true],
  ['a preview before', '', [], false],
])('%s: paper is left alone only when it is told', (_, before, formerAddresses, moved) => {
  expect(isMoved(before, { address: now, formerAddresses } as Partial<SiteConfig> as SiteConfig)).toBe(moved);
});

test('a preview has left no address', () => {
  expect(isMoved(old, { address: '', formerAddresses: [] } as Partial<SiteConfig> as SiteConfig)).toBe(false);
});

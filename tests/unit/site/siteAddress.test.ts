import { expect, test } from 'vitest';
import { addressOfClause, addressOfHome, pathIn } from '../../../src/site/addresses.ts';
import { editionOfPath } from '../../../src/plan/editions.ts';
import { parseSiteAddress, siteAddress } from '../../../src/site/siteAddress.ts';

test.each([
  ['https://plans.example.gov.cn', 'https://plans.example.gov.cn', ''],
  ['https://plans.example.gov.cn/', 'https://plans.example.gov.cn', ''],
  ['https://www.example.gov.cn/plans/', 'https://www.example.gov.cn', '/plans'],
  ['https://www.example.gov.cn:8443/a/b', 'https://www.example.gov.cn:8443', '/a/b'],
])('%s is an origin and a path', (address, origin, base) => {
  expect(parseSiteAddress(address)).toEqual({ origin, base, isPreview: false });
});

test('without an address the portal is a preview on this machine', () => {
  expect(parseSiteAddress('', '8080')).toEqual({
    origin: 'http://localhost:8080',
    base: '',
    isPreview: true,
  });
});

test.each(['plans.example.gov.cn', 'ftp://example.gov.cn', 'https://example.gov.cn/?a=1', 'https://a.cn/#b'])(
  '%s is refused with a remedy',
  (address) => {
    expect(() => parseSiteAddress(address)).toThrow(/SITE_URL: .*; write https:/);
  },
);

test('paths within the portal do not know where it stands, links do', () => {
  expect(pathIn('zh-Hant', '/plans/')).toBe('/zh-hant/plans/');
  expect(editionOfPath('/zh-hant/plans/')).toBe('zh-Hant');
  expect(editionOfPath('/zh-hantique/')).toBe('zh-Hans');
  expect(siteAddress(addressOfHome('zh-Hans'))).toBe('http://localhost:4321/');
  expect(siteAddress(addressOfClause('zh-Hant', 'a', '2-1'))).toBe(
    'http://localhost:4321/zh-hant/plans/a/#2-1',
  );
});

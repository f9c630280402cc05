import { expect, test } from 'vitest';
import { formerPaths } from '../../../src/text/formerPaths.ts';

test.each([
  [
    '/zh-hant/charts/jinjiang-2022-percent/',
    [
      '/zh-hant/charts/jinjiang-2022/#chart-jinjiang-2022-percent',
      '/zh-hant/charts/jinjiang/#chart-jinjiang-2022-percent',
    ],
  ],
  ['/a/charts/all-ren.csv', ['/a/charts/all-ren/', '/a/charts/all/#chart-all-ren']],
  ['/plans/x-1/codes/2-1-3.png', ['/plans/x-1/codes/#2-1-3']],
  ['/organisations/jyj/tasks.csv', ['/organisations/jyj/']],
  ['/compare/page/2/', ['/compare/']],
  ['/zh-hant/compare/page/2', ['/zh-hant/compare/']],
  ['/charts/', []],
  ['/plans/nobody/', []],
  ['/organisations/jyj/feed.xml', []],
])('%s may lead to %j', (path, now) => {
  expect(formerPaths(path)).toEqual(now);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { dist, isHant, listPages } from '../built/dist.ts';
import { parsePage } from '../built/markup.ts';
import { parseCsv } from '../unit/exports/parseCsv.ts';

/** What people counted in the two papers, by hand, before any program did. */
const counted = {
  'jinjiang-2022': { indicators: 19, clauses: 14, assignments: 62 },
  'taicang-2020': { indicators: 20, clauses: 7, assignments: 27 },
};
const plans = Object.keys(counted) as (keyof typeof counted)[];
const sum = (name: 'indicators' | 'clauses' | 'assignments'): number =>
  plans.reduce((total, plan) => total + counted[plan][name], 0);

const readFile = (edition: string, path: string): string =>
  readFileSync(join(dist, edition, path), 'utf8').replace(/^\uFEFF/, '');

/** The rows of a CSV file, each by the names of its columns. */
function readTable(edition: string, path: string): Record<string, string>[] {
  const [columns = [], ...rows] = parseCsv(readFile(edition, path));
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}

interface Counts {
  indicators: number;
  clausesWithResponsibilities: number;
  assignments: number;
}

test('39 indicators, 21 clauses, 89 assignments', () => {
  expect([sum('indicators'), sum('clauses'), sum('assignments')]).toEqual([39, 21, 89]);
});

describe.each(['', 'zh-hant'])('edition below /%s', (edition) => {
  const page = (path: string): ReturnType<typeof parsePage> =>
    parsePage(`/${edition && `${edition}/`}${path}`);
  const count = (
    path: string,
    matches: (element: ReturnType<typeof parsePage>['elements'][number]) => boolean,
  ): number => page(path).elements.filter(matches).length;
  const has = (name: string) => (element: { properties: Record<string, unknown> }) =>
    name in element.properties;

  test.each(plans)('%s has its indicators on the page, in the charts, in CSV and in JSON', (plan) => {
    const { indicators } = counted[plan];
    const path = `plans/${plan}/indicators/`;
    expect(count(path, (each) => each.tagName === 'tr' && has('dataId')(each))).toBe(indicators);
    const marks = page(path).elements.filter((each) => each.tagName === 'a' && has('dataId')(each));
    expect(marks).toHaveLength(2 * indicators);
    expect(new Set(marks.map((each) => each.properties['dataId']))).toHaveLength(indicators);
    for (const file of ['indicators.csv', 'indicators-excel.csv'])
      expect(readTable(edition, `data/${file}`).filter((row) => row['plan'] === plan)).toHaveLength(
        indicators,
      );
    expect(readTable(edition, `plans/${plan}/indicators.csv`)).toHaveLength(indicators);
    const json = JSON.parse(readFile(edition, `plans/${plan}/plan.json`)) as {
      counts: Counts;
      indicators: unknown[];
    };
    expect(json.indicators).toHaveLength(indicators);
    expect(json.counts.indicators).toBe(indicators);
  });

  test.each(plans)('%s has its assignments in the matrix, in CSV and in JSON', (plan) => {
    const { clauses, assignments } = counted[plan];
    const path = `plans/${plan}/responsibilities/`;
    expect(count(path, (each) => each.tagName === 'tr' && has('dataRow')(each))).toBe(clauses);
    expect(count(path, (each) => has('dataCounted')(each))).toBe(assignments);
    const rows = readTable(edition, 'data/responsibilities.csv').filter((row) => row['plan'] === plan);
    expect(rows).toHaveLength(assignments);
    expect(rows.every((row) => row['organisation_id'] !== '')).toBe(true);
    expect(new Set(rows.map((row) => row['clause']))).toHaveLength(clauses);
    const json = JSON.parse(readFile(edition, `plans/${plan}/plan.json`)) as {
      counts: Counts;
      assignments: unknown[];
    };
    expect(json.assignments).toHaveLength(assignments);
    expect(json.counts).toMatchObject({ clausesWithResponsibilities: clauses, assignments });
  });

  test('the pages over all plans hold them all', () => {
    expect(count('indicators/', (each) => each.tagName === 'tr' && has('dataId')(each))).toBe(39);
    const { plans: listed } = JSON.parse(readFile(edition, 'data/plans.json')) as {
      plans: { counts: Counts }[];
    };
    expect(listed.reduce((total, { counts }) => total + counts.assignments, 0)).toBe(89);
    const tasks = readTable(edition, 'data/organisations.csv').map((row) => Number(row['assignments']));
    expect(tasks.reduce((total, each) => total + each, 0)).toBe(89);
    const sheets = readTable(edition, 'data/organisations.csv').flatMap((row) =>
      readTable(edition, `organisations/${row['id']}/tasks.csv`),
    );
    expect(sheets).toHaveLength(89);
  });

  test('every quote stands in its clause', () => {
    const clauses = readTable(edition, 'data/clauses.csv');
    for (const { plan, clause, quote = '' } of [
      ...readTable(edition, 'data/indicators.csv'),
      ...readTable(edition, 'data/milestones.csv'),
    ]) {
      const text = clauses.find((row) => row['plan'] === plan && row['clause'] === clause)?.['text'];
      expect(text, `${plan} ${clause}`).toContain(quote);
    }
  });
});

type Element = ReturnType<typeof parsePage>['elements'][number];

const textOf = (node: Element | { type: string; value?: string }): string =>
  'children' in node
    ? node.children.map((child) => textOf(child as Element)).join('')
    : 'value' in node
      ? (node.value ?? '')
      : '';

function inside(element: Element): Element[] {
  return element.children.flatMap((child) => (child.type === 'element' ? [child, ...inside(child)] : []));
}

/** The innermost of the given elements that holds another. */
const holderOf = (holders: Element[], element: Element): Element | undefined =>
  holders.filter((each) => inside(each).includes(element)).at(-1);

describe.each(listPages().filter((each) => !/\/(charts|search)\//.test(each)))('%s', (address) => {
  const { elements } = parsePage(address);
  const indicators = readTable(isHant(address) ? 'zh-hant' : '', 'data/indicators.csv');

  test('no figure without a link to the clause that holds its quote', () => {
    const figures = elements.filter((each) =>
      /(^| )num( |$)/.test(String(each.properties['className'] ?? '').replaceAll(',', ' ')),
    );
    const holders = elements.filter((each) => ['tr', 'li', 'a', 'div'].includes(each.tagName));
    const unsupported = figures.filter((figure) => {
      const around = [figure, ...holders.filter((each) => inside(each).includes(figure)).reverse()];
      const links = around
        .slice(0, 4)
        .flatMap((each) => [each, ...inside(each)])
        .map((each) =>
          /\/plans\/([^/]+)\/(?:indicators\/)?#(.+)$/.exec(String(each.properties['href'] ?? '')),
        );
      return !links.some(
        (link) =>
          link &&
          indicators.some(
            (row) => row['plan'] === link[1] && (row['clause'] === link[2] || row['id'] === link[2]),
          ),
      );
    });
    expect(unsupported.map(textOf)).toEqual([]);
  });

  test('no target is called a result', () => {
    const labels = elements.filter(
      (each) =>
        /^(th|h[1-6]|summary|figcaption|option|caption)$/.test(each.tagName) &&
        holderOf(
          elements.filter(({ tagName }) => tagName === 'chart-figure' || tagName === 'table'),
          each,
        ),
    );
    const wrong = labels.filter(
      (each) =>
        each.properties['scope'] !== 'row' &&
        /完成率|实现率|實現率|完成情[况況]|进度|進度/.test(textOf(each)),
    );
    expect(wrong.map(textOf)).toEqual([]);
  });
});

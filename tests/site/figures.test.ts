import type { Element } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { editionOfPath, EDITIONS } from '../../src/plan/editions.ts';
import { dist, listEditions, listPages } from '../built/dist.ts';
import { formatTarget } from '../../src/plan/formatIndicator.ts';
import type { Comparator } from '../../src/plan/model.ts';
import { attribute, parsePage, textOf, type Markup } from '../built/markup.ts';
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

type Row = Record<string, string>;

/** The rows of the CSV that the page of a body holds. */
function readTasks(edition: string, id: string): string[][] {
  const page = readFile(edition, `organisations/${id}/index.html`);
  const [, base64 = ''] = /href="data:text\/csv;charset=utf-8;base64,([^"]+)"/.exec(page) ?? [];
  return parseCsv(Buffer.from(base64, 'base64').toString()).slice(1);
}

/** The rows of a CSV file, each by the names of its columns. */
function readTable(edition: string, path: string): Row[] {
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

describe.each(listEditions().map((each) => EDITIONS[each].path.slice(1)))('edition below /%s', (edition) => {
  const page = (path: string): Markup => parsePage(`/${edition && `${edition}/`}${path}`);
  const count = (path: string, matches: (element: Element) => boolean): number =>
    page(path).elements.filter(matches).length;
  const has = (name: string) => (element: { properties: Record<string, unknown> }) =>
    name in element.properties;

  test.each(plans)('%s has its indicators on the page, in the charts, in CSV and in JSON', (plan) => {
    const { indicators } = counted[plan];
    const path = `plans/${plan}/indicators/`;
    expect(count(path, (each) => each.tagName === 'tr' && has('dataId')(each))).toBe(indicators);
    const marks = page(path).elements.filter((each) => each.tagName === 'a' && has('dataId')(each));
    // One number alone is a sentence; the others are drawn, in two shapes.
    const alone = page(path).elements.filter((each) => each.tagName === 'li' && has('dataId')(each));
    expect(marks).toHaveLength(2 * (indicators - alone.length));
    const shown = [...marks, ...alone].map((each) => each.properties['dataId']);
    expect(new Set(shown)).toHaveLength(indicators);
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
      readTasks(edition, row['id'] ?? ''),
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

function inside(element: Element): Element[] {
  return element.children.flatMap((child) => (child.type === 'element' ? [child, ...inside(child)] : []));
}

/** A target as pages print it. */
function labelOf({ comparator, value = '', unit = '' }: Row): string {
  const figures = value.split('—').map(Number);
  const isRatio = value.includes(':');
  return formatTarget({
    comparator: comparator as Comparator,
    value: isRatio ? value : figures.length === 2 ? [figures[0] ?? 0, figures[1] ?? 0] : (figures[0] ?? 0),
    unit,
  });
}

/** The figures of a page that are targets, and those of them that lead to no clause or indicator that states them. */
function findFigures(address: string): { figures: Element[]; unsupported: string[] } {
  const { elements } = parsePage(address);
  const indicators = readTable(EDITIONS[editionOfPath(address)].path.slice(1), 'data/indicators.csv');
  const labels = new Set(indicators.map(labelOf));
  const figures = elements.filter(
    (each) => attribute(each, 'className')?.split(' ').includes('num') && labels.has(textOf(each)),
  );
  const holders = elements.filter(({ tagName }) => ['tr', 'li', 'a'].includes(tagName));
  const leads = (figure: Element, link: Element): boolean => {
    const [, plan, id] =
      /\/plans\/([^/]+)\/(?:indicators\/)?#(.+)$/.exec(attribute(link, 'href') ?? '') ?? [];
    return indicators.some(
      (row) =>
        row['plan'] === plan && [row['clause'], row['id']].includes(id) && labelOf(row) === textOf(figure),
    );
  };
  const unsupported = figures.filter((figure) => {
    const around = [figure, ...holders.filter((each) => inside(each).includes(figure))];
    return !around.some((each) => [each, ...inside(each)].some((link) => leads(figure, link)));
  });
  return { figures, unsupported: unsupported.map(textOf) };
}

test('all targets are found as figures', () => {
  expect(findFigures('/indicators/').figures).toHaveLength(39);
  expect(findFigures('/zh-hant/indicators/').figures).toHaveLength(39);
});

describe.each(listPages())('%s', (address) => {
  test('no figure without a link to the clause that holds its quote', () => {
    expect(findFigures(address).unsupported).toEqual([]);
  });

  test('no target is called a result', () => {
    const labels = parsePage(address).elements.filter(
      (each) =>
        /^(th|h[1-6]|summary|figcaption|option|caption)$/.test(each.tagName) &&
        attribute(each, 'scope') !== 'row',
    );
    expect(labels.map(textOf).filter((text) => /完成[率情度]|实现率|實現率|进度|進度/.test(text))).toEqual(
      [],
    );
  });
});

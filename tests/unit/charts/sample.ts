import { readFileSync } from 'node:fs';
import type { MeasureSource } from '../../../src/charts/buildComparisonCharts.ts';
import type { TargetSource } from '../../../src/charts/model.ts';
import type { DatedSource } from '../../../src/charts/buildTimelineChart.ts';
import type { Actual } from '../../../src/plan/catalogue.ts';
import { scriptOf } from '../../../src/plan/editions.ts';
import type { Edition, Indicator, Script } from '../../../src/plan/model.ts';

type Row = Omit<Indicator, 'topic' | 'reviewed' | 'span'>;

const file = 'tests/fixtures/charts/indicators.json';
const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<Script, Record<string, Row[]>>;
const groups: Record<Script, Record<string, string>> = {
  'zh-Hans': { 'jinjiang-2022': '晋江', 'taicang-2020': '太仓' },
  'zh-Hant': { 'jinjiang-2022': '晉江', 'taicang-2020': '太倉' },
};
const signs = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '约 ', '=': '', range: '' };

/** A stand-in for `formatTarget`, so that these tests are about drawing only. */
function label(indicator: Indicator): string {
  const value = Array.isArray(indicator.value) ? indicator.value.join('—') : String(indicator.value);
  const unit = indicator.unit === '%' ? '%' : indicator.unit === '比例' ? '' : ` ${indicator.unit}`;
  return `${signs[indicator.comparator]}${value}${unit}`;
}

/** What a page would hand to the charts: the indicators of a plan as they stood when the fixture was made. */
export function sampleSources(plan: string, edition: Edition = 'zh-Hans'): TargetSource[] {
  return (rows[scriptOf(edition)][plan] ?? []).map((row) => {
    const indicator: Indicator = { ...row, topic: null, reviewed: true, span: null };
    const group = groups[scriptOf(edition)][plan] ?? '';
    return {
      indicator,
      plan,
      group,
      label: label(indicator),
      href: `/plans/${plan}/#${row.clause}`,
      number: row.clause,
    };
  });
}

/** Four measures: near each other, far apart, almost equal, and of two magnitudes. */
export function sampleMeasures(jinjiang: TargetSource[], taicang: TargetSource[]): MeasureSource[] {
  const pair = (unit: string, comparable: boolean, a: string, b: string): MeasureSource => {
    const first = jinjiang.find((each) => each.indicator.id === a);
    const second = taicang.find((each) => each.indicator.id === b);
    const members = [first, second].filter((each) => each !== undefined);
    const name = members[0]?.indicator.name ?? '';
    return { name, unit, comparable, members: members.map((each, series) => ({ ...each, series })) };
  };
  return [
    pair('%', true, 'i-1-1', 'i-2-2'),
    pair('%', false, 'i-1-3', 'i-2-3'),
    pair('%', true, 'i-1-4', 'i-2-5'),
    pair('个', false, 'i-1-7', 'i-3-1-5'),
  ];
}

/** One commitment of each relation. */
export function sampleDates(edition: Edition): DatedSource[] {
  const hant = edition === 'zh-Hant';
  const mark = (
    relation: DatedSource['relation'],
    when: string,
    days: [string, string] | null,
  ): DatedSource => ({
    relation,
    when,
    start: days?.[0] ?? null,
    end: days?.[1] ?? null,
    name: hant ? '（三）推進優質學校集團化辦學' : '（三）推进优质学校集团化办学',
    group: groups[scriptOf(edition)]['taicang-2020'] ?? '',
    href: '/plans/taicang-2020/#3-3',
    number: '三（三）',
    quote: hant ? '舉行展示活動' : '举行展示活动',
  });
  return [
    mark('in', '2020年', ['2020-01-01', '2020-12-31']),
    mark('by', '2020年底', ['2020-01-01', '2020-12-31']),
    mark('from', '2023年起', ['2023-01-01', '2023-12-31']),
    mark('by', '到2025年', ['2025-01-01', '2025-12-31']),
    mark('every', '每年', null),
  ];
}

/** Invented for the drawing alone; the portal has none. */
export const sampleActuals: Actual[] = [
  ['2021', 78],
  ['2022', 84.2],
  ['2023', 88],
].map(([period, value]) => ({
  plan: 'jinjiang-2022',
  indicator: 'i-1-1',
  period: String(period),
  value: Number(value),
  source: 'https://example.org/',
  retrieved: '2024-01-01',
  file: 'sample',
  line: 1,
}));

import { readFileSync } from 'node:fs';
import type { TargetSource } from '../../../src/charts/buildTargetCharts.ts';
import type { Indicator } from '../../../src/plan/model.ts';

type Row = Omit<Indicator, 'topic' | 'reviewed' | 'span'>;

const rows = JSON.parse(readFileSync('tests/fixtures/charts/indicators.json', 'utf8')) as Record<
  string,
  Row[]
>;

/** The indicators of both plans as they stood when the fixture was made. */
export function sampleIndicators(plan: string): Indicator[] {
  return (rows[plan] ?? []).map((row) => ({ ...row, topic: null, reviewed: true, span: null }));
}

const signs: Record<string, string> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '约 ',
  '=': '',
  range: '',
};

/** A stand-in for `formatTarget`, so that these tests are about drawing only. */
function label(indicator: Indicator): string {
  const value = Array.isArray(indicator.value) ? indicator.value.join('—') : String(indicator.value);
  const unit = indicator.unit === '%' ? '%' : indicator.unit === '比例' ? '' : ` ${indicator.unit}`;
  return `${signs[indicator.comparator]}${value}${unit}`;
}

/** What a page would hand to the charts. */
export function sampleSources(plan: string, group: string): TargetSource[] {
  return sampleIndicators(plan).map((indicator) => ({
    indicator,
    plan,
    group,
    label: label(indicator),
    href: `/plans/${plan}/#${indicator.clause}`,
    number: indicator.clause,
  }));
}

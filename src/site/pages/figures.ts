/** Plans, indicators and dates as the charts take them, with the addresses of their clauses. */
import { toSlug } from '../../text/slug.ts';
import { clauseOf, once } from '../../plan/indexes.ts';
import { buildComparisonCharts } from '../../charts/buildComparisonCharts.ts';
import { buildSeriesChart } from '../../charts/buildSeriesChart.ts';
import { buildTargetCharts } from '../../charts/buildTargetCharts.ts';
import { buildTimelineChart } from '../../charts/buildTimelineChart.ts';
import type { Chart, TargetSource } from '../../charts/model.ts';
import { baseOf } from '../../plan/baseOf.ts';
import { formatTarget } from '../../plan/formatIndicator.ts';
import { formatClauseNumber } from '../../plan/ids.ts';
import { buildComparisons } from '../../plan/measures.ts';
import type { Edition, Indicator, Plan } from '../../plan/model.ts';
import { planMark } from '../../plan/planMark.ts';
import { buildTimeline, isFromYear } from '../../plan/timeline.ts';
import { addressOfClause } from '../addresses.ts';
import { words } from '../../i18n/words.ts';
import { siteColours } from '../identity.ts';
import { light } from '../../styles/theme.ts';
import { clauseName } from './clauseNames.ts';
import { planTitle } from './planFacts.ts';
import type { Measure, Portal } from '../../portal/model.ts';
import { portalIn, reading } from '../portal.ts';
import { isLarge } from '../portalSize.ts';
import { countPages, takePage } from './paging.ts';
import { shortPlanName } from './shortPlanName.ts';

/** The same word of an address for a unit in either script: 间 and 間 are both jian. */
function unitSlug(unit: string): string {
  const slug = slugs.get(unit) ?? toSlug(unit, '-');
  slugs.set(unit, slug);
  return slug;
}

const slugs = new Map<string, string>();

function toSource(edition: Edition, plan: Plan, indicator: Indicator): TargetSource {
  const clause = clauseOf(plan, indicator.clause);
  return {
    indicator,
    plan: plan.id,
    group: shortPlanName(plan, portalIn(edition).plans),
    label: formatTarget(indicator),
    href: addressOfClause(edition, plan.id, indicator.clause),
    since: isFromYear(plan, indicator),
    base: baseOf(plan, indicator),
    number: clause ? formatClauseNumber(clause) || clauseName(edition, clause) : indicator.clause,
  };
}

/** The charts of the indicators of one plan, then what was reached where that is known; two pages show them. */
export const planCharts = once((plan: Plan): Chart[] => {
  const { edition } = plan;
  const sources = plan.indicators.map((indicator) => toSource(edition, plan, indicator));
  const { actuals } = portalIn(edition);
  const series = sources.map((source) => buildSeriesChart(source, actuals, edition));
  return [
    ...buildTargetCharts(sources, edition, plan.id, unitSlug),
    ...series.filter((chart) => chart !== undefined),
  ].map(inOwnColours);
});

/** The charts over the indicators of all plans. */
export function allCharts(edition: Edition): Chart[] {
  const { plans } = portalIn(edition);
  const sources = plans.flatMap((plan) =>
    plan.indicators.map((indicator) => toSource(edition, plan, indicator)),
  );
  return buildTargetCharts(sources, edition, 'all', unitSlug).map(inOwnColours);
}

/** The timeline of one plan; undefined where it dates nothing. */
export function timelineChart(edition: Edition, plan: Plan): Chart | undefined {
  const group = shortPlanName(plan, portalIn(edition).plans);
  const marks = buildTimeline([plan]).map(({ milestone, start, end }) => {
    const clause = clauseOf(plan, milestone.clause);
    return {
      relation: milestone.relation,
      start,
      end,
      when: milestone.words,
      name: clause ? clauseName(edition, clause) : '',
      number: clause ? formatClauseNumber(clause) : '',
      group,
      href: addressOfClause(edition, plan.id, milestone.clause),
      quote: milestone.quote,
    };
  });
  const chart = buildTimelineChart(marks, edition, `${plan.id}-timeline`, [plan.id]);
  return chart && inOwnColours(chart);
}

/** So many plans a person can still compare in one chart; further ones are in the downloads. */
export const MOST_COMPARED = 40;

/** The charts that put the plans side by side by these measures. */
export function comparisonCharts(
  edition: Edition,
  measures: Measure[],
  plans = portalIn(edition).plans,
): Chart[] {
  const sources = buildComparisons(plans, measures).map(({ measure, members }) => ({
    name: measure.name,
    unit: measure.unit,
    comparable: measure.comparable,
    members: members.slice(0, MOST_COMPARED).map(({ plan, indicator }) => ({
      ...toSource(edition, plan, indicator),
      series: planMark(plan.id),
    })),
  }));
  return buildComparisonCharts(sources, edition, unitSlug).map(inOwnColours);
}

/** The measures of a page of that list. */
const measuresOn = ({ measures, beyond }: Portal, page: number): Measure[] =>
  beyond?.list ? measures : takePage('compare', measures, page);

const drawnPages = once<Portal, Map<number, Chart[]>>(() => new Map());

/** The charts of a page of the list of comparisons, which is also a page of charts to embed. */
export function comparisonChartsOn(edition: Edition, page: number): Chart[] {
  const portal = portalIn(edition);
  const drawn = drawnPages(portal);
  const charts = drawn.get(page) ?? comparisonCharts(edition, measuresOn(portal, page));
  drawn.set(page, charts);
  return charts;
}

/** A chart as a file has the site's own colours, as the page has them. */
function inOwnColours(chart: Chart): Chart {
  const own = siteColours();
  const changed = (['seal', 'pine', 'pine-wash'] as const).filter((name) => own[name] !== light[name]);
  const paint = (svg: string): string =>
    changed.reduce((drawn, name) => drawn.replaceAll(light[name], own[name]), svg);
  return changed.length > 0 ? { ...chart, wide: paint(chart.wide), narrow: paint(chart.narrow) } : chart;
}

/** Charts that are drawn from the same, on one page. */
export interface ChartGroup {
  /** The id of a plan, `all` or `compare`. */
  id: string;
  /** The plan that they are drawn from; null for those over all plans. */
  plan: string | null;
  /** The page of the list of comparisons on which they stand. */
  page?: number;
  title: string;
  charts: () => Chart[];
}

/** The charts of one plan. */
function chartsOfPlan(edition: Edition, plan: Plan): Chart[] {
  const timeline = timelineChart(edition, plan);
  return [...planCharts(plan), ...(timeline ? [timeline] : [])];
}

/** Whether anything of a plan is drawn. */
export const isDrawn = ({ indicators, milestones }: Plan): boolean =>
  indicators.length + milestones.length > 0;

/** The pages of the list of comparisons on which measures stand. */
function comparedPages({ measures }: Portal): number[] {
  const { share } = reading();
  if (measures.length === 0) return [];
  if (share?.compared !== undefined) return [share.compared];
  return Array.from({ length: countPages('compare', measures.length) }, (_, index) => index + 1);
}

/** Every chart of the portal by what it is drawn from; groups without a chart are left out. */
export function chartGroups(edition: Edition): ChartGroup[] {
  const { dataPage, nav } = words(edition);
  const { plans } = portalIn(edition);
  const drawn = plans.filter(isDrawn);
  return [
    ...drawn.map((plan) => ({
      id: plan.id,
      plan: plan.id,
      title: planTitle(plan),
      charts: () => chartsOfPlan(edition, plan),
    })),
    // A large portal has no page that draws all indicators in one chart.
    ...(isLarge(portalIn(edition))
      ? []
      : [{ id: 'all', plan: null, title: dataPage.whole, charts: () => allCharts(edition) }]),
    ...comparedPages(portalIn(edition)).map((page) => ({
      id: page === 1 ? 'compare' : `compare-${page}`,
      plan: null,
      page,
      title: nav.compare,
      charts: () => comparisonChartsOn(edition, page),
    })),
  ];
}

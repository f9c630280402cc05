import type { Edition } from '../plan/model.ts';
import { drawTimeline } from './drawTimeline.ts';
import type { DatedMark } from './layoutTimeline.ts';
import type { Chart } from './model.ts';
import { chartWords } from '../i18n/chartWords.ts';

/** A dated commitment with the printed number of its clause for the table. */
export interface DatedSource extends DatedMark {
  number: string;
}

/** The timeline of one or several plans, in the order given; undefined where nothing is dated. */
export function buildTimelineChart(
  sources: DatedSource[],
  edition: Edition,
  id: string,
  plans: string[] = [],
): Chart | undefined {
  if (sources.length === 0) return undefined;
  const words = chartWords(edition);
  const years = sources.flatMap((each) => (each.end === null ? [] : [each.end.slice(0, 4)])).sort();
  const dated =
    years.length > 0 ? words.timelineSentence(years.length, years[0] ?? '', years.at(-1) ?? '') : '';
  const every = sources.length - years.length;
  const several = new Set(sources.map((each) => each.group)).size > 1;
  const { plan, when, clause, quote } = words.columns;
  const lone = sources.length === 1;
  const draw = (shape: 'wide' | 'narrow'): string =>
    lone ? '' : drawTimeline(sources, { edition, shape }, words.timelineTitle);
  const used = new Set(sources.map((each) => each.relation));
  return {
    id,
    kind: 'timeline',
    title: words.timelineTitle,
    sentence: dated + (every > 0 ? words.timelineEvery(every) : ''),
    plans,
    unreviewed: 0,
    legend: (['by', 'in', 'from', 'every'] as const)
      .filter((each) => used.has(each) && !lone)
      .map((each) => words.relations[each]),
    wide: draw('wide'),
    narrow: draw('narrow'),
    linked: several ? 2 : 1,
    columns: several ? [when, plan, clause, quote] : [when, clause, quote],
    rows: sources.map((each) => ({
      href: each.href,
      cells: several
        ? [each.when, each.group, each.number, each.quote]
        : [each.when, each.number, each.quote],
    })),
  };
}

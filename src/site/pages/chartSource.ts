/** Whose a chart is, in words that go with it wherever it is taken. */
import type { Chart } from '../../charts/model.ts';
import { byId } from '../../plan/indexes.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import { fill, words } from '../../i18n/words.ts';
import { addressOfArea, addressOfPlanPage } from '../addresses.ts';
import { listPapers, type PaperName } from '../../text/listPapers.ts';
import { element } from '../../text/markup.ts';
import { siteName } from '../identity.ts';
import { portalIn } from '../portal.ts';
import { siteAddress } from '../siteAddress.ts';
import { planTitle } from './planFacts.ts';
import { shortPlanName } from './shortPlanName.ts';

/** 《…行动方案》（晋江市，晋政办〔2022〕45号，2022 年） */
function nameInFull(plan: Plan): string {
  const { documentNumber, issuer, issuedOn } = plan.metadata;
  const year = issuedOn && fill(words(plan.edition).charts.year, { year: issuedOn.slice(0, 4) });
  const facts = [plan.place ?? issuer, documentNumber, year].filter(Boolean).join('，');
  return `《${planTitle(plan)}》${facts && `（${facts}）`}`;
}

function nameInShort(plan: Plan, all: readonly Plan[]): string {
  const { documentNumber, issuedOn } = plan.metadata;
  const sign = documentNumber ?? issuedOn?.slice(0, 4);
  return `${shortPlanName(plan, all)}${sign ? `（${sign}）` : ''}`;
}

/** The papers a chart is drawn from, by plan: plan, place, document number, year, and their short names. */
export function namePapers(edition: Edition, chart: Chart): [plan: string, ...PaperName][] {
  const { plans } = portalIn(edition);
  return chart.plans
    .flatMap((id) => byId(plans).get(id) ?? [])
    .map((plan) => [plan.id, nameInFull(plan), nameInShort(plan, plans)]);
}

/** The address in the portal of the page on which a chart stands. */
export function addressOfChartPage(edition: Edition, group: string, chart: Chart): string {
  const anchor = `#chart-${chart.id}`;
  if (group === 'all') return addressOfArea(edition, 'indicators') + anchor;
  const [, page] = /^compare(?:-(\d+))?$/.exec(group) ?? [];
  if (group.startsWith('compare') && !byId(portalIn(edition).plans).has(group))
    return `${addressOfArea(edition, 'compare')}${page ? `page/${page}/` : ''}${anchor}`;
  return addressOfPlanPage(edition, group, chart.kind === 'timeline' ? 'timeline' : 'indicators') + anchor;
}

/** Two lines under a chart: its papers, and where it stands, with what nobody has reviewed. */
export function describeSource(
  edition: Edition,
  chart: Chart,
  place: string,
): [papers: string, rest: string] {
  const { charts } = words(edition);
  const doubt =
    chart.unreviewed === 0 ? '' : chart.unreviewed < chart.rows.length ? charts.partly : charts.unreviewed;
  const names = namePapers(edition, chart).map(([, ...name]): PaperName => name);
  const papers = fill(charts.source, { papers: listPapers(names, charts.others) });
  return [papers, [doubt, `${siteName(edition)}：${siteAddress(place)}`].filter(Boolean).join(' ')];
}

/** What another site puts into its page to show a chart. */
export function embedCode(title: string, address: string, height: number): string {
  const size = { width: '100%', height, loading: 'lazy', style: 'border:0' };
  return element('iframe', { src: siteAddress(address), title, ...size }, '');
}

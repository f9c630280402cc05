import { fill, words } from '../../i18n/words.ts';
import type { Edition } from '../../plan/editions.ts';
import { element, escapeText } from '../../text/markup.ts';
import type { Audit } from './buildAudit.ts';
import { MOST_SECONDS, SLOW } from './checkLoad.ts';
import type { Found, Point } from './point.ts';

/** What stands on the page of the audit until a build has made it. */
const PLACE = /<div id="audit">[^]*?<\/div>/;

type Own = ReturnType<typeof words>['auditPage'];

const paragraph = (text: string): string => element('p', {}, escapeText(text));

function toFound(found: readonly Found[], count: number, own: Own, base: string): string {
  const items = found.map(({ page, what }) => {
    const place = page.startsWith('/')
      ? element('a', { href: base + page }, escapeText(page))
      : escapeText(page);
    return element('li', {}, place, ' ', element('code', {}, escapeText(what)));
  });
  const more = count > found.length ? paragraph(fill(own.more, { count: count - found.length })) : '';
  return element(
    'details',
    {},
    element('summary', {}, escapeText(fill(own.found, { count }))),
    element('ul', {}, ...items),
    more,
  );
}

function toPoint({ key, verdict, looked, count, found }: Point, own: Own, base: string): string {
  const { title, means } = own.points[key];
  const cells = [
    element('th', { scope: 'row' }, escapeText(title)),
    element(
      'td',
      { 'data-label': own.head[1], 'data-verdict': verdict },
      element('strong', {}, escapeText(own.verdicts[verdict])),
    ),
    element('td', { 'data-label': own.head[2] }, String(looked)),
    element(
      'td',
      { 'data-label': own.head[3] },
      paragraph(means),
      count > 0 ? toFound(found, count, own, base) : '',
    ),
  ];
  return element('tr', { id: `audit-${key}` }, ...cells);
}

const headRow = (cells: readonly string[]): string =>
  element('tr', {}, ...cells.map((each) => element('th', { scope: 'col' }, escapeText(each))));

function toTable(caption: string, head: readonly string[], rows: readonly string[]): string {
  const table = element(
    'table',
    { class: 'stacked audit' },
    element('caption', {}, escapeText(caption)),
    element('thead', {}, headRow(head)),
    element('tbody', {}, ...rows),
  );
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, table);
}

/** The audit as readers see it, in one edition: what was looked at, each point, what was loaded, what nobody can see in files. */
function toAuditHtml(audit: Audit, edition: Edition, base: string): string {
  const own = words(edition).auditPage;
  const { pages, points, loads, unseen } = audit;
  const loaded = loads.map(({ page, bytes, seconds }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('a', { href: base + page }, escapeText(page))),
      element('td', { 'data-label': own.loadsHead[1] }, (bytes / 1000).toFixed(1)),
      element('td', { 'data-label': own.loadsHead[2] }, seconds.toFixed(1)),
    ),
  );
  const line = { bits: SLOW.bits / 1_000_000, trip: SLOW.roundTrip, trips: SLOW.trips, most: MOST_SECONDS };
  return [
    paragraph(fill(own.looked, pages)),
    toTable(
      own.table,
      own.head,
      points.map((point) => toPoint(point, own, base)),
    ),
    element('h2', {}, escapeText(own.unseen)),
    element(
      'ul',
      {},
      ...unseen.map((key) =>
        element('li', {}, escapeText(own.unseenPoints[key as keyof Own['unseenPoints']])),
      ),
    ),
    element('h2', {}, escapeText(own.loads)),
    paragraph(fill(own.loadsHow, line)),
    toTable(own.loads, own.loadsHead, loaded),
  ].join('');
}

/** The page of the audit with what a build has found in its place. */
export function fillAuditPage(html: string, audit: Audit, edition: Edition, base: string): string {
  return html.replace(PLACE, () => element('div', { id: 'audit' }, toAuditHtml(audit, edition, base)));
}

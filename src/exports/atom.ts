import type { Edition, Plan } from '../plan/model.ts';
import { escapeXml, xml } from './xml.ts';

/** What a feed says of itself. */
export interface Feed {
  title: string;
  edition: Edition;
  /** Address of the feed and of the page it belongs to. */
  self: string;
  home: string;
  author: string;
}

/** When a plan appeared, as RFC 3339 in Chinese time; the date under the signature where nothing else is known. */
function appeared({ metadata }: Plan): string {
  const [day, time = '00:00'] = (metadata.publishedAt ?? metadata.issuedOn ?? '1970-01-01').split(' ');
  return `${day}T${time}:00+08:00`;
}

function toEntry(plan: Plan, address: string): string {
  const { planTitle, title, issuedOn, issuer } = plan.metadata;
  return xml(
    'entry',
    {},
    xml('id', {}, escapeXml(address)),
    xml('title', {}, escapeXml(planTitle ?? title ?? plan.id)),
    xml('updated', {}, appeared(plan)),
    xml('published', {}, appeared(plan)),
    xml('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(issuer === null ? [] : [xml('author', {}, xml('name', {}, escapeXml(issuer)))]),
    xml(
      'summary',
      {},
      escapeXml([plan.metadata.documentNumber, issuedOn].filter((each) => each !== null).join(' ')),
    ),
  );
}

/** An Atom 1.0 feed with an entry for each plan, the latest first. */
export function toAtom(plans: Plan[], addressOf: (plan: Plan) => string, feed: Feed): string {
  const sorted = [...plans].sort((a, b) => (appeared(a) > appeared(b) ? -1 : 1));
  const root = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.edition },
    xml('id', {}, escapeXml(feed.self)),
    xml('title', {}, escapeXml(feed.title)),
    xml('updated', {}, sorted[0] ? appeared(sorted[0]) : '1970-01-01T00:00:00Z'),
    xml('author', {}, xml('name', {}, escapeXml(feed.author))),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    xml('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    ...sorted.map((plan) => toEntry(plan, addressOf(plan))),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

import type { Edition, Plan } from '../plan/model.ts';
import { element, escapeText } from '../text/markup.ts';

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
  return element(
    'entry',
    {},
    element('id', {}, escapeText(address)),
    element('title', {}, escapeText(planTitle ?? title ?? plan.id)),
    element('updated', {}, appeared(plan)),
    element('published', {}, appeared(plan)),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(issuer === null ? [] : [element('author', {}, element('name', {}, escapeText(issuer)))]),
    element(
      'summary',
      {},
      escapeText([plan.metadata.documentNumber, issuedOn].filter((each) => each !== null).join(' ')),
    ),
  );
}

/** An Atom 1.0 feed with an entry for each plan, the latest first. */
export function toAtom(plans: Plan[], addressOf: (plan: Plan) => string, feed: Feed): string {
  const sorted = [...plans].sort((a, b) => (appeared(a) > appeared(b) ? -1 : 1));
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.edition },
    element('id', {}, escapeText(feed.self)),
    element('title', {}, escapeText(feed.title)),
    element('updated', {}, sorted[0] ? appeared(sorted[0]) : '1970-01-01T00:00:00Z'),
    element('author', {}, element('name', {}, escapeText(feed.author))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    ...sorted.map((plan) => toEntry(plan, addressOf(plan))),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

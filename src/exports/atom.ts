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

/**
 * When a plan appeared, as RFC 3339 in Chinese time; the date under the signature where nothing else is known, and
 * undefined where that is not known either.
 */
function appeared({ metadata }: Plan): string | undefined {
  const known = metadata.publishedAt ?? metadata.issuedOn;
  if (known === null) return undefined;
  const [day = '', time = '00:00'] = known.split(' ');
  return `${day}T${time}:00+08:00`;
}

function toEntry(plan: Plan, date: string, address: string): string {
  const { planTitle, title, issuedOn, issuer } = plan.metadata;
  return element(
    'entry',
    {},
    element('id', {}, escapeText(address)),
    element('title', {}, escapeText(planTitle ?? title ?? plan.id)),
    element('updated', {}, date),
    element('published', {}, date),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(issuer === null ? [] : [element('author', {}, element('name', {}, escapeText(issuer)))]),
    element(
      'summary',
      {},
      escapeText([plan.metadata.documentNumber, issuedOn].filter((each) => each !== null).join(' ')),
    ),
  );
}

/** A later version of a plan, as the feed tells it. */
export interface FeedChange {
  plan: Plan;
  title: string;
  address: string;
}

function toChange({ title, address }: FeedChange, date: string): string {
  return element(
    'entry',
    {},
    element('id', {}, escapeText(address)),
    element('title', {}, escapeText(title)),
    element('updated', {}, date),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
  );
}

/** What has a date, the latest first: an entry must have one, and none is made up. */
function inTime<Item>(items: Item[], planOf: (item: Item) => Plan): { item: Item; date: string }[] {
  const dated = items.flatMap((item) => {
    const date = appeared(planOf(item));
    return date === undefined ? [] : [{ item, date }];
  });
  return dated.sort((one, other) => (one.date > other.date ? -1 : 1));
}

/** An Atom 1.0 feed with an entry for each plan and each change whose date is known, the latest first. */
export function toAtom(
  plans: Plan[],
  addressOf: (plan: Plan) => string,
  feed: Feed,
  changes: FeedChange[] = [],
): string {
  const sorted = inTime(plans, (plan) => plan);
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.edition },
    element('id', {}, escapeText(feed.self)),
    element('title', {}, escapeText(feed.title)),
    ...sorted.slice(0, 1).map(({ date }) => element('updated', {}, date)),
    element('author', {}, element('name', {}, escapeText(feed.author))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    ...inTime(changes, ({ plan }) => plan).map(({ item, date }) => toChange(item, date)),
    ...sorted.map(({ item, date }) => toEntry(item, date, addressOf(item))),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

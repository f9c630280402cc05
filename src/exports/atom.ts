import type { Edition, Plan } from '../plan/model.ts';
import { element, escapeText } from '../text/markup.ts';

/** What a feed says of itself. */
export interface Feed {
  title: string;
  edition: Edition;
  /** Its name for ever, whatever becomes of its address: a tag (RFC 4151). */
  id: string;
  /** Address of the feed and of the page it belongs to. */
  self: string;
  home: string;
  author: string;
}

/** Something that happened: a plan, a later version of it, a correction. */
export interface FeedEntry {
  /** Its name for ever: a tag (RFC 4151). */
  id: string;
  title: string;
  /** When, as RFC 3339; an entry must have a time, and none is made up. */
  date: string;
  address: string;
  author?: string | null;
  summary?: string;
}

/**
 * When a plan appeared, as RFC 3339 in Chinese time; the date under the signature where nothing else is known, and
 * undefined where that is not known either.
 */
export function appearedAt({ metadata }: Pick<Plan, 'metadata'>): string | undefined {
  const known = metadata.publishedAt ?? metadata.issuedOn;
  return known === null ? undefined : momentOf(known);
}

/**
 * A day, or a minute of one, in Chinese time.
 * @example momentOf('2022-12-28') // '2022-12-28T00:00:00+08:00'
 */
export function momentOf(date: string): string {
  const [day = '', time = '00:00'] = date.split(' ');
  return `${day}T${time}:00+08:00`;
}

/**
 * A name that stays when the address changes (RFC 4151).
 * @example tagOf('plans.example.gov.cn', 'plans/jinjiang-2022') // 'tag:plans.example.gov.cn,2026:plans/jinjiang-2022'
 */
export function tagOf(host: string, path: string): string {
  return `tag:${host},2026:${path}`;
}

function toEntry({ id, title, date, address, author, summary }: FeedEntry): string {
  return element(
    'entry',
    {},
    element('id', {}, escapeText(id)),
    element('title', {}, escapeText(title)),
    element('updated', {}, date),
    element('published', {}, date),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...(author ? [element('author', {}, element('name', {}, escapeText(author)))] : []),
    ...(summary ? [element('summary', {}, escapeText(summary))] : []),
  );
}

/** An Atom 1.0 feed, the latest entry first; one without entries says that it is of no time that is known. */
export function toAtom(feed: Feed, entries: readonly FeedEntry[]): string {
  const sorted = entries.toSorted((one, other) =>
    one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date > other.date ? -1 : 1,
  );
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.edition },
    element('id', {}, escapeText(feed.id)),
    element('title', {}, escapeText(feed.title)),
    element('updated', {}, sorted[0]?.date ?? '1970-01-01T00:00:00Z'),
    element('author', {}, element('name', {}, escapeText(feed.author))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    ...sorted.map(toEntry),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

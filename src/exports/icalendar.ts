import { createHash } from 'node:crypto';
import { lastYearOf } from '../plan/term.ts';
import type { TimelineEntry } from '../plan/timeline.ts';

/** What a calendar says of one commitment; the words come from the interface. */
export interface CalendarWords {
  name: string;
  /** Says that the day is the last (or first) of the printed period, not a date of the paper. */
  note: (printed: string) => string;
}

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const compact = (day: string): string => day.replaceAll('-', '');

/** RFC 5545 lets a line have 75 octets; a character is never cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    const full = octets + size > 74;
    folded += full ? `\r\n ${sign}` : sign;
    octets = full ? size + 1 : octets + size;
  }
  return folded;
}

/** The day a commitment stands for in a calendar: the first of 2023年起, the last of all others. */
function dayOf({ milestone, start, end, plan }: TimelineEntry): string {
  const every = `${plan.metadata.issuedOn?.slice(0, 4) ?? '1970'}-12-31`;
  return (milestone.relation === 'from' ? start : end) ?? every;
}

/** Named after what it says and where, so that a commitment before it renames none; the second of the same by its count. */
function nameEvents(entries: readonly TimelineEntry[]): string[] {
  const taken = new Map<string, number>();
  return entries.map(({ plan, milestone: { clause, relation, date, quote } }) => {
    const hash = createHash('sha256').update([relation, date, quote].join('\n')).digest('hex').slice(0, 16);
    const name = `${plan.id}-${clause}-${hash}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}

/** What is to be done every year ends with the plan's term. */
function repeatOf({ milestone, plan }: TimelineEntry): string[] {
  if (milestone.relation !== 'every') return [];
  const year = lastYearOf(plan);
  return [`RRULE:FREQ=YEARLY${year === null ? '' : `;UNTIL=${year}1231`}`];
}

function toEvent(entry: TimelineEntry, uid: string, address: string, words: CalendarWords): string[] {
  const { plan, milestone } = entry;
  const day = dayOf(entry);
  const stamp = compact(plan.metadata.issuedOn ?? day);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@celan`,
    `DTSTAMP:${stamp}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...repeatOf(entry),
    `SUMMARY:${escape(milestone.quote)}`,
    `DESCRIPTION:${escape(`${words.note(milestone.words)}\n${address}`)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The dated commitments of a plan as a calendar (RFC 5545), whole days, the same bytes at every build. */
export function toCalendar(
  entries: TimelineEntry[],
  addressOf: (entry: TimelineEntry) => string,
  words: CalendarWords,
): string {
  const uids = nameEvents(entries);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Celan//Plans//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(words.name)}`,
    ...entries.flatMap((entry, index) => toEvent(entry, uids[index] ?? '', addressOf(entry), words)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

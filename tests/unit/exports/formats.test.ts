import { describe, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { elementIds, toAkomaNtoso } from '../../../src/exports/akomaNtoso.ts';
import { appearedAt, type FeedEntry, momentOf, tagOf, toAtom } from '../../../src/exports/atom.ts';
import { lastYearOf } from '../../../src/plan/term.ts';
import { toCalendar } from '../../../src/exports/icalendar.ts';
import { toPlanJson, toPlansJson } from '../../../src/exports/json.ts';
import { toMarkdown, toPlainText } from '../../../src/exports/plainText.ts';
import { buildTimeline } from '../../../src/plan/timeline.ts';
import { checkWellFormed } from './wellFormed.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { sampleAssignments, sampleOrganisations, samplePlan } from './samplePlans.ts';

describe('Akoma Ntoso', () => {
  const document = toAkomaNtoso(samplePlan, sampleOrganisations);

  test('is well-formed', () => expect(checkWellFormed(document)).toEqual([]));
  test('gives clauses the ids of the naming convention', () => {
    const clause = (id: string, level: number, parent: string | null): never =>
      ({ id, level, parent }) as never;
    const ids = elementIds([clause('2', 1, null), clause('2-1', 2, '2'), clause('2-1-3', 3, '2-1')]);
    expect(ids.get('2-1-3')).toBe('part_2__sec_1__para_3');
    // A heading without a number, beside the first that has one, is another part.
    const beside = [clause('1', 1, null), clause('section-1', 1, null), clause('annex-1', 1, null)];
    expect([...elementIds(beside).values()]).toEqual(['part_1', 'part_section-1', 'part_annex-1']);
  });
  test('names the work, its date and number, and the bodies', () => {
    expect(document).toContain('<FRBRdate date="2022-12-28" name="issued"/>');
    expect(document).toContain('<FRBRnumber value="试政〔2022〕1号"/>');
    expect(document).toContain('showAs="试点市教育局"');
  });
  test('keeps every word of every clause', () => {
    const words = fromHtml(document.replace(/^<\?xml.*\n/, ''), { fragment: true });
    const text = JSON.stringify(words);
    for (const part of ['现印发给你们。', '学位', '“公办”<园>', '=cmd()', '结语。'])
      expect(text).toContain(part);
  });
});

describe('calendar', () => {
  const words = { name: '试点', note: (printed: string) => `文件写的是“${printed}”` };
  const calendar = toCalendar(buildTimeline([samplePlan]), () => 'https://example.org/plans/x/#1-1', words);
  const lines = calendar.split('\r\n');

  test('has one event a commitment, on the last day of the period', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines).toContain('DTSTART;VALUE=DATE:20251231');
    expect(lines).toContain(`RRULE:FREQ=YEARLY;UNTIL=${lastYearOf(samplePlan)}1231`);
  });
  test('names an event after what it says: one added before it changes no other', () => {
    const uids = (plan: Plan): string[] =>
      toCalendar(buildTimeline([plan]), () => '/', words).match(/^UID:.*$/gmu) ?? [];
    const [first] = samplePlan.milestones;
    if (!first) throw new Error('no milestone');
    const more = { ...samplePlan, milestones: [{ ...first, quote: '另一件' }, ...samplePlan.milestones] };
    expect(new Set(uids(more)).size).toBe(3);
    expect(uids(more)).toEqual(expect.arrayContaining(uids(samplePlan)));
  });
  test('folds lines at 75 octets, never inside a character', () => {
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar.replaceAll('\r\n ', '')).toContain('不能把一个汉字折成两半');
    expect(calendar).not.toContain('\uFFFD');
  });
  test('escapes what has a meaning in a calendar', () => {
    expect(calendar.replaceAll('\r\n ', '')).not.toMatch(/SUMMARY:.*[^\\];/);
  });
});

test('a feed is well-formed, has names that stay, and its latest entry first', () => {
  const feed = {
    title: '策览',
    edition: 'zh-Hans',
    id: tagOf('e', 'feed.xml'),
    self: 'https://e/feed.xml',
    home: 'https://e/',
    author: '策览',
  } as const;
  const entry = (path: string, date: string): FeedEntry => ({
    id: tagOf('e', path),
    title: '更正：<一>',
    date,
    address: `https://e/${path}`,
  });
  const date = appearedAt(samplePlan) ?? '';
  const atom = toAtom(feed, [entry('plans/x', date), entry('changes/1', momentOf('2026-11-28'))]);
  expect(checkWellFormed(atom)).toEqual([]);
  expect([...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    'tag:e,2026:feed.xml',
    'tag:e,2026:changes/1',
    'tag:e,2026:plans/x',
  ]);
  expect(date).toBe('2023-01-11T11:26:00+08:00');
  expect(checkWellFormed(toAtom(feed, []))).toEqual([]);
});

test('nothing that was found beside the document is in any download', () => {
  const all = [
    toPlanJson(samplePlan, sampleAssignments, sampleOrganisations, '/', '/plan.schema.json'),
    toPlansJson([samplePlan], sampleAssignments, () => '/'),
    toPlainText(samplePlan),
    toMarkdown(samplePlan, '/'),
    toAkomaNtoso(samplePlan, []),
  ];
  for (const text of all) expect(text).not.toContain('INJECTED');
});

test('plan.json counts what it holds', () => {
  const plan = JSON.parse(
    toPlanJson(samplePlan, sampleAssignments, sampleOrganisations, '/', '/plan.schema.json'),
  ) as Record<string, unknown>;
  expect(plan['counts']).toMatchObject({ indicators: 1, assignments: 1, clausesWithResponsibilities: 1 });
  expect(plan['organisations']).toHaveLength(1);
});

test('Markdown keeps signs of the text from being read as marks', () => {
  const markdown = toMarkdown(samplePlan, '/');
  expect(markdown).toContain('# 试点\\<方案\\>');
  expect(markdown).toContain('2020\\~2022\\*');
  expect(markdown).toContain('### （一）学位。');
  expect(markdown).toContain('> 现印发给你们。');
  expect(markdown).toContain('| =cmd() | 1,000 |');
});

test('plain text has title, headings and paragraphs one a line', () => {
  expect(toPlainText(samplePlan).split('\n').slice(0, 5)).toEqual([
    '试点<方案>',
    '',
    '现印发给你们。',
    '一、目标',
    '（一）学位。',
  ]);
});

import { describe, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { elementIds, toAkomaNtoso } from '../../../src/exports/akomaNtoso.ts';
import { toAtom } from '../../../src/exports/atom.ts';
import { toCalendar } from '../../../src/exports/icalendar.ts';
import { toPlanJson, toPlansJson } from '../../../src/exports/json.ts';
import { toMarkdown, toPlainText } from '../../../src/exports/plainText.ts';
import { buildTimeline } from '../../../src/plan/timeline.ts';
import { checkWellFormed } from './wellFormed.ts';
import { sampleAssignments, sampleOrganisations, samplePlan } from './samplePlans.ts';

describe('Akoma Ntoso', () => {
  const document = toAkomaNtoso(samplePlan, sampleOrganisations);

  test('is well-formed', () => expect(checkWellFormed(document)).toEqual([]));
  test('gives clauses the ids of the naming convention', () => {
    const clause = (id: string, level: number, parent: string | null): never =>
      ({ id, level, parent }) as never;
    const ids = elementIds([clause('2', 1, null), clause('2-1', 2, '2'), clause('2-1-3', 3, '2-1')]);
    expect(ids.get('2-1-3')).toBe('part_2__sec_1__para_3');
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
    expect(lines).toContain('RRULE:FREQ=YEARLY');
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

test('the feed is well-formed and dates a plan by its publication', () => {
  const feed = {
    title: '策览',
    edition: 'zh-Hans',
    self: 'https://e/feed.xml',
    home: 'https://e/',
    author: '策览',
  } as const;
  const atom = toAtom([samplePlan], (plan) => `https://e/plans/${plan.id}/`, feed);
  expect(checkWellFormed(atom)).toEqual([]);
  expect(atom).toContain('<updated>2023-01-11T11:26:00+08:00</updated>');
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

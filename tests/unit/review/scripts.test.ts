import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHanzi } from '../../../src/hanzi/createHanzi.ts';
import { listDoubts } from '../../../src/hanzi/listDoubts.ts';
import { readBody } from '../../../src/markdown/readBody.ts';
import { Builds } from '../../../src/review/builds.ts';
import { History } from '../../../src/review/history.ts';
import { perform } from '../../../src/review/perform.ts';

const hanzi = createHanzi([]);
const clausesOf = (text: string): Parameters<typeof listDoubts>[0] =>
  readBody(`## 一、工作目标\n\n${text}\n`, '').clauses;

test('characters that nobody wrote between such neighbours are listed with their other forms, each context once', () => {
  const sentence = '普惠性幼儿园在园幼儿占比达到90%以上。';
  const found = listDoubts(clausesOf(`${sentence}${sentence}`), hanzi);
  for (const { traditional, others, context, simplified } of found) {
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContain(traditional);
    expect(context).toContain(simplified);
  }
  expect(new Set(found.map(({ context }) => context)).size).toBe(found.length);
  expect(listDoubts(clausesOf('國務院關於發展學前教育的實施辦法，請認真貫徹執行。'), hanzi)).toEqual([]);
});

test('one tap writes the whole phrase in Traditional, with the form that was chosen', async () => {
  const contentDir = join(mkdtempSync(join(tmpdir(), 'celan-scripts-')), 'content');
  mkdirSync(contentDir);
  const desk = {
    contentDir,
    seedsDir: contentDir,
    language: 'zh' as const,
    history: new History(),
    builds: new Builds({ build: () => Promise.resolve(null), preview: () => Promise.resolve('') }),
    check: () => Promise.resolve([]),
    examine: () => Promise.resolve([]),
  };
  await perform(desk, { do: 'glossary', simplified: '幼儿占比', word: '占', form: '占', why: '审阅台' });
  expect(readFileSync(join(contentDir, 'glossary.tsv'), 'utf8')).toContain('幼儿占比\t幼兒占比\t');
});

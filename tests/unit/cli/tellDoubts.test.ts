import { expect, test } from 'vitest';
import { tellDoubts } from '../../../src/cli/tellDoubts.ts';
import type { Plan } from '../../../src/plan/model.ts';

const planOf = (text: string, sourceEdition: Plan['sourceEdition']): Plan =>
  ({
    file: 'content/plans/x.md',
    sourceEdition,
    clauses: [{ label: '', title: '', titleStop: '', blocks: [{ kind: 'paragraph', text, line: 1 }] }],
  }) as unknown as Plan;

test('a character in a context that nobody wrote is named with its words, once for the editor', () => {
  const said = tellDoubts({ plans: [planOf('龘干龘，发展教育。', 'zh-Hans')], glossary: [] });
  expect(said.map(({ zh }) => zh).join('\n')).toContain('龘干龘');
  expect(said[0]?.zh).toMatch(/^1 处/u);
});

test('nothing is said of common words, nor of Traditional sources', () => {
  expect(tellDoubts({ plans: [planOf('发展教育。', 'zh-Hans')], glossary: [] })).toEqual([]);
  expect(tellDoubts({ plans: [planOf('龘干龘。', 'zh-Hant')], glossary: [] })).toEqual([]);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { importSeeds } from '../../../src/import/importSeeds.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { clauseText } from '../../../src/plan/text.ts';
import { compareVersions, fatesOf } from '../../../src/plan/versions.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import { editionOf } from '../../../src/portal/editionOf.ts';
import { markChange } from '../../../src/site/pages/versions.ts';
import { amendedContent, RESHAPED } from '../../built/versions/amend.ts';

let content = '';
let plan: Plan;
beforeAll(async () => {
  content = await amendedContent();
  [plan] = loadPortal(content).plans as [Plan];
});

test('a new capture keeps the old text, and its file is no plan of its own', async () => {
  expect(readdirSync(join(content, 'versions/yunshan-2024'))).toEqual(['1.md', '2.md']);
  expect(plan.earlier?.map(({ source }) => source.file)).toEqual(['first.txt', 'second.txt']);
  const seedsDir = join(content, '../seeds');
  const again = await importSeeds([], { contentDir: content, seedsDir, accepted: new Set() });
  expect(again.written).toEqual([]);
});

test('what became of every clause is told', () => {
  const [first, second] = plan.earlier as [Plan, Plan];
  const told = (before: Plan, after: Plan): string[] =>
    compareVersions(before.clauses, after.clauses)
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, before: old, after: now }) => `${kind} ${old?.id ?? ''}→${now?.id ?? ''}`);
  expect(told(first, second)).toEqual([
    'reworded 1→1',
    'reworded 2-1→2-1',
    'new →2-2',
    'renumbered 2-2→2-3',
    'renumbered 2-3→2-4',
    'renumbered 2-4→2-5',
  ]);
  expect(told(second, plan)).toEqual(['gone 2-3→', 'renumbered 2-4→2-3', 'renumbered 2-5→2-4']);
});

test('every code that was ever printed answers rightly', () => {
  const fates = fatesOf(plan);
  let asked = 0;
  for (const [index, earlier] of (plan.earlier ?? []).entries())
    for (const printed of earlier.clauses) {
      asked++;
      const now = plan.clauses.find(({ id }) => id === printed.id);
      const fate = fates.get(printed.id)?.find(({ version }) => version === index + 1);
      // Without a note, the number must still name the very same words.
      if (!fate) expect(now && clauseText(now), printed.id).toBe(clauseText(printed));
      else if (fate.kind === 'gone') expect(plan.clauses.map(clauseText)).not.toContain(clauseText(printed));
      else if (fate.kind === 'renumbered')
        expect(fate.after && clauseText(fate.after)).toBe(clauseText(printed));
      else expect(fate.after?.id).toBe(printed.id);
    }
  expect(asked).toBeGreaterThan(12);
  expect(fates.get('2-5')).toMatchObject([{ version: 2, kind: 'renumbered', after: { id: '2-4' } }]);
});

test('words are marked in both scripts', () => {
  for (const [edition, added] of [
    ['zh-Hans', '5'],
    ['zh-Hant', '5'],
  ] as const) {
    const [own] = editionOf(loadPortal(content), edition).plans as [Plan];
    const change = compareVersions(own.earlier?.[0]?.clauses ?? [], own.clauses).find(
      ({ after }) => after?.id === '2-1',
    );
    const pieces = change ? markChange(change) : [];
    expect(pieces.filter(({ kind }) => kind !== 'kept')).toEqual([
      { kind: 'removed', text: '2' },
      { kind: 'added', text: added },
    ]);
    expect(pieces[0]?.text.includes('擴大資源')).toBe(edition === 'zh-Hant');
  }
});

test('words that were split off, merged or moved are found where they are now', async () => {
  const [reshaped] = loadPortal(await amendedContent(RESHAPED)).plans as [Plan];
  const fates = [...fatesOf(reshaped)].flatMap(([id, all]) =>
    all.map(({ version, kind, after }) => `${version}#${id} ${kind} ${after?.id ?? ''}`.trim()),
  );
  expect(fates.sort()).toEqual([
    '1#2-1 reworded 2-1',
    '1#2-2 gone',
    '1#2-3 reworded 2-3',
    '1#2-3 split 2-4',
    // With the words of another clause before its own.
    '1#2-4 renumbered 2-2',
    '1#2-5 renumbered 3-1',
    '1#3-1 renumbered 3-2',
    // Raised to a chapter.
    '1#3-2 renumbered 4',
    '2#2-2 reworded 2-2',
    '2#2-3 gone',
    '2#2-4 renumbered 2-3',
    '2#2-5 renumbered 2-4',
    '2#2-6 merged 2-2',
    '2#3-3 renumbered 4',
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeWords, openManifest } from '../../src/proof/judge.ts';
import { folderReader, verifyFolder } from '../../src/deploy/manifest/verifyPortal.ts';
import { EDITIONS } from '../../src/plan/editions.ts';
import type { Plan } from '../../src/plan/model.ts';
import { dist, kindOf, listEditions, listPages } from '../built/dist.ts';
import { attribute, parsePage, textOf } from '../built/markup.ts';

test('the built portal is the one that its manifest describes', async () => {
  const { verdict, problems, manifest } = await verifyFolder(dist, '');
  expect(problems).toEqual([]);
  expect(verdict).toBe('same');
  expect(Object.keys(manifest?.clauses ?? {})).toEqual(listEditions());
});

test('the words of every clause, as its page shows them, are those of the manifest', async () => {
  const manifest = await openManifest(folderReader(dist), '');
  const alarms: string[] = [];
  let count = 0;
  for (const edition of listEditions())
    for (const page of listPages().filter((each) => each.startsWith(`${EDITIONS[edition].path}/plans/`))) {
      if (kindOf(page) !== '/plans/*/') continue;
      const plan = JSON.parse(readFileSync(join(dist, page, 'plan.json'), 'utf8')) as Plan;
      for (const clause of plan.clauses) {
        const section = parsePage(page).elements.find((each) => attribute(each, 'id') === clause.id);
        // The covering notice is set as a letter, with addressees and signature.
        if (!section || clause.level === 0) continue;
        const own = section.children.filter(
          (child) =>
            child.type !== 'element' ||
            !/^(?:clause-(?:number|code|figures)|no-body|fate)$/.test(attribute(child, 'className') ?? ''),
        );
        const text = own.map(textOf).join('\n');
        count++;
        if ((await judgeWords(manifest, text)).verdict !== 'same') alarms.push(`${page}#${clause.id}`);
      }
    }
  expect(alarms).toEqual([]);
  expect(count).toBeGreaterThan(60);
});

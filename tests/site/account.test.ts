import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { createHanzi } from '../../src/hanzi/createHanzi.ts';
import { loadPortal } from '../../src/portal/loadPortal.ts';
import { dist, listFiles } from '../built/dist.ts';
import { parsePage, textOf } from '../built/markup.ts';

const content = process.env.CELAN_CONTENT || 'content';
const { plans, glossary } = loadPortal(content);
const hanzi = createHanzi(glossary);
const squeeze = (text: string): string => text.replace(/\s/g, '');

test.each(plans)(
  'the source page of $id shows every line of the capture but the suspect ones',
  ({ id, account }) => {
    const main = parsePage(`/plans/${id}/source/`).elements.find(({ tagName }) => tagName === 'main');
    const shown = main ? squeeze(textOf(main)) : '';
    const lines = account.filter(({ verdict }) => verdict !== 'suspect');
    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.filter(({ text }) => !shown.includes(squeeze(text))).map(({ line, text }) => `${line}: ${text}`),
    ).toEqual([]);
  },
);

test('what was held back as suspect is nowhere in the portal, in either script', () => {
  const held = plans.flatMap(({ id }) => {
    const provenance = readFileSync(join(content, `plans/${id}.provenance.yaml`), 'utf8');
    const { lines } = parse(provenance) as { lines: { verdict: string; text: string }[] };
    return lines.filter(({ verdict }) => verdict === 'suspect').map(({ text }) => text);
  });
  const words = held
    .flatMap((text) => [text, hanzi.to('zh-Hant', text), hanzi.toHans(text)])
    .flatMap((text) => text.split(/[^\p{Script=Han}\d]+/u).filter((word) => word.length >= 3));
  expect(words.length).toBeGreaterThan(0);
  const holders = listFiles().filter((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return words.some((word) => text.includes(word));
  });
  expect(holders).toEqual([]);
});

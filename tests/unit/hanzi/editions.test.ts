import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { alignEditions } from '../../../src/hanzi/alignEditions.ts';
import { decode } from '../../../src/import/capture/decode.ts';
import { detectEdition } from '../../../src/text/script.ts';
import { toEditionQuotes } from '../../../src/hanzi/punctuation.ts';
import { toEdition } from '../../../src/hanzi/toEdition.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { blockText, headingText, planText } from '../../../src/plan/text.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import { hanzi } from './hanzi.ts';

const { plans } = loadPortal('content');
const inBoth = plans.map((plan) => ({
  id: plan.id,
  plan,
  hans: toEdition(plan, 'zh-Hans', hanzi),
  hant: toEdition(plan, 'zh-Hant', hanzi),
}));
const count = (text: string): number => Array.from(text).length;
const titles = ({ metadata, bodyList }: Plan): string[] =>
  [metadata.title, metadata.planTitle, metadata.addressees, bodyList, metadata.copiedTo].filter(
    (text) => text !== null,
  );

describe.each(inBoth)('$id', ({ id, plan, hans, hant }) => {
  it('reads in Traditional as a person has read and accepted it', async () => {
    const text = [...titles(hant), '', planText(hant), ''].join('\n');
    await expect(text).toMatchFileSnapshot(`../../golden/hanzi/${id}.zh-Hant.txt`);
  });

  it('comes back to the same Simplified text', () => {
    expect(hanzi.toHans(hanzi.to('zh-Hant', planText(hans)))).toBe(planText(hans));
    const again = toEdition({ ...hant, origin: 'authored', sourceEdition: 'zh-Hant' }, 'zh-Hans', hanzi);
    expect(planText(again)).toBe(planText(hans));
  });

  it('keeps anchors, numbers of clauses and of characters', () => {
    expect(hant.clauses.map((clause) => clause.id)).toEqual(plan.clauses.map((clause) => clause.id));
    for (const [index, clause] of plan.clauses.entries()) {
      const [one, other] = [hans.clauses[index], hant.clauses[index]];
      if (!one || !other) throw new Error(`${clause.id} is missing`);
      expect(count(headingText(one))).toBe(count(headingText(other)));
      expect(one.blocks.map((block) => count(blockText(block)))).toEqual(
        other.blocks.map((block) => count(blockText(block))),
      );
    }
  });

  it('keeps every quotation where it stands', () => {
    for (const edition of [hans, hant]) {
      const quoted = [...edition.responsibilities, ...edition.indicators, ...edition.milestones];
      expect(quoted.length).toBeGreaterThan(0);
      for (const { clause: id, quote, span } of quoted) {
        const clause = edition.clauses.find((each) => each.id === id);
        if (!clause || !span) continue;
        const block = clause.blocks[span.block];
        const text = block ? blockText(block) : clause.title;
        expect(text.slice(span.start, span.end)).toBe(quote);
      }
    }
    expect(hant.indicators.map(({ span }) => span)).toEqual(plan.indicators.map(({ span }) => span));
  });

  it('is aligned sentence by sentence without losing a character', () => {
    const aligned = alignEditions(plan, 'zh-Hant', hanzi).filter(({ clause }) => clause !== null);
    const join = (script: 'simplified' | 'traditional') =>
      aligned.flatMap(({ sentences }) => sentences.map((sentence) => sentence[script])).join('');
    expect(join('simplified')).toBe(planText(hans).replaceAll('\n', ''));
    expect(join('traditional')).toBe(planText(hant).replaceAll('\n', ''));
  });
});

test('a source in an edition is published as it is, unless it is machine-made', () => {
  for (const { plan } of inBoth) {
    const own = toEdition(plan, plan.sourceEdition, hanzi);
    if (plan.origin === 'machine-made') expect(planText(own)).not.toBe(planText(plan));
    else expect(own).toBe(plan);
    const authored: Plan = { ...plan, origin: 'authored' };
    expect(toEdition(authored, plan.sourceEdition, hanzi)).toBe(authored);
  }
});

test('of the machine-made source all 21 artefacts are corrected, and said', () => {
  const plan = plans.find((each) => each.origin === 'machine-made');
  if (!plan) throw new Error('no machine-made plan');
  const marks = alignEditions(plan, 'zh-Hant', hanzi).flatMap(({ sentences }) =>
    sentences.flatMap((each) => each.marks),
  );
  const corrected = marks.filter((mark) => mark.published !== null);
  const said = new Set(corrected.map((mark) => `${mark.published}→${mark.traditional}`));
  expect([...said]).toEqual(
    expect.arrayContaining([
      ...['關于→關於', '范圍→範圍', '依托→依託', '師范→師範', '骨干→骨幹', '低于→低於', '示范→示範'],
      ...['采集→採集', '意愿→意願', '并→並', '并舉→並舉', '志愿→志願', '志愿者→志願者'],
    ]),
  );
  const hant = planText(toEdition(plan, 'zh-Hant', hanzi));
  expect(hant).not.toMatch(/關于|低于|范圍|師范|示范|骨干|意愿|志愿|采集|并舉|依托|[“”]/);
});

// Every document kept as a test file, and both captures, line by line.
const documents = [
  ...globSync('tests/fixtures/{captures,seeds}/*.{txt,md,html}'),
  ...globSync('seeds/*.txt'),
].sort();

describe.each(documents.map((file) => [basename(file), file]))('%s', (_, file) => {
  const captured = decode(readFileSync(file), file).text;
  const isSimplified = detectEdition(captured) === 'zh-Hans';
  const simplified = captured
    .split('\n')
    .map((line) => (isSimplified ? toEditionQuotes(line, 'zh-Hans') : hanzi.toHans(line)));

  it('goes to Traditional and back unchanged, character for character', () => {
    for (const line of simplified) {
      const traditional = hanzi.to('zh-Hant', line);
      expect(count(traditional)).toBe(count(line));
      expect(hanzi.toHans(traditional)).toBe(line);
    }
  });
});

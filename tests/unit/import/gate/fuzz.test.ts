import { expect, test } from 'vitest';
import { judgeText } from '../../../../src/import/paper/gate.ts';
import { readCapture } from '../../../../src/import/read.ts';
import { parseIndex } from '../../../../src/search/parseIndex.ts';
import { good } from '../../../hostilePortal.ts';
import { createRandom } from '../../../random.ts';
import { spoil } from '../../../spoil.ts';
import { buildPaper, FORMS, PLACES } from './papers.ts';

/** What random lines are made of: papers, break-ins, code, signs that nobody sees. */
const PIECES =
  '推进水源工程建设 ， 。 （ ） 健全机制 县水利局 100% 时时彩 开云体育 官网 <b> </p> &#x200b; \u202e \u200b \ue000 \u0000 \ufffd ★ 𝟑𝟔𝟓 ⑧ http://a.cx/ [url=x] "\' \\ \t 藏 Казино ไทย 加薇信ab1234'.split(
    ' ',
  );

const random = createRandom(1616);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const randomLine = (): string =>
  Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(PIECES)).join('');

test('whatever a line holds, what stays and what is held are pieces of it', () => {
  for (let round = 0; round < 600; round++) {
    const line = randomLine();
    const { rest, held } = judgeText(line, {
      isAlien: () => random() < 0.5,
      outside: random() < 0.3,
      extra: 0,
    });
    let at = 0;
    for (const { text } of held)
      at = line.indexOf(text, at) < 0 ? Number.NaN : line.indexOf(text, at) + text.length;
    expect([line, at]).not.toEqual([line, Number.NaN]);
    expect([...rest].every((character) => line.includes(character))).toBe(true);
  }
});

test('whatever stands in a paper, it is read, and no injected phrase that stands alone is published', () => {
  for (let round = 0; round < 24; round++) {
    const [form, place, line] = [pick(FORMS), pick(PLACES), randomLine()];
    const reading = readCapture(
      new TextEncoder().encode(buildPaper(form, 'zh-Hans', place, line)),
      `paper.${form}`,
    );
    for (const { text, verdict } of reading.account)
      if (verdict !== 'suspect') expect(text.trim()).not.toBe('时时彩');
    expect(reading.account.length).toBeGreaterThan(0);
  }
});

test('whatever another portal answers, it is an index of the right kinds or none', () => {
  for (let round = 0; round < 600; round++) {
    const spoilt = spoil(good, random);
    let index: unknown = null;
    try {
      index = parseIndex(spoilt);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    if (index)
      expect(index).toMatchObject({
        plans: expect.any(Array) as unknown,
        records: expect.any(Array) as unknown,
      });
  }
});

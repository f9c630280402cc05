/** Reading aloud and the elder mode. */
import { expect, test, type Page } from '@playwright/test';

import { isHant, kindOf, listPages, takeTurns } from '../built/dist.ts';

const plans = takeTurns(listPages().filter((address) => kindOf(address) === '/plans/*/'));

/** A browser with three voices that speak at once when told to, and keep what they were given. */
async function giveVoices(page: Page, tags: string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const spoken: { text: string; lang: string; rate: number }[] = [];
    const voices = langs.map((lang) => ({
      lang,
      name: lang,
      voiceURI: lang,
      default: false,
      localService: true,
    }));
    let pending: SpeechSynthesisUtterance | undefined;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(words: SpeechSynthesisUtterance) {
        spoken.push({ text: words.text, lang: words.lang, rate: words.rate });
        pending = words;
      },
      cancel() {
        pending = undefined;
      },
    });
    class Utterance {
      text: string;
      lang = '';
      rate = 1;
      onend?: () => void;
      constructor(text: string) {
        this.text = text;
      }
    }
    const finish = (): void => (pending as unknown as Utterance | undefined)?.onend?.();
    Object.assign(window, { spoken, finishSentence: finish, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  }, tags);
}

interface Heard {
  spoken: { text: string; lang: string; rate: number }[];
  finishSentence: () => void;
}
const heard = (page: Page): Promise<Heard['spoken']> =>
  page.evaluate(() => (window as unknown as Heard).spoken);
const finish = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as Heard).finishSentence();
  });

for (const address of plans) {
  test(`${address} is read aloud sentence by sentence, in a voice of its edition`, async ({ page }) => {
    await giveVoices(page, ['zh-HK', 'zh-CN', 'zh-TW', 'en-US']);
    await page.goto(address);
    await page.locator('[data-act="toggle"]:visible, [data-read]:visible').first().click();
    await expect.poll(() => heard(page)).toHaveLength(1);
    await finish(page);
    await expect.poll(() => heard(page)).toHaveLength(2);
    const sentences = await heard(page);
    const text = (await page.locator('#text').evaluate((article) => article.textContent)).replace(/\s/g, '');
    for (const { text: words, lang } of sentences) {
      expect(text).toContain(words.replace(/\s/g, ''));
      expect(lang).toBe(isHant(address) ? 'zh-TW' : 'zh-CN');
    }
    expect(sentences[0]?.text).not.toBe(sentences[1]?.text);
  });
}

test('reading aloud pauses, goes on where it was, changes its speed and stops @phone', async ({ page }) => {
  await giveVoices(page, ['zh-CN']);
  await page.goto(plans[0] ?? '');
  await page.locator('[data-act="toggle"]:visible, [data-read]:visible').first().click();
  const toggle = page.locator('read-aloud [data-act="toggle"]');
  await finish(page);
  await toggle.click();
  await toggle.click();
  const [, second, again] = await heard(page);
  expect(again?.text).toBe(second?.text);
  await page.locator('read-aloud [name="rate"]').selectOption('1.5');
  expect((await heard(page)).at(-1)?.rate).toBe(1.5);
  const marked = (): Promise<boolean> => page.evaluate(() => CSS.highlights.has('being-read'));
  expect(await marked()).toBe(true);
  await page.locator('read-aloud [data-act="stop"]').click();
  expect(await marked()).toBe(false);
  const count = (await heard(page)).length;
  await finish(page);
  expect(await heard(page)).toHaveLength(count);
});

test('without a Chinese voice nothing offers to read aloud @phone', async ({ page }) => {
  await giveVoices(page, ['en-US']);
  await page.goto(plans[0] ?? '', { waitUntil: 'networkidle' });
  await expect(page.locator('read-aloud')).toBeHidden();
  await expect(page.locator('[data-read]')).toBeHidden();
});

test('one tap gives the largest text and more space, remembered, undone by a second', async ({ page }) => {
  const measure = (): Promise<number[]> =>
    page
      .locator('#text p')
      .nth(1)
      .evaluate((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return [parseFloat(fontSize), parseFloat(lineHeight)];
      });
  await page.goto(plans[0] ?? '');
  const [size = 0, line = 0] = await measure();
  const button = page.locator('elder-mode button');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.goto(plans[0] ?? '');
  const [larger = 0, higher = 0] = await measure();
  expect(larger).toBeGreaterThanOrEqual(18);
  expect(larger).toBeGreaterThan(size);
  expect(higher / larger).toBeGreaterThanOrEqual(1.3);
  expect(higher).toBeGreaterThan(line);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  const printed = await measure();
  await page.emulateMedia({ media: 'screen' });
  await button.click();
  expect(await measure()).toEqual([size, line]);
  await page.emulateMedia({ media: 'print' });
  expect(await measure()).toEqual(printed);
});

import { HOLD, type Phrase, type Signal } from './signals.ts';

/** Mathematical digits, bold and double-struck letters, letters in circles and squares, and keycaps: no formula has two of them in a row. */
const SIGN =
  '(?:[\\u{1d400}-\\u{1d433}\\u{1d538}-\\u{1d56b}\\u{1d5a0}-\\u{1d607}\\u{1d7ce}-\\u{1d7ff}\\u24b6-\\u24e9\\u{1f130}-\\u{1f1ff}]|[\\p{L}\\d]\\ufe0f?\\u20e3)';
const DISGUISED = new RegExp(
  `${SIGN}{2,}(?:\\p{Script=Han}{0,4}(?=[^\\p{Script=Han}]|$)|\\p{Script=Han}{0,2})` +
    `|(?<=\\p{Script=Han})[\\u{1d7ce}-\\u{1d7ff}](?=\\p{Script=Han})`,
  'gu',
);

/** Chinese characters one by one with signs between them that no list has. */
const SPACED = /\p{Script=Han}(?:[*＊_＿^~～★☆●◆■▲♥❤💰]\p{Script=Han}){3,}/gu;

/** The same number in a circle, or ring, between all of them. */
const RINGED = /\p{Script=Han}([\u2460-\u2473〇○◎◇])\p{Script=Han}(?:\1\p{Script=Han}){2,}/gu;

/** A number in circles, longer than any list that a sentence refers to. */
const CIRCLE = '[\\u2460-\\u2468\\u24ea\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792]';
const CIRCLED = new RegExp(`${CIRCLE}(?:\\s?${CIRCLE}){5,}\\p{Script=Han}{0,4}`, 'gu');
/** And with points, four in a row. */
const DOTTED = /(?<!\p{Script=Han})\p{Script=Han}(?:\.\p{Script=Han}){3,}(?![\p{Script=Han}]{6})/gu;

/** Text of another encoding, read as that of western Europe: no paper has three such signs in a row. */
const MISREAD = /[\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00ff]{3}[\u0080-\u00b6\u00b8-\u00ff]*/gu;

/**
 * Stretches that are written in signs for plain letters and figures, with the characters they belong to.
 * @example findSigns('落实𝟑𝟔𝟓体育') // [{ from: 2, to: 10, score: 6, signals: ['disguised'] }]
 */
export function findSigns(captured: string): Phrase[] {
  const of = (pattern: RegExp, signal: Signal): Phrase[] =>
    [...captured.matchAll(pattern)].map(({ 0: run, index }) => ({
      from: index,
      to: index + run.length,
      score: HOLD,
      signals: [signal],
    }));
  return [
    ...of(DISGUISED, 'disguised'),
    ...of(SPACED, 'disguised'),
    ...of(RINGED, 'disguised'),
    ...of(CIRCLED, 'disguised'),
    ...of(DOTTED, 'disguised'),
    ...of(MISREAD, 'garbled'),
  ];
}

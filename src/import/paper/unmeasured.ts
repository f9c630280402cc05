import type { Period } from '../../grammar/target/period.ts';
import { partAround, type Stretch } from '../../text/sentences.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals.ts';
import type { PlacedFigure } from './placedFigure.ts';

/** A token of digits that belong together: 2024-03-18, 010-66092315, 9:00, 2.5. */
const DIGITS = /\d+(?:[-.:/]\d+)*/gu;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const NUMERAL = new RegExp(`[\\d${NUMERAL_CHARACTERS}]`, 'u');
const SHORT = 40;
/** 五年内, 3年时间: how long; not 年内, 去年. */
const LASTING = new RegExp(
  `([\\d${NUMERAL_CHARACTERS}]{1,3})(?:[-~至到][\\d${NUMERAL_CHARACTERS}]{1,3})?年`,
  'u',
);

type Unmeasured = Pick<PlacedFigure, 'kind' | 'reason' | 'value' | 'unit' | 'year'>;

/** 毕业2年以内的高校毕业生: how long ago it is for those who are meant. */
const SINCE = /(?:毕业|离校|退役|退伍|成立|注册|登记|取得[^,;。]{0,8}|设立)(?:后|满)?$/u;

function readPeriod(words: string, period: Period, around: string): Unmeasured | undefined {
  if (!NUMERAL.test(words)) return undefined;
  const { date, year, relation } = period;
  if (date !== null) {
    const value = /^\d{4}$/u.test(date) ? Number(date) : date;
    return { kind: 'date', reason: 'date', value, unit: value === date ? '' : '年', year };
  }
  const years = LASTING.exec(words);
  const lasting = years && !words.includes('五”') && !/十[一二三四五六]?五/u.test(words);
  if (lasting && relation !== 'every')
    return {
      ...(SINCE.test(around.slice(0, around.indexOf('‹'))) && /›的\p{Script=Han}/u.test(around)
        ? { kind: 'condition', reason: 'age of a thing' }
        : { kind: 'duration', reason: 'duration' }),
      value: parseNumeral(years[1] ?? '') ?? 0,
      unit: '年',
      year: null,
    };
  return { kind: 'date', reason: 'date', value: words, unit: '', year: null };
}

/** The words around a token of digits, cut short where the part of the sentence is long. */
function wordsAround(flat: string, { start, end }: Stretch): Stretch {
  const part = partAround(flat, start, end);
  if (part.end - part.start <= SHORT) return part;
  return { start: Math.max(part.start, start - 12), end: Math.min(part.end, end + 12) };
}

/** What is left of the digits of a text once its quantities are read: dates, terms, and numbers in names. */
export function readUnmeasured(
  original: string,
  flat: string,
  periods: readonly Period[],
  counted: readonly PlacedFigure[],
): PlacedFigure[] {
  const place = (at: Stretch, figure: Unmeasured): PlacedFigure => {
    const words = wordsAround(flat, at);
    const name = original.slice(words.start, words.end);
    return { ...figure, ...words, at, name, comparator: '=' };
  };
  const dated = periods.flatMap(({ start, end, ...period }) => {
    const around = `${flat.slice(Math.max(0, start - 12), start)}‹›${flat.slice(end, end + 3)}`;
    const figure = readPeriod(flat.slice(start, end), { start, end, ...period }, around);
    return figure ? [place({ start, end }, figure)] : [];
  });
  const known = [...counted, ...dated].map(({ at }) => at).sort((a, b) => a.start - b.start);
  let next = 0;
  const rest = [...flat.matchAll(DIGITS)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length };
    while ((known[next]?.end ?? Infinity) <= at.start) next++;
    if ((known[next]?.start ?? Infinity) <= at.start && (known[next]?.end ?? 0) >= at.end) return [];
    const clock = CLOCK.test(match[0]);
    const kind = clock ? ('date' as const) : ('name' as const);
    const value = /^\d{1,9}$/u.test(match[0]) ? Number(match[0]) : match[0];
    return [place(at, { kind, reason: clock ? 'date' : 'part of a code', value, unit: '', year: null })];
  });
  return [...dated, ...rest];
}

import { parseEnumerator } from '../../grammar/paper/enumerator.ts';

/** 1． （1） ① within a line; 1.5 and 2．3万 are no numbers, 1．2024年 is one. */
const MARK =
  /(?<![\d.．])(?:\d{1,2}[.．、](?![\d０-９](?!\d{3}年))|[（(]\d{1,2}[）)]|[①-⑳])(?=[\p{Script=Han}“"《]|\d{4}年)/gu;
/** What stands before the first number of a series, and before those that follow it. */
const BEFORE_FIRST = /[。！？）)”：:\s]$/u;
const BEFORE_NEXT = /[。！？）)”\s]$/u;
/** 二、标准。1.路面：平整；2.路肩：…: provisions, where the series does not list what a colon announces. */
const BEFORE_ITEM = /[；;]$/u;

/**
 * Where numbers within a line open provisions: a series from one on (or from the number the line begins with), each
 * behind a whole sentence; （1）…（2）… behind a colon list what a sentence needs. Two of them at least, so that a number in a sentence opens nothing.
 * @example findInlineFigures('具体措施：1．编制规划。（市教育局负责）2．建成8所。') // [5, 20]
 */
export function findInlineFigures(text: string): number[] {
  const series = new Map<string, { at: number[]; next: number; free: boolean }>();
  const cuts: number[] = [];
  for (const mark of text.matchAll(MARK)) {
    const reading = parseEnumerator(text.slice(mark.index, mark.index + 12));
    if (!reading) continue;
    const before = text.slice(Math.max(0, mark.index - 1), mark.index);
    const known = series.get(reading.kind);
    const listed = reading.kind !== 'figure' && /[：:]/u.test(before);
    const begins = mark.index === 0 || (reading.value === 1 && BEFORE_FIRST.test(before) && !listed);
    if (
      known?.next === reading.value &&
      (BEFORE_NEXT.test(before) || (known.free && BEFORE_ITEM.test(before)))
    ) {
      known.at.push(mark.index);
      known.next++;
    } else if (begins) {
      settle(known?.at, cuts);
      series.set(reading.kind, {
        at: [mark.index],
        next: reading.value + 1,
        free: reading.kind === 'figure' && /[。]$/u.test(before),
      });
    }
  }
  for (const { at } of series.values()) settle(at, cuts);
  return cuts.filter((cut) => cut > 0).sort((one, other) => one - other);
}

function settle(at: number[] | undefined, cuts: number[]): void {
  if (at && at.length >= 2) cuts.push(...at);
}

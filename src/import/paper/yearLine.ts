import { readBound } from '../../grammar/target/comparator.ts';
import { findQuantities } from '../../grammar/target/quantity.ts';
import type { PlacedFigure } from './placedFigure.ts';
import { unitNamed, withoutNumber, withoutUnit } from './tableColumns.ts';

const OF_YEAR = `(?:到)?20\\d\\d年(?:底)?[^\\d,;。]{0,6}[\\d.,]+[^\\d,;。 |]{0,8}[ ,;|、。]*`;
/** A name, and two or more years with their values. */
const LINE = new RegExp(
  `^(?<name>[^,;。:]{0,3}\\p{Script=Han}{2}[^,;。:]{0,30}?)[ :|,]{1,3}(?<years>(?:${OF_YEAR}){2,5})$`,
  'u',
);

/**
 * A row of a table that a page printed as one line: a name, and what it is to be in each of several years.
 * @example readYearLine(line, flat, null) // 观测站网平均间距 2025年8.2 2030年6.5 → two targets
 */
export function readYearLine(original: string, flat: string, issued: number | null): PlacedFigure[] {
  const groups = LINE.exec(flat)?.groups;
  if (!groups?.['name'] || !groups['years']) return [];
  const printed = original.slice(0, groups['name'].length);
  const from = flat.length - groups['years'].length;
  const pairs = [...groups['years'].matchAll(/(20\d\d)年(.*?)(?=20\d\d年|$)/gu)];
  return pairs.flatMap(([, year = '', value = ''], index): PlacedFigure[] => {
    const place = from + (pairs[index]?.index ?? 0) + year.length + 1;
    const [quantity, more] = findQuantities(value);
    if (!quantity || more) return [];
    const isOver = issued !== null && Number(year) < issued;
    return [
      {
        ...(isOver
          ? { kind: 'baseline', reason: 'column of what was' }
          : { kind: 'target', reason: 'column of aims' }),
        name: withoutUnit(withoutNumber(printed)),
        value: quantity.value,
        unit: quantity.unit || unitNamed(printed),
        comparator: Array.isArray(quantity.value)
          ? 'range'
          : readBound(value.slice(0, quantity.start), value.slice(quantity.end), quantity.more),
        year: Number(year),
        start: 0,
        end: flat.length,
        at: { start: place + quantity.start, end: place + quantity.end },
      },
    ];
  });
}

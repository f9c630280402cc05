/** Full-width digits and signs as ASCII, blanks gone: how people write figures and dates into a table. */
function tidy(cell: string): string {
  return cell.normalize('NFKC').replace(/\s+/gu, '');
}

/** Spreadsheets count days from here, and print the count where a cell has lost its form: 45356. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * A day as people write it, `YYYY-MM-DD`; what is no day stays as it is.
 * @example parseDay('2024/3/5') === '2024-03-05'; parseDay('2024年3月5日') === '2024-03-05'; parseDay('45356') === '2024-03-05'
 */
export function parseDay(cell: string): string {
  const serial = /^[34567]\d{4}$/u.exec(tidy(cell))?.[0];
  if (serial !== undefined) return new Date(DAY_ZERO + Number(serial) * DAY).toISOString().slice(0, 10);
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(tidy(cell)) ?? [];
  return year === undefined ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A year or a month as people write it, `YYYY` or `YYYY-MM`; a day stands for its month, and what is neither stays as it is.
 * @example parsePeriod('2024年') === '2024'; parsePeriod('2024/3') === '2024-03'; parsePeriod('截至2024年3月5日') === '2024-03'
 */
export function parsePeriod(cell: string): string {
  const [, year, month] =
    /^(?:截至|至)?(\d{4})(?:年[底末]?|[-/.年](\d{1,2})(?:月|[-/.月]\d{1,2}日?|月?[底末])?)?$/u.exec(
      tidy(cell),
    ) ?? [];
  if (year === undefined) return cell;
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

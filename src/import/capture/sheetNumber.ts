/** Words in quotation marks, behind a bar, and what only takes room (_ *). */
const LITERAL = /"(?<quoted>[^"]*)"|\\(?<plain>.)|[_*]./gu;
/** Conditions, colours, languages. */
const BRACKET = /\[[^\]]*\]/gu;
const DATE = /y{2,4}|m{1,4}|d{1,4}|h{1,2}|s{1,2}/giu;

/**
 * A number as a workbook shows it by the format of its cell: per cents, dates, thousands, and words before or behind.
 * @example formatSheetNumber('450', '0"公顷"') === '450公顷'; formatSheetNumber('0.585', '0.0%') === '58.5%'
 */
export function formatSheetNumber(raw: string, format: string): string {
  const number = Number(raw);
  if (!Number.isFinite(number)) return raw;
  const [positive = '', negative] = format.replace(BRACKET, '').split(';');
  const code = number < 0 && negative !== undefined && negative !== '' ? negative : positive;
  const bare = code.replace(LITERAL, '');
  if (/[yd]|m{1,2}(?![\d.#])/iu.test(bare) && /^(?![^]*[#0])/u.test(bare) && number > 0 && number < 200000)
    return formatDate(number, code);
  const at = /[#0?][#0?,.]*%?/u.exec(mask(code));
  if (!at) return general(number);
  const value = formatFigure(code === negative ? Math.abs(number) : number, at[0]);
  const [before, behind] = [code.slice(0, at.index), code.slice(at.index + at[0].length)].map(toWords);
  return `${before}${value}${behind}`.trim();
}

/** Words made unreadable, so that figures in them are no places of the number. */
const mask = (code: string): string => code.replace(LITERAL, (words) => '~'.repeat(words.length));

const toWords = (code: string): string =>
  code
    .replace(LITERAL, (_, quoted?: string, plain?: string) => quoted ?? plain ?? '')
    .replace(/General|@/giu, '');

function formatFigure(number: number, places: string): string {
  const decimals = /\.(?<zeros>[0#?]*)/u.exec(places)?.groups?.zeros ?? '';
  const value = places.endsWith('%') ? number * 100 : number;
  const fixed = value.toFixed(Math.min(decimals.length, 20));
  const least = decimals.replace(/[^0]/gu, '').length;
  const [whole = '', part = ''] = fixed.split('.');
  const kept = part.slice(0, least) + part.slice(least).replace(/0+$/u, '');
  const grouped = places.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return `${grouped}${kept === '' ? '' : `.${kept}`}${places.endsWith('%') ? '%' : ''}`;
}

const general = (number: number): string => String(Number(number.toPrecision(15)));

/** A day counted from the end of 1899, written as the format spells it; the time of day is left out. */
function formatDate(days: number, code: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86400000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const spelt = code.replace(/\s*h{1,2}[^]*$/iu, '');
  return spelt
    .split(/("[^"]*"|\\.)/u)
    .map((piece) =>
      /^["\\]/u.test(piece)
        ? piece.replace(/^["\\]|"$/gu, '')
        : piece.replace(/[_*]./gu, '').replace(DATE, (mark) => {
            const kind = mark[0]?.toLowerCase();
            const value = kind === 'y' ? year : kind === 'm' ? month : day;
            return mark.length === 2 && kind !== 'y' ? String(value).padStart(2, '0') : String(value);
          }),
    )
    .join('')
    .trim();
}

/** The parts of a document number that were typed. */
export interface DocumentNumberQuery {
  /** 晋政办, or empty. */
  prefix: string;
  /** Empty when only the serial number was typed. */
  year: string;
  serial: string;
}

const YEAR = '(?:19|20)\\d\\d';
const DOCUMENT_NUMBER = new RegExp(
  [
    '^(\\p{Script=Han}*)',
    `(?:\\s*[[(](${YEAR})[\\])]\\s*|\\s*(${YEAR})(?:\\s+|年\\s*))`,
    '(?:第\\s*)?(\\d{1,4})\\s*(?:号(?:文件?)?)?$',
  ].join(''),
  'u',
);
/** Without its year it needs the sign that makes it a number of a document. */
const WITHOUT_YEAR = /^(\p{Script=Han}*?)(?:\s*第)?\s*(\d{1,4})\s*号(?:文件?)?$/u;

/**
 * Reads a document number (发文字号) as people type it: any brackets or none, with or without what stands before the year.
 * The text must be folded.
 * @example parseDocumentNumberQuery('晋政办(2022)45号') // { prefix: '晋政办', year: '2022', serial: '45' }
 * @example parseDocumentNumberQuery('2022 45') // { prefix: '', year: '2022', serial: '45' }
 * @example parseDocumentNumberQuery('45号') // { prefix: '', year: '', serial: '45' }
 */
export function parseDocumentNumberQuery(folded: string): DocumentNumberQuery | null {
  const found = DOCUMENT_NUMBER.exec(folded.trim());
  if (!found) {
    const [, prefix = '', serial] = WITHOUT_YEAR.exec(folded.trim()) ?? [];
    return serial === undefined ? null : { prefix, year: '', serial };
  }
  const [, prefix = '', bracketed, bare, serial = ''] = found;
  return { prefix, year: bracketed ?? bare ?? '', serial };
}

/** By what a plan can be asked for: its document number, with and without the year and what stands before it. */
export function documentNumberKeys(folded: string): string[] {
  const number = parseDocumentNumberQuery(folded);
  if (!number?.year) return [];
  return [number.prefix, ''].flatMap((prefix) =>
    [number.year, ''].map((year) => toDocumentKey({ ...number, prefix, year })),
  );
}

/** @example toDocumentKey({ prefix: '晋政办', year: '2022', serial: '45' }) // '晋政办2022/45' */
export function toDocumentKey({ prefix, year, serial }: DocumentNumberQuery): string {
  return `${prefix}${year}/${serial}`;
}

import type { DocumentNumberQuery } from './query.ts';

const DOCUMENT_NUMBER =
  /^(\p{Script=Han}*)(?:\s*[[(]((?:19|20)\d\d)[\])]\s*|\s*((?:19|20)\d\d)\s+)(?:第\s*)?(\d{1,4})\s*号?$/u;

/**
 * Reads a document number (发文字号) as people type it: any brackets or none, with or without what stands before the year.
 * The text must be folded.
 * @example parseDocumentNumberQuery('晋政办(2022)45号') // { prefix: '晋政办', year: '2022', serial: '45' }
 * @example parseDocumentNumberQuery('2022 45') // { prefix: '', year: '2022', serial: '45' }
 */
export function parseDocumentNumberQuery(folded: string): DocumentNumberQuery | null {
  const found = DOCUMENT_NUMBER.exec(folded.trim());
  if (!found) return null;
  const [, prefix = '', bracketed, bare, serial = ''] = found;
  return { prefix, year: bracketed ?? bare ?? '', serial };
}

/** By what a plan can be asked for: the parts of its document number, with and without what stands before the year. */
export function documentNumberKeys(folded: string): string[] {
  const number = parseDocumentNumberQuery(folded);
  return number ? [toDocumentKey(number), toDocumentKey({ ...number, prefix: '' })] : [];
}

/** @example toDocumentKey({ prefix: '晋政办', year: '2022', serial: '45' }) // '晋政办2022/45' */
export function toDocumentKey({ prefix, year, serial }: DocumentNumberQuery): string {
  return `${prefix}${year}/${serial}`;
}

import { parseClauseQuery } from './clauseQuery.ts';
import { parseDocumentNumberQuery, type DocumentNumberQuery } from './documentNumberQuery.ts';

/** What someone asked for, ready for comparison. */
export interface Query {
  /** As typed, without what cannot be seen. */
  typed: string;
  /** Folded words and phrases, without white space; all of them must occur. */
  words: string[];
  /** What may be a clause number, as `numberKeys` has them, or null. */
  clause: string | null;
  /** A document number, its parts as typed, or null. */
  documentNumber: DocumentNumberQuery | null;
  /** Latin letters that may be pinyin, or null. */
  pinyin: string | null;
}

/** Characters that cannot be seen: controls, zero-width, bidirectional marks, halves of surrogate pairs. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}]|[\0-\x08\x0e-\x1f\x7f-\x9f]/gu;

/** Nobody types more; what is pasted beyond is not read. */
const LONGEST = 500;

/** A phrase: between straight quotation marks, or between Chinese ones when white space stands in it. */
const PHRASE = /"([^"]*)"|“([^”]*\s[^”]*)”|「([^」]*\s[^」]*)」|([^\s"]+)/g;

/**
 * Reads what stands in the search box.
 * @example parseQuery('教育局 "99.5%"', fold).words // ['教育局', '99.5%']
 */
export function parseQuery(input: string, fold: (text: string) => string): Query {
  const typed = input.slice(0, LONGEST).replace(UNSEEN, '').normalize('NFC').trim();
  const documentNumber = parseDocumentNumberQuery(fold(typed));
  const words = [...typed.matchAll(PHRASE)]
    .map(([, straight, curly, corner, plain]) => straight ?? curly ?? corner ?? plain ?? '')
    .map((word) => fold(word).replace(/\s/g, ''))
    .filter(Boolean);
  const letters = fold(typed).replace(/[\s']/g, '');
  return {
    typed,
    words:
      documentNumber?.prefix && documentNumber.year
        ? [toCitation(documentNumber, fold(typed))]
        : [...new Set(words)],
    clause: parseClauseQuery(fold(typed)),
    documentNumber,
    pinyin: /^[a-z]{2,40}$/.test(letters) ? letters : null,
  };
}

/** The number as texts cite it after folding; without its last sign where that was not typed, since more digits may follow. */
function toCitation({ prefix, year, serial }: DocumentNumberQuery, folded: string): string {
  return `${prefix}[${year}]${serial}${folded.endsWith('号') ? '号' : ''}`;
}

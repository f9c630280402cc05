import { words } from '../i18n/words.ts';
import type { Clause, Edition, Plan } from '../plan/model.ts';

type Level = 'part' | 'item' | 'article' | 'point';

/** The level that a printed number stands for, by its form alone. */
const LEVELS: [form: RegExp, level: Level][] = [
  [/^[（(]\d+[）)]$/u, 'point'],
  [/^[（(].+[）)]$/u, 'item'],
  [/^[一二三四五六七八九十百零〇]+$/u, 'part'],
  [/^\d+$/u, 'article'],
];

/** Stands in a citation where the reader's browser writes the clause, its address and today's date. */
export const CITE_SLOTS = { place: '{place}', address: '{address}', accessed: '{accessed}' } as const;

/** The forms in which a clause can be cited; `gbt7714` is GB/T 7714—2015. */
export type CiteFormat = 'plain' | 'gbt7714' | 'bibtex';

/**
 * Where a clause stands, in the words of an official citation.
 * @example ['二', '（一）', '2'] → 第二部分第（一）项第2条
 */
export function formatCitePlace(clause: Clause, edition: Edition): string {
  const { cite } = words(edition);
  if (clause.id === 'preamble') return cite.opening;
  if (clause.id === 'closing') return cite.end;
  return clause.path
    .map((number) => {
      const level = LEVELS.find(([form]) => form.test(number))?.[1];
      return level ? `第${number}${cite[level]}` : number;
    })
    .join('');
}

/**
 * The citation of a plan in one format, with slots for what only the reader's browser knows.
 * @example 《晋江市…行动方案》（晋政办〔2022〕45号）{place}，{address}，访问日期：{accessed}
 */
export function formatCitation(plan: Plan, format: CiteFormat): string {
  const { title, planTitle, documentNumber: number, issuer, issuedOn } = plan.metadata;
  const name = planTitle ?? title ?? plan.id;
  const { place, address, accessed } = CITE_SLOTS;
  if (format === 'plain')
    return `《${name}》${number ? `（${number}）` : ''}${place}，${address}，${words(plan.edition).cite.accessed}：${accessed}`;
  if (format === 'gbt7714')
    return `${issuer ? `${issuer}. ` : ''}${name}${number ? `：${number}` : ''}${place}[A/OL]. ${
      issuedOn ? `(${issuedOn})` : ''
    }[${accessed}]. ${address}.`;
  const fields = {
    title: name,
    author: issuer && `{${issuer}}`,
    date: issuedOn,
    number,
    note: place,
    url: address,
    urldate: accessed,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []));
  return `@report{${plan.id},\n${lines.join(',\n')}\n}`;
}

/** Fills the slots of a citation; `accessed` is a date as `YYYY-MM-DD`, `place` is empty for a plan as a whole. */
export function fillCitation(citation: string, values: Record<keyof typeof CITE_SLOTS, string>): string {
  return citation
    .replace('  note = {{place}},\n', values.place ? `  note = {${values.place}},\n` : '')
    .replace(CITE_SLOTS.place, () => values.place)
    .replace(CITE_SLOTS.address, () => values.address)
    .replace(CITE_SLOTS.accessed, () => values.accessed);
}

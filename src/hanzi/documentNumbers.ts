import type { Person } from './persons.ts';

/** Characters by which places are called in document numbers, in the form that the names of the places have. */
const CALLED: Readonly<Record<string, string>> = {
  台: '台',
  松: '松',
  范: '范',
  于: '于',
  采: '采',
  涂: '涂',
};

const ISSUER = new RegExp(
  `(?<!\\p{Script=Han})[${Object.keys(CALLED).join('')}](?=\\p{Script=Han}{1,8}[〔\\[（(【](?:19|20)\\d{2}[〕\\]）)】])`,
  'gu',
);

/**
 * The first characters of document numbers that are the name of a place, and no word of the language.
 * @example findIssuers('松政办〔2021〕18号') // 松 as in 松嶺, not 鬆
 */
export function findIssuers(text: string): Person[] {
  return [...text.matchAll(ISSUER)].map(({ 0: place, index }) => ({
    start: index,
    end: index + place.length,
    surname: CALLED[place] ?? place,
  }));
}

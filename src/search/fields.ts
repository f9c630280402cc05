import { isNameOf, type NamedBody } from './bodies.ts';
import type { Filters } from './engine.ts';
import type { SearchPlan } from './searchIndex.ts';

/** What clauses are said to belong to, rather than what they say. */
export interface Fields {
  plans: SearchPlan[];
  bodies: NamedBody[];
  topics: { id: string; name: string }[];
  fold: (text: string) => string;
}

/**
 * The filters under which a word holds of a clause although its text does not contain it: its plan's place, title, issuer,
 * document or index number, its theme, or a body responsible for it. None when the word names nothing of the kind.
 * @example fieldFilters('太仓', fields) // [{ plan: ['taicang-2020'] }]
 */
export function fieldFilters(word: string, { plans, bodies, topics, fold }: Fields): Filters[] {
  const closed = (text: string | null | undefined): string => fold(text ?? '').replace(/\s/g, '');
  const named = plans.filter((plan) => isPlanCalled(word, plan, closed)).map(({ id }) => id);
  const meant = bodies.filter(({ names }) => names.some((name) => isNameOf(word, name)));
  const themes = topics.filter(({ name }) => closed(name) === word).map(({ id }) => id);
  const filters: Filters[] = [{ plan: named }, { body: meant.map(({ body }) => body.id) }, { topic: themes }];
  return filters.filter((filter) => Object.values(filter).some((values) => values.length > 0));
}

/**
 * Whether a word names a plan: the beginning of its place, part of its title or issuer, its document or index number.
 * @example isPlanCalled('晋江', { place: '晋江市', … }, closed) // true
 */
export function isPlanCalled(
  word: string,
  plan: SearchPlan,
  closed: (text?: string | null) => string,
): boolean {
  if (word.length < 2) return false;
  const [place, issuer, title] = [plan.place, plan.issuer, plan.title].map(closed) as [
    string,
    string,
    string,
  ];
  if (place.startsWith(word) || (place !== '' && word === place)) return true;
  const numbers = [plan.documentNumber, plan.indexNumber].map(closed).filter(Boolean);
  if (numbers.some((number) => isPartOf(number, word, issuer))) return true;
  return word.length > 3 && (title.includes(word) || issuer.includes(word));
}

/**
 * Whether a word is a document or index number, the beginning of one, or how people shorten it: who, when, and which.
 * @example isPartOf('晋政办[2022]45号', '晋政办45号', '晋江市人民政府办公室') // true
 * @example isPartOf('太政发[2020]60号', '市政府2020年60号文件', '太仓市人民政府') // true
 */
function isPartOf(number: string, word: string, issuer: string): boolean {
  if (number === word) return true;
  if (word.length > 4 && /\d/u.test(word) && number.startsWith(word)) return true;
  const [, who = '', year = '', which = ''] =
    /^([^\d[]*)(?:\[?(\d{4})[\]年])?第?(\d+号)(?:文件?)?$/u.exec(word) ?? [];
  const isIssuer = number.startsWith(who) || (year !== '' && isSpelledIn(who, issuer));
  return which !== '' && isIssuer && number.endsWith(`${year}]${which}`);
}

/** Whether the characters stand in the text in their order. */
function isSpelledIn(characters: string, text: string): boolean {
  let at = 0;
  return [...characters].every((each) => (at = text.indexOf(each, at) + 1) > 0);
}

import type { SearchBody } from './searchIndex.ts';

/** A body with its names folded. */
export interface NamedBody {
  body: SearchBody;
  names: string[];
}

/** Folds the names of bodies once, for many queries. */
export function foldBodies(bodies: SearchBody[], fold: (text: string) => string): NamedBody[] {
  return bodies.map((body) => ({
    body,
    names: [body.name, ...body.names].map((name) => fold(name).replace(/\s/g, '')),
  }));
}

/**
 * Whether people may call a body so: a whole name, the end of one, or an abbreviation that keeps its first and last
 * character. Both must be folded.
 * @example isNameOf('人社局', '人力资源和社会保障局') // true
 */
export function isNameOf(word: string, name: string): boolean {
  if (word.length < 3) return word === name;
  return (
    name.endsWith(word) ||
    isAbbreviation(word, name) ||
    isAbbreviation(word, name.slice(name.indexOf('市') + 1))
  );
}

function isAbbreviation(word: string, name: string): boolean {
  if (word[0] !== name[0] || word.at(-1) !== name.at(-1)) return false;
  let at = 0;
  for (const char of word) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * The bodies that some word names; where other words say which of them, 晋江 beside 财政局, only those.
 * @example bodiesCalled(['晋江市', '财政局'], bodies).length // 1
 */
export function bodiesCalled(words: string[], bodies: NamedBody[]): NamedBody[] {
  const called = bodies.filter(({ names }) =>
    words.some((word) => names.some((name) => isNameOf(word, name))),
  );
  const told = ({ names }: NamedBody): number =>
    words.filter((word) => names.some((name) => isNameOf(word, name) || name.startsWith(word))).length;
  const most = Math.max(0, ...called.map(told));
  return called.filter((body) => told(body) === most);
}

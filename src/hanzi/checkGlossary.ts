import type { Problem } from '../plan/problem.ts';
import type { GlossaryEntry } from './glossary.ts';
import { readOpenccSteps } from './openccTables.ts';
import { createSimplified } from './simplified.ts';
import { createTraditional } from './traditional.ts';

/** Reports every entry without which nothing would be written otherwise: a line that only looks like a decision. */
export function checkGlossary(glossary: readonly GlossaryEntry[], file: string): Problem[] {
  const bare = createTraditional([]);
  const [phrases] = readOpenccSteps('s2tw');
  const keys = phrases.map(([key]) => key).filter((key) => key.length > 1);
  const written = new Set(keys.flatMap((key) => Array.from(bare(key))));
  const [doubtful, variants] = [
    glossary.filter(
      ({ kind, simplified, traditional }) => kind !== 'variant' && bare(simplified) === traditional,
    ),
    glossary.filter(({ kind, simplified }) => kind === 'variant' && !written.has(simplified)),
  ];
  const isIdle = compareWithout(doubtful, glossary, keys);
  const idle = [...variants, ...doubtful.filter(isIdle)].sort((one, other) => one.line - other.line);
  return idle.map(({ simplified, line }) => ({
    file,
    line,
    what: { zh: `“${simplified}”一行不改变任何转换`, en: `the entry “${simplified}” changes nothing` },
    remedy: { zh: '删去这一行', en: 'delete the line' },
  }));
}

/**
 * Makes the test whether texts come out the same without the doubtful entries: an entry's words, there and back, and
 * words that overlap them. All doubtful ones are left out at once, since building a converter takes long.
 */
function compareWithout(
  doubtful: readonly GlossaryEntry[],
  glossary: readonly GlossaryEntry[],
  keys: string[],
): (entry: GlossaryEntry) => boolean {
  const others = glossary.filter((each) => !doubtful.includes(each));
  const [hant, otherHant] = [createTraditional(glossary), createTraditional(others)];
  const [hans, otherHans] = [createSimplified(glossary, 'tw'), createSimplified(others, 'tw')];
  return ({ simplified, traditional }) =>
    hans(traditional) === otherHans(traditional) &&
    [simplified, ...overlaps(simplified, keys)].every((text) => hant(text) === otherHant(text));
}

/** The words with what would have to follow, or go before, for a dictionary phrase to reach across their edge. */
function overlaps(words: string, keys: string[]): string[] {
  return keys.flatMap((key) => {
    const texts: string[] = [];
    for (let cut = 1; cut < key.length; cut++) {
      if (words.endsWith(key.slice(0, cut))) texts.push(words + key.slice(cut));
      if (words.startsWith(key.slice(cut))) texts.push(key.slice(0, cut) + words);
    }
    return texts;
  });
}

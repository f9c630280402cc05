import { NUMERAL_CHARACTERS } from '../text/numeralValue.ts';
import { spellNumbers } from './numberSpellings.ts';
import { officialWords, synonymAt, type Synonyms } from './synonyms.ts';

/** One thing that a query asks for: any of its spellings will do. */
export interface Term {
  /** As typed, folded. */
  typed: string;
  /** The typed word first, then other spellings of its number, then official words for it; all folded. */
  spellings: string[];
  /** What a word that no text contains was taken for; it is among the spellings. */
  meant?: string;
}

/** Whether some text contains the folded word. */
export type Occurs = (word: string) => Promise<boolean>;

/** The longest word that is looked for inside a run of text. */
const LONGEST = 6;
/** What says nothing of its own between the words of a sentence. */
const EMPTY =
  /^(?:的|了|和|与|及|或|在|是|有|对|把|被|给|为|我|你|您|他|这|那|要|能|会|也|还|就|从|以|等|去|来|里|想|家里|我们|你们|他们|关于|有关|需要|可以|应该|哪|个|上|中)/u;

/** What makes another thing of the word before it: 体育馆 is no 体育, 学位证 no 学位. */
const THING = /^[馆站店厂票卡车证]$/u;

const PARTICLE = /[的了]/u;

/** A term of one word, with its other spellings. */
export function toTerm(typed: string, synonyms: Synonyms): Term {
  const official = officialWords(typed, synonyms) ?? [];
  return { typed, spellings: [...new Set([typed, ...spellNumbers(typed), ...official])] };
}

/**
 * Cuts a run of folded text into terms. Words are what the texts have: a dictionary knows too few of the words of official
 * papers (幼儿|园, 集团|化). At each place an everyday word of the list is taken first, then the longest run that some text
 * contains; what no text contains stays together as one term.
 * @example cutTerms('老师轮岗', readSynonyms('老师\t教师', fold), occurs) // 老师 (教师), 轮岗
 */
export async function cutTerms(text: string, synonyms: Synonyms, occurs: Occurs): Promise<Term[]> {
  const terms: Term[] = [];
  let unknown = '';
  const add = (word: string): number => {
    if (unknown) {
      const before = THING.test(unknown) ? (terms.pop()?.typed ?? '') : '';
      terms.push(toTerm(before + unknown, synonyms));
    }
    unknown = '';
    if (word) terms.push(toTerm(word, synonyms));
    return word.length;
  };
  for (let at = 0; at < text.length;) {
    // 的学 stands in a text too, and would leave 校 alone.
    if (PARTICLE.test(text.charAt(at))) {
      add('');
      at += 1;
      continue;
    }
    const known =
      synonymAt(text, at, synonyms)?.everyday ??
      (await amountAt(text, at, occurs)) ??
      (await longestAt(text, at, occurs));
    if (known) at += add(known);
    else {
      const empty = unknown ? undefined : EMPTY.exec(text.slice(at))?.[0];
      if (!empty) unknown += text.charAt(at);
      at += empty?.length ?? 1;
    }
  }
  add('');
  return terms;
}

/** A number, with letters or signs (5g, 99.5%, 百分之九十), and the word that it counts by, if any. */
const AMOUNT = new RegExp(
  `^(${[
    '[a-z]*\\d[\\da-z.,:%+-]*[万亿千百]?',
    `百分之[${NUMERAL_CHARACTERS}点]+`,
    `[${NUMERAL_CHARACTERS}]{2,}`,
  ].join('|')})(块钱?|(?![以左上下余多和及])\\p{Script=Han})?`,
  'u',
);

/** A number that begins at a place, in whatever spelling some text has it; digits are never cut, found or not. */
async function amountAt(text: string, at: number, occurs: Occurs): Promise<string | undefined> {
  const [whole, bare = ''] = AMOUNT.exec(text.slice(at)) ?? [];
  if (!whole) return undefined;
  for (const word of new Set([whole, bare])) {
    for (const spelling of [word, ...spellNumbers(word)]) if (await occurs(spelling)) return word;
  }
  return /^[\da-z]/u.test(bare) ? bare : undefined;
}

async function longestAt(text: string, at: number, occurs: Occurs): Promise<string | undefined> {
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (await occurs(word)) return word;
  }
  return undefined;
}

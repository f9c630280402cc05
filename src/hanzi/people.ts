import table from './people.json' with { type: 'json' };
import { HABITS } from './regionalForms.ts';
import type { RegionalForms, Weights } from './regionalForms.ts';

/** How often each form of a character was written in one region, in the order of `Contested.forms`. */
type Counts = readonly number[];

/** How often each form stood in one kind of place: in Taiwan, and in Hong Kong. */
interface Tally {
  taiwan: number[];
  hongKong: number[];
}

/** A Simplified character that people write in several Traditional forms, and how often in which neighbourhood. */
interface Contested {
  forms: string[];
  all: Tally;
  before: Map<string, Tally>;
  after: Map<string, Tally>;
  between: Map<string, Tally>;
}

/** A character of a text, and what is known of it. */
export interface Place {
  char: string;
  /** Its neighbours; `_` where none is a Chinese character. */
  before: string;
  after: string;
  /** Whether a word begins or ends with it: then what stood beside no character tells as much. */
  beginsWord: boolean;
  endsWord: boolean;
  /** What the dictionary writes, and the phrase that says so. */
  favourite: string;
  phrase: Phrase | null;
}

/** Where a character stands in a phrase of the dictionary. */
export interface Phrase {
  /** Whether the phrase goes on to its left and to its right, and by how many characters further than the neighbours. */
  left: boolean;
  right: boolean;
  further: number;
  /** Whether a word edge lies within the phrase. */
  crosses: boolean;
}

/** What people say about one character of a text. */
export interface Vote {
  form: string;
  /** Whether anybody wrote the character beside these neighbours. */
  isKnown: boolean;
  /** The part of people who write the dictionary's form there, in the region where it is largest. */
  support: number;
  /** The forms with how often they stood there (or, where none did, beside either neighbour): `發 603 : 髮 0`. */
  counts: string;
}

/** Decides between the forms of a character by what people wrote between its neighbours. */
export interface People {
  isContested: (char: string) => boolean;
  vote: (place: Place) => Vote;
  /** Whether people, who wrote the character often enough, never wrote this form of it between these neighbours. */
  isNeverWritten: (char: string, form: string, before: string, after: string) => boolean;
}

/** A character as `People` knows neighbours: `_` where there is no Chinese one. */
export function hanAt(char: string | undefined): string {
  return char !== undefined && HAN.test(char) ? char : '_';
}

const HAN = /^[\u3400-\u9fff]/;

/** How many contexts' worth of belief the neighbours by themselves are given, and the whole table beside a neighbour. */
const NEIGHBOURS = 1.5;
const WHOLE = 2.5;
/** How much likelier the dictionary makes what a phrase, or a single character, writes. */
const PHRASE = 3;
const USUAL = 3;
/** A region is heard by itself where it wrote the character so often between the same neighbours. */
const ENOUGH = 5;
/** A phrase is overruled where fewer than one in so many write so, and beside one of the neighbours only, one in so few. */
const PART = 3;
const FEW = 15;
/** So often people must have written a character before a form is one they never write there, or so seldom anywhere. */
const OFTEN = 10;
const SELDOM = 400;
/** … or so often beside one neighbour. */
const MANY = 25;
/** Each character that a phrase reaches further makes it so many times harder. */
const FURTHER = 8;
/** A phrase that reaches so much further than the neighbours, 千钧一发, is known to none of them. */
const FAR = 2;
/** The power of how often a place was written, where only one neighbour is asked. */
const DAMPED = 0.7;

/** Reads what people wrote of a character when it is first asked for, in the forms that `settle` makes of theirs. */
export function readPeople({ weights }: RegionalForms, settle: (text: string) => string): People {
  const entries = new Map<string, ContextEntry>(Object.entries(table.characters));
  const characters = new Map<string, Contested>();
  const read = (char: string): Contested | undefined => {
    const entry = entries.get(char);
    if (!entry) return undefined;
    const contested = characters.get(char) ?? readCharacter(entry, settle);
    characters.set(char, contested);
    return contested;
  };
  return {
    isContested: (char) => entries.has(char),
    vote: (place) => {
      const contested = read(place.char);
      return contested
        ? voteOn(contested, place, weights)
        : { form: place.favourite, isKnown: true, support: 1, counts: '' };
    },
    isNeverWritten: (char, form, before, after) => {
      const contested = read(char);
      const at = contested?.forms.indexOf(settle(form)) ?? -1;
      if (!contested || at < 0) return contested !== undefined && char === form;
      const here = contested.between.get(before + after);
      const timesOf = ({ taiwan, hongKong }: Tally): number => (taiwan[at] ?? 0) + (hongKong[at] ?? 0);
      const allOf = ({ taiwan, hongKong }: Tally): number => sumOf(taiwan) + sumOf(hongKong);
      if (here && allOf(here) >= OFTEN) return timesOf(here) === 0;
      if (here && timesOf(here) > 0) return false;
      const beside = [contested.before.get(before), contested.after.get(after)];
      if (beside.some((each) => each && allOf(each) >= MANY && timesOf(each) === 0)) return true;
      return timesOf(contested.all) * SELDOM < allOf(contested.all);
    },
  };
}

interface ContextEntry {
  forms: string;
  contexts: Partial<Record<string, string>>;
}

function readCharacter(entry: ContextEntry, settle: (text: string) => string): Contested {
  const written = entry.forms.split(' ').map((each) => each.split(':') as [string, string, string]);
  const forms = [...new Set(written.map(([form]) => settle(form)))];
  const indexes = written.map(([form]) => forms.indexOf(settle(form)));
  const create = (): Tally => ({ taiwan: forms.map(() => 0), hongKong: forms.map(() => 0) });
  const all = create();
  const [before, after, between] = [0, 1, 2].map(() => new Map<string, Tally>()) as [
    Map<string, Tally>,
    Map<string, Tally>,
    Map<string, Tally>,
  ];
  written.forEach(([, taiwan, hongKong], at) => {
    addTimes(all, indexes[at] ?? 0, Number(taiwan), Number(hongKong));
  });
  for (const [signature, pairs = ''] of Object.entries(entry.contexts)) {
    const tally = create();
    for (const each of signature.split(' ')) {
      const [form = 0, taiwan = 0, hongKong = 0] = each.split('.').map(Number);
      addTimes(tally, indexes[form] ?? 0, toTimes(taiwan), toTimes(hongKong));
    }
    for (let at = 0; at < pairs.length; at += 2) {
      between.set(pairs.slice(at, at + 2), tally);
      addAll(before, pairs.charAt(at), tally, create);
      addAll(after, pairs.charAt(at + 1), tally, create);
    }
  }
  return { forms, all, before, after, between };
}

/** What is often said in the same words (以下并称) tells less of a neighbour than many words that share it. */
function damp(times: number): number {
  return times ** DAMPED;
}

function toTimes(level: number): number {
  return level === 0 ? 0 : 2 ** (level - 1);
}

function addTimes(
  { taiwan: one, hongKong: other }: Tally,
  at: number,
  taiwan: number,
  hongKong: number,
): void {
  one[at] = (one[at] ?? 0) + taiwan;
  other[at] = (other[at] ?? 0) + hongKong;
}

function addAll(
  sums: Map<string, Tally>,
  key: string,
  { taiwan, hongKong }: Tally,
  create: () => Tally,
): void {
  const sum = sums.get(key) ?? create();
  taiwan.forEach((times, at) => {
    addTimes(sum, at, damp(times), damp(hongKong[at] ?? 0));
  });
  sums.set(key, sum);
}

function voteOn(contested: Contested, place: Place, weights: RegionalForms['weights']): Vote {
  const isHabit = HABITS.includes(place.char);
  const together = isHabit ? weights.own : weights.all;
  const views = isHabit ? [weights.own] : weights.views;
  const { forms, all, between } = contested;
  const here = between.get(place.before + place.after);
  const [left, right] = findNeighbours(contested, place);
  const favourite = forms.indexOf(place.favourite);
  const { phrase } = place;
  const times = phrase ? (phrase.crosses || here ? 1 : PHRASE) : USUAL;
  const weigh = (tally: Tally | undefined, [taiwan, hongKong]: Weights): Counts =>
    forms.map((_, at) => (tally?.taiwan[at] ?? 0) * taiwan + (tally?.hongKong[at] ?? 0) * hongKong);
  const [whole, before, after] = [all, left, right].map((each) => weigh(each, together)) as Three;
  const beside = toPosterior(whole, before, after).map((share, at) =>
    at === favourite ? share * times : share,
  );
  const shares = toShares(weigh(here, together), toShares(beside, beside, 0), NEIGHBOURS);
  const view = views.map((each) => weigh(here, each)).find((counts) => sumOf(counts) >= ENOUGH);
  const support = (view ? toShares(view, shares, NEIGHBOURS) : shares)[favourite] ?? 0;
  if (phrase && favourite < 0) return { form: place.favourite, isKnown: true, support: 1, counts: '' };
  const isFavoured = phrase && isKept(phrase, support);
  const winner = isFavoured ? favourite : shares.indexOf(Math.max(...shares));
  const told = here ?? left ?? right ?? all;
  return {
    form: forms[winner] ?? place.favourite,
    isKnown: here !== undefined || isWitnessed() || isUsual(whole, winner),
    support,
    counts: forms
      .map((form, at) => `${form} ${Math.round((told.taiwan[at] ?? 0) + (told.hongKong[at] ?? 0))}`)
      .join(' : '),
  };

  /** Whether a neighbour inside a phrase was written, or without a phrase both. */
  function isWitnessed(): boolean {
    if (phrase && !phrase.crosses)
      return (phrase.left && left !== undefined) || (phrase.right && right !== undefined);
    return place.beginsWord === place.endsWord
      ? left !== undefined && right !== undefined
      : (left ?? right) !== undefined;
  }

  /** Where nobody wrote the neighbours inside the phrase, it stands; across a word edge they must bear it out. */
  function isKept({ crosses, further, ...inside }: Phrase, share: number): boolean {
    if (further >= FAR) return true;
    if (here) return share * PART * FURTHER ** further >= 1;
    const known = [inside.left ? left : undefined, inside.right ? right : undefined].filter(
      (each) => each !== undefined,
    );
    if (!crosses && known.length > 0) return !isToldOf(inside) || share * FEW * FURTHER ** further >= 1;
    const everywhere = toShares(whole, whole, 0);
    const borne = known.map((tally) => toShares(weigh(tally, ANYWHERE), everywhere, WHOLE)[favourite] ?? 0);
    return borne.length === 0 || Math.max(...borne) * 2 >= 1;
  }

  /**
   * Whether the neighbour within a phrase tells of the phrase: people wrote it with no character behind or before it, or
   * the character there speaks against it too. 证书|签名 tells nothing of 书签.
   */
  function isToldOf({ left: inLeft, right: inRight }: Pick<Phrase, 'left' | 'right'>): boolean {
    if (inLeft && inRight) return true;
    if (between.has(inLeft ? `${place.before}_` : `_${place.after}`)) return true;
    const outer = (inLeft ? place.after : place.before) === '_' ? undefined : inLeft ? right : left;
    return (
      outer !== undefined &&
      (toShares(weigh(outer, together), toShares(whole, whole, 0), WHOLE)[favourite] ?? 0) * FEW < 1
    );
  }
}

/** Whether a form is so usual that it needs no witness between these neighbours. */
function isUsual(counts: Counts, at: number): boolean {
  return (counts[at] ?? 0) >= 0.95 * sumOf(counts);
}

/** Taiwan and Hong Kong alike. */
const ANYWHERE: Weights = [1, 1];

type Three = [Counts, Counts, Counts];

/** What stood beside the left and beside the right neighbour; at the edge of a longer word, only what stood within it. */
function findNeighbours(
  { before, after, between }: Contested,
  place: Place,
): [left: Tally | undefined, right: Tally | undefined] {
  const { beginsWord, endsWord } = place;
  const [left, right] = [before.get(place.before), after.get(place.after)];
  if (endsWord && !beginsWord) return [between.get(`${place.before}_`) ?? left, undefined];
  if (beginsWord && !endsWord) return [undefined, between.get(`_${place.after}`) ?? right];
  return [left, right];
}

/** The share that both neighbours by themselves make likely for each form. */
function toPosterior(all: Counts, left: Counts, right: Counts): Counts {
  const everywhere = toShares(all, all, 0);
  const [before, after] = [toShares(left, everywhere, WHOLE), toShares(right, everywhere, WHOLE)];
  const neighbours = everywhere.map((share, at) => ((before[at] ?? 0) * (after[at] ?? 0)) / share);
  return toShares(neighbours, neighbours, 0);
}

function sumOf(counts: Counts): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Counts as shares of their sum, with so much belief in `prior` added that nothing is impossible. */
function toShares(counts: Counts, prior: Counts, belief: number): Counts {
  const sum = sumOf(counts) + belief;
  return prior.map((share, at) => ((counts[at] ?? 0) + belief * share + 1e-9) / (sum + 1e-9));
}

import { countPairs, type Language, officialLanguage } from './officialLanguage.ts';
import { SAMPLES } from './samples.ts';
import { oneOf } from '../../../text/words.ts';

/** A pair counts for no more than this either way (natural logarithms), so that no one pair decides. */
const MOST = 5;
/** A character that no language has is taken for one of so many. */
const CHARACTERS = 5000;
/** How often official papers are taken to have a character that they do not have. */
const RARE = 30;
/** How much of what injected lines say is new. */
const NEW = 0.4;

let injected: Language | undefined;

const injectedLanguage = (): Language => (injected ??= countPairs(samplePairs()));

function* samplePairs(): Generator<[string, string, number]> {
  for (const sample of SAMPLES.split(/[\n；]/u)) {
    const characters = [...sample];
    for (let at = 1; at < characters.length; at++) {
      const [first = '', second = ''] = [characters[at - 1], characters[at]];
      if (isHan(first) && isHan(second)) yield [first, second, 1];
    }
  }
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** How likely a language has a character after another, where unseen pairs fall back on the character alone. */
function likelihood(language: Language, first: string, second: string, alone: number, spare: number): number {
  const after = language.followers.get(first);
  const kinds = (after?.size ?? 0) + spare;
  return ((after?.get(second) ?? 0) + kinds * alone) / ((language.totals.get(first) ?? 0) + kinds);
}

/** How much more a pair of folded characters speaks for an injected line than for an official paper. */
function weighPair(first: string, second: string): number {
  const [official, other] = [officialLanguage(), injectedLanguage()];
  const usual = ((official.counts.get(second) ?? 0) + RARE) / (official.size + RARE * CHARACTERS);
  const strange =
    (1 - NEW) * ((other.counts.get(second) ?? 0) / other.size) + NEW * (usual / 2 + 1 / CHARACTERS);
  const ratio = Math.log(
    likelihood(other, first, second, strange, 1) / likelihood(official, first, second, usual, 5),
  );
  return Math.max(-MOST, Math.min(MOST, ratio));
}

/**
 * How many of a text's (folded) pairs injected lines have: a field's own words are as strange to official papers, and to
 * those lines too (掩膜版光刻胶, 口蹄疫应免尽免).
 */
export function countInjected(text: string): number {
  const { followers } = injectedLanguage();
  const characters = [...text];
  return characters.filter((each, at) => at > 0 && followers.get(characters[at - 1] ?? '')?.has(each)).length;
}

const KNOWN_LETTERS = oneOf(`
  5g 4g 6g 3d ai ar vr it ict app pm gdp ppp etc gis gps bim epc iso co cod tod ict rd wifi wi fi led ip
  ipv pc h ct icu pcr dna hpv iptv ktv pos qq vpn usb rfid nfc cbd ceo mba esg rcep apec wto who un bot bt
  sci ei cn www gov http https html xls xlsx doc docx pdf wps ofd zip rar jpg png a b c d e f g i k m n t
  v x y z aa aaa aaaa aaaaa kw kwh mw gw kv kva mva km m cm mm kg mg ml ha mpa db hz mhz ghz gb tb mbps
  gbps ph ss bod toc voc vocs nox so no o`);
/** Letters that official papers write among characters. */
const OFFICIAL_LETTERS = new RegExp(`^${KNOWN_LETTERS}$`, 'u');

/** What one character after another weighs; foreign letters that touch characters are strange, signs and figures say nothing. */
function weighStep(text: string, at: number): number {
  const [first, second] = [text.charAt(at - 1), text.charAt(at)];
  if (isHan(first) && isHan(second)) return weighPair(first, second);
  if (!/[a-z]/u.test(second) || /[a-z./@:_-]/u.test(first)) return 0;
  const word = /^[a-z]+/u.exec(text.slice(at))?.[0] ?? '';
  const touches = isHan(first) || isHan(text.charAt(at + word.length));
  return touches && !OFFICIAL_LETTERS.test(word) ? 2 : 0;
}

/**
 * How much more a folded text speaks the language of injected lines than that of official papers: above 0 the one,
 * below 0 the other, in natural logarithms.
 * @example weighLanguage('鑫耀体育官网登录入口') > 10 && weighLanguage('推进义务教育优质均衡') < 0
 */
export function weighLanguage(text: string): number {
  let sum = 0;
  for (let at = 1; at < text.length; at++) sum += weighStep(text, at);
  return sum;
}

/** What the language of a folded text weighs up to each of its characters. */
export function weighSteps(text: string): Float64Array {
  const sums = new Float64Array(text.length);
  for (let at = 1; at < text.length; at++) sums[at] = (sums[at - 1] ?? 0) + weighStep(text, at);
  return sums;
}

/** A joint counts for no more than this. */
const MOST_JOINT = 4;

const bounded = (weight: number): number => Math.max(-MOST_JOINT, Math.min(MOST_JOINT, weight));

/** How little the characters on either side of a place belong together in official papers, beside how usual the second is there. */
export function weighJoint(text: string, at: number): number {
  const [first, second] = [text.charAt(at - 1), text.charAt(at)];
  return isHan(first) && isHan(second) ? -bounded(weighOfficial(first, second)) : 1;
}

/** How well two characters join in official papers that a phrase stood between. */
export function weighRejoined(first: string, second: string): number {
  return isHan(first) && isHan(second) ? Math.max(0, bounded(weighOfficial(first, second))) : 0;
}

/** How much more usual a character is behind another than anywhere, in official papers. */
export function weighOfficial(first: string, second: string): number {
  const official = officialLanguage();
  const usual = ((official.counts.get(second) ?? 0) + RARE) / (official.size + RARE * CHARACTERS);
  return Math.log(likelihood(official, first, second, usual, 5) / usual);
}

/** A stretch of a text and what its language weighs. */
export interface Stretch {
  from: number;
  to: number;
  weight: number;
}

const PART = /[。；;，,、：:！!？?“”"《》（）()\n]/u;

/** The stretch of each part between stops that most speaks the language of injected lines. */
export function findStretches(text: string, least: number): Stretch[] {
  const found: Stretch[] = [];
  let best: Stretch = { from: 0, to: 0, weight: 0 };
  let open = { from: 0, weight: 0 };
  const close = (at: number): void => {
    if (best.weight >= least) found.push(best);
    best = { from: at, to: at, weight: 0 };
    open = { from: at, weight: 0 };
  };
  for (let at = 1; at < text.length; at++) {
    if (PART.test(text.charAt(at))) close(at + 1);
    if (at <= open.from) continue;
    if (open.weight <= 0) open = { from: at - 1, weight: 0 };
    open = { ...open, weight: open.weight + weighStep(text, at) };
    if (open.weight > best.weight) best = { from: open.from, to: at + 1, weight: open.weight };
  }
  close(text.length);
  return found;
}

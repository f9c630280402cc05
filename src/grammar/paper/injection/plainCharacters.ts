import { fold } from '../../../text/fold.ts';

/** A text in plain characters, with the place of each of them in the text as captured. */
export interface PlainCharacters {
  text: string;
  /** For each UTF-16 unit of `text` where its character begins in the capture, and at last where the capture ends. */
  places: number[];
  /** Characters left out because nobody sees them (zero-width, bidirectional, private use). */
  unseen: number;
  /** Enclosed, mathematical and other signs written for plain ones (⑧, 𝟠, ⓦ). */
  disguised: number;
}

const UNSEEN = new RegExp(
  [
    String.raw`[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c\u180e\ufe00-\ufe0f\u20e3]`,
    String.raw`[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]`,
  ].join('|'),
  'u',
);
const DISGUISED = /[\u2460-\u24ff\u2776-\u2793\u3200-\u32ff]|[\u{1d400}-\u{1d7ff}]|[\u{1f100}-\u{1f1ff}]/u;

/**
 * Undoes what hides a word from a search: invisible characters, other widths, enclosed and mathematical signs,
 * variants of characters.
 * @example toPlainCharacters('⑧𝟠彩\u200b票').text === '88彩票'
 */
export function toPlainCharacters(captured: string): PlainCharacters {
  const plain: PlainCharacters = { text: '', places: [], unseen: 0, disguised: 0 };
  let at = 0;
  for (const character of unmaskLookAlikes(captured, plain)) {
    if (UNSEEN.test(character)) plain.unseen++;
    else {
      const ordinary = fold(plainDigit(character).normalize('NFKC')).toLowerCase();
      if (DISGUISED.test(character)) plain.disguised++;
      plain.text += ordinary;
      for (let unit = 0; unit < ordinary.length; unit++) plain.places.push(at);
    }
    at += character.length;
  }
  plain.places.push(captured.length);
  return plain;
}

/** Letters that look like Latin ones, and in the same order those. */
const [ALIKE, LATIN] = ['авсеԁһіјкмнорѕтухѵԝ℮ℓαεικνορτυχ', 'abcedhijkmhopstyxvwelaeikvoptux'];
const OTHER = /[\p{Script=Cyrillic}℮ℓαεικνορτυχ]/iu;
const RUN = /[a-z\d\p{Script=Cyrillic}℮ℓαεικνορτυχ]+/giu;
/** Small capitals of phonetics, and the letters they are written for. */
const [SMALL, LARGE] = ['ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprtuvwyz'];
const SMALLS = new RegExp(`[${SMALL}]{2,}`, 'gu');
/** Variants of characters that papers write in one way. */
const [RARER, USUAL] = ['躰軆骵亰慱愽', '体体体京博博'];
const VARIANT = new RegExp(`[${RARER}]`, 'gu');

/** Letters of another script that stand in a word of Latin ones are written for those: bеt with a Cyrillic е. */
function unmaskLookAlikes(captured: string, plain: PlainCharacters): string {
  const written = captured
    .replace(VARIANT, (character) => USUAL.charAt(RARER.indexOf(character)))
    .replace(SMALLS, (word) => {
      plain.disguised++;
      return [...word].map((letter) => LARGE.charAt(SMALL.indexOf(letter))).join('');
    });
  if (!OTHER.test(written)) return written;
  return written.replace(RUN, (word) => {
    if (!/[a-z\d]/iu.test(word) || !OTHER.test(word)) return word;
    plain.disguised++;
    return [...word].map((letter) => LATIN.charAt(ALIKE.indexOf(letter.toLowerCase())) || letter).join('');
  });
}

/** Digits in black or sanserif circles, which have no plain form of their own in Unicode. */
const CIRCLED = /[\u2776-\u2793]/u;

const plainDigit = (character: string): string =>
  CIRCLED.test(character) ? String(((character.charCodeAt(0) - 0x2776) % 10) + 1) : character;

const SIGN = String.raw`[\s\p{So}※*.·\-_+|/\\~^、,]`;
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\d])[\p{L}\d](?:${SIGN}{1,3}[\p{L}\d]){2,}|(?<![\p{L}\d])[\p{L}\d]${SIGN}{1,3}[\p{L}\d](?![\p{L}\d])|[\p{L}\d](?:[\p{So}※]{1,3}[\p{L}\d])+` +
    String.raw`|\p{Script=Han}(?:[*.·_+|/\\~^-]\p{Script=Han}){2,}|\p{Script=Han}(?:\s\p{Script=Han}){3,}|(?<![a-z\d])[a-z](?:[\s._*-][a-z]){2,}(?![a-z])`,
  'gu',
);

/**
 * Takes out the signs and blanks that stand between single characters; null when there are none.
 * @example joinSpelled(toPlainCharacters('博★彩★网'))?.text === '博彩网'
 */
export function joinSpelled(plain: PlainCharacters): PlainCharacters | null {
  const dropped = new Set<number>();
  for (const { 0: run, index } of plain.text.matchAll(SPELLED))
    for (let at = 0; at < run.length; at++) if (!/[\p{L}\d]/u.test(run.charAt(at))) dropped.add(index + at);
  if (dropped.size === 0) return null;
  return {
    ...plain,
    text: plain.text
      .split('')
      .filter((_, at) => !dropped.has(at))
      .join(''),
    places: plain.places.filter((_, at) => !dropped.has(at)),
  };
}

/** Characters with a sign between them that no paper writes there. */
const PARTED = /\p{Script=Han}[\p{So}※*＊_^~]{1,3}\p{Script=Han}/u;

/** Whether a text as captured holds characters that nobody sees, or signs written for plain ones. */
export function isDisguised(captured: string): boolean {
  return UNSEEN.test(captured) || DISGUISED.test(captured) || PARTED.test(captured);
}

/**
 * All grams of many texts in the order of their characters, each with its places in the order of the texts: sorted by
 * counting, one character after the other from the last, so that the work grows with the length of the texts alone.
 */
import { type ByteList, createBytes } from './byteList.ts';
import { LONGEST_GRAM } from './grams.ts';
import { createPlacePacker } from './places.ts';
import { HEAD } from './rank.ts';

/** The texts in one row, a gap after each. */
interface Row {
  /** For each place of the row the number of its character, in the order of characters; 0 in gaps. */
  signs: Uint16Array;
  /** The character of each number. */
  units: Uint16Array;
  /** For each place its text, and where that begins. */
  texts: Uint32Array;
  starts: Uint32Array;
}

/** Every gram with its places, packed; the bytes are those of the next gram once that is asked for. */
export function* sortGrams(texts: readonly string[]): Generator<[gram: string, places: Uint8Array]> {
  const row = toRow(texts);
  const [ones, twos, threes] = [1, 2, LONGEST_GRAM].map((length) => sortPlaces(row, length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const packed = createBytes();
  const read = (length: number, list: Uint32Array, from: number, to: number): [string, Uint8Array] => {
    pack(row, list.subarray(from, to), length === LONGEST_GRAM ? Infinity : HEAD, packed);
    return [nameOf(row, list[from] ?? 0, length), packed.view()];
  };
  // What begins with a gram follows on it: first the gram of one character, then those of two, of three.
  let [two, three] = [0, 0];
  for (let one = 0; one < ones.length;) {
    const first = ones[one] ?? 0;
    const end = endOf(row, ones, one, 1);
    yield read(1, ones, one, end);
    one = end;
    while (two < twos.length && isAlike(row, twos[two] ?? 0, first, 1)) {
      const second = twos[two] ?? 0;
      const stop = endOf(row, twos, two, 2);
      yield read(2, twos, two, stop);
      two = stop;
      while (three < threes.length && isAlike(row, threes[three] ?? 0, second, 2)) {
        const last = endOf(row, threes, three, LONGEST_GRAM);
        yield read(LONGEST_GRAM, threes, three, last);
        three = last;
      }
    }
  }
}

function toRow(list: readonly string[]): Row {
  const length = list.reduce((sum, text) => sum + text.length + 1, LONGEST_GRAM);
  const row = new Uint16Array(length);
  const texts = new Uint32Array(length);
  const isGap = new Uint8Array(length).fill(1);
  const starts = new Uint32Array(list.length);
  const isUsed = new Uint8Array(0x10000);
  let end = 0;
  for (const [number, text] of list.entries()) {
    starts[number] = end;
    for (let at = 0; at < text.length; at++, end++) {
      row[end] = text.charCodeAt(at);
      texts[end] = number;
      isGap[end] = 0;
      isUsed[text.charCodeAt(at)] = 1;
    }
    end++;
  }
  const units = Uint16Array.from([0, ...[...isUsed.entries()].flatMap(([unit, used]) => (used ? unit : []))]);
  const numbers = new Uint16Array(0x10000);
  for (let number = 1; number < units.length; number++) numbers[units[number] ?? 0] = number;
  return { signs: row.map((unit, at) => (isGap[at] ? 0 : (numbers[unit] ?? 0))), units, texts, starts };
}

/** The places where grams of this length begin, in the order of the grams. */
function sortPlaces({ signs, units }: Row, length: number): Uint32Array {
  let order = new Uint32Array(signs.length);
  let count = 0;
  for (let at = 0; at < signs.length; at++) {
    let isWhole = true;
    for (let next = 0; next < length; next++) isWhole &&= (signs[at + next] ?? 0) > 0;
    if (isWhole) order[count++] = at;
  }
  order = order.subarray(0, count);
  for (let distance = length - 1; distance >= 0; distance--)
    order = sortBy(order, signs.subarray(distance), units.length);
  return order;
}

/** Sorts places by their signs; those with the same keep their order. */
function sortBy(places: Uint32Array, signs: Uint16Array, kinds: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(kinds + 1);
  for (const place of places) {
    const after = (signs[place] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let kind = 1; kind <= kinds; kind++) next[kind] = (next[kind] ?? 0) + (next[kind - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const sign = signs[place] ?? 0;
    const at = next[sign] ?? 0;
    sorted[at] = place;
    next[sign] = at + 1;
  }
  return sorted;
}

function isAlike({ signs }: Row, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (signs[one + at] !== signs[other + at]) return false;
  return true;
}

function endOf(row: Row, list: Uint32Array, from: number, length: number): number {
  const first = list[from] ?? 0;
  let end = from + 1;
  while (end < list.length && isAlike(row, list[end] ?? 0, first, length)) end++;
  return end;
}

const nameOf = ({ signs, units }: Row, place: number, length: number): string =>
  String.fromCharCode(...Array.from(signs.subarray(place, place + length), (sign) => units[sign] ?? 0));

/** Of shorter grams it matters only that they occur in a text, and whether near its head. */
function pack({ texts, starts }: Row, places: Uint32Array, most: number, packed: ByteList): void {
  packed.empty();
  const add = createPlacePacker(packed.number);
  let last = -1;
  for (const place of places) {
    const text = texts[place] ?? 0;
    if (most !== Infinity && text === last) continue;
    last = text;
    add(text, Math.min(place - (starts[text] ?? 0), most));
  }
}

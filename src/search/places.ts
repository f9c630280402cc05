/**
 * Where something occurs: the number of a record and a position in its key, as one number, so that lists of places sort in
 * document order, and a place further on in the same record is found by adding.
 */
export type Place = number;

/** Longer than the longest text of a clause; with it, records up to 2^29 still make exact numbers. */
const RECORD = 2 ** 24;

export const placeAt = (record: number, position: number): Place => record * RECORD + position;
export const recordOf = (place: Place): number => Math.floor(place / RECORD);
export const positionOf = (place: Place): number => place % RECORD;

/** Writes whole numbers of up to 31 bits in as few bytes as each needs, seven bits a byte. */
export function writeNumbers(numbers: Iterable<number>): number[] {
  const bytes: number[] = [];
  for (let rest of numbers) {
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return bytes;
}

/** Reads such numbers, one a call, from `at` on. */
export function createReader(bytes: Uint8Array, at = 0): { next: () => number; at: () => number } {
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  return { next, at: () => at };
}

/**
 * Packs places, which must be in order: for each the distance to the one before, in records and then in the record, or in
 * positions where both stand in the same record; the lowest bit of the first number tells which.
 */
export function packPlaces(places: Place[]): number[] {
  let [record, position] = [0, 0];
  const numbers = places.flatMap((place) => {
    const [gap, at] = [recordOf(place) - record, positionOf(place)];
    const isSame = gap === 0;
    const packed = isSame ? [(at - position) * 2 + 1] : [gap * 2, at];
    [record, position] = [recordOf(place), at];
    return packed;
  });
  return writeNumbers(numbers);
}

/** Unpacks the places that stand in the bytes from `start` up to but not including `end`. */
export function unpackPlaces(bytes: Uint8Array, start: number, end: number): Place[] {
  const places: Place[] = [];
  const { next, at } = createReader(bytes, start);
  let place = 0;
  while (at() < end) {
    const number = next();
    if (number & 1) place += number >>> 1;
    else place = placeAt(recordOf(place) + (number >>> 1), next());
    places.push(place);
  }
  return places;
}

/** The places that stand in both lists. */
export function intersect(first: Place[], second: Place[]): Place[] {
  const kept: Place[] = [];
  let at = 0;
  for (const place of first) {
    while (at < second.length && (second[at] ?? 0) < place) at++;
    if (second[at] === place) kept.push(place);
  }
  return kept;
}

/** The places of several lists, in order. */
export function unite(lists: Place[][]): Place[] {
  return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The first place in each record. */
export function firstPlaces(places: Place[]): Place[] {
  let last = -1;
  return places.filter((place) => {
    const record = recordOf(place);
    const isFirst = record !== last;
    last = record;
    return isFirst;
  });
}

/** The places of the first list whose records stand in the second, too. */
export function within(places: Place[], others: Place[]): Place[] {
  let at = 0;
  return places.filter((place) => {
    const record = recordOf(place);
    while (at < others.length && recordOf(others[at] ?? 0) < record) at++;
    return at < others.length && recordOf(others[at] ?? 0) === record;
  });
}

/** Of the records that stand in both lists the first place; lists hold one place a record. */
export function earliest(first: Place[], second: Place[]): Place[] {
  const others = within(second, first);
  return within(first, second).map((place, at) => Math.min(place, others[at] ?? place));
}

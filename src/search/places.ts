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

/** Reads whole numbers as `createBytes` writes them, one a call, from `at` on. */
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
 * Packs places, which must come in order: for each the distance to the one before, in records and then in the record, or in
 * positions where both stand in the same record; the lowest bit of the first number tells which.
 */
export function createPlacePacker(
  write: (number: number) => void,
): (record: number, position: number) => void {
  let [last, before] = [0, 0];
  return (record, position) => {
    if (record === last) write((position - before) * 2 + 1);
    else {
      write((record - last) * 2);
      write(position);
    }
    last = record;
    before = position;
  };
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

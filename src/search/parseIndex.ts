/** The index of another portal, taken as data: parsed by its form, within limits, before anything is done with it. */
import type {
  GramDirectory,
  SearchBody,
  SearchFigure,
  SearchIndex,
  SearchPlan,
  SearchRecord,
} from './searchIndex.ts';

/** More is no portal of ours. */
const MOST = {
  plans: 10_000,
  records: 200_000,
  names: 100_000,
  text: 200_000,
  chunks: 100_000,
  fold: 50_000,
};

type Fields = Record<string, unknown>;

class Malformed extends Error {}

/**
 * Reads what another portal sent as its index; throws where it is none, or larger than any portal is.
 */
export function parseIndex(value: unknown): SearchIndex | GramDirectory {
  const index = toFields(value);
  const directory = {
    edition: toText(index['edition']) as SearchIndex['edition'],
    fold: toFold(index['fold']),
    plans: toList(index['plans'], MOST.plans, toPlan),
    parts: toList(index['parts'], MOST.names, (part) => ({
      id: toPath(part['id']),
      name: toText(part['name']),
    })),
    bodies: toList(index['bodies'], MOST.names, toBody),
    topics: toList(index['topics'], MOST.names, (topic) => ({
      id: toId(topic['id']),
      name: toText(topic['name']),
    })),
  };
  if (index['grams'] === undefined)
    return { ...directory, records: toRecords(index['records'], directory.plans) };
  const grams = toFields(index['grams']);
  const hits = toFields(index['hits']);
  return {
    ...directory,
    grams: {
      starts: toItems(grams['starts'], MOST.chunks).map(toText),
      records: toNumber(grams['records'], 0, MOST.records),
    },
    hits: { folder: toId(hits['folder']), group: toNumber(hits['group'], 1, 1000) },
  };
}

function toPlan(plan: Fields): SearchPlan {
  return {
    id: toId(plan['id']),
    title: toText(plan['title']),
    documentNumber: toTextOrNull(plan['documentNumber']),
    year: plan['year'] === null ? null : toNumber(plan['year'], 1000, 9999),
    place: toTextOrNull(plan['place']),
    issuer: toTextOrNull(plan['issuer']),
    indexNumber: toTextOrNull(plan['indexNumber']),
  };
}

function toBody(body: Fields): SearchBody {
  return {
    id: toId(body['id']),
    name: toName(body['name']),
    names: toItems(body['names'], 1000).map(toName),
  };
}

function toFigure(figure: Fields, length: number): SearchFigure {
  return {
    start: toNumber(figure['start'], 0, length),
    end: toNumber(figure['end'], 0, length),
    quote: toText(figure['quote']),
    name: toText(figure['name']),
    value: toText(figure['value']),
    year: figure['year'] === null ? null : toNumber(figure['year'], 0, 9999),
  };
}

/** A clause stands in one that came before it, so that no way up has a circle. */
function toRecords(value: unknown, plans: readonly SearchPlan[]): SearchRecord[] {
  const known = new Set(plans.map(({ id }) => id));
  const seen = new Set<string>();
  return toList(value, MOST.records, (record) => {
    const [plan, clause] = [toId(record['plan']), toId(record['clause'])];
    if (!known.has(plan)) throw new Malformed('a clause of no plan');
    const parent = record['parent'] === null ? null : toId(record['parent']);
    const isKnown = parent !== null && parent !== clause && seen.has(`${plan}#${parent}`);
    seen.add(`${plan}#${clause}`);
    const text = toText(record['text']);
    return {
      plan,
      clause,
      number: toText(record['number']),
      text,
      head: toNumber(record['head'], 0, text.length),
      parent: isKnown ? parent : null,
      bodies: toItems(record['bodies'], 1000).map(toId),
      topics: toItems(record['topics'], 1000).map(toId),
      years: toItems(record['years'], 1000).map((year) => toNumber(year, 0, 9999)),
      figures: toList(record['figures'], 1000, (figure) => toFigure(figure, text.length)),
    };
  });
}

/** Two strings of one length; what folds a character to nothing or to two would move every mark. */
function toFold(value: unknown): SearchIndex['fold'] {
  const { from, to } = toFields(value);
  if (typeof from !== 'string' || typeof to !== 'string') throw new Malformed('no table of characters');
  if (from.length > MOST.fold || from.length !== to.length)
    throw new Malformed('an uneven table of characters');
  return { from, to };
}

function toFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed('no object');
  return value as Fields;
}

function toItems(value: unknown, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Malformed('no list, or too long a one');
  return value as unknown[];
}

function toList<T>(value: unknown, most: number, read: (fields: Fields) => T): T[] {
  return toItems(value, most).map((item) => read(toFields(item)));
}

function toText(value: unknown): string {
  if (typeof value !== 'string' || value.length > MOST.text)
    throw new Malformed('no text, or too long a one');
  return value;
}

/** An older portal may not say it at all. */
function toTextOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : toText(value);
}

/** Something people ask for by name has two characters at least: a shorter one would be in every query. */
function toName(value: unknown): string {
  const name = toText(value);
  if (name.length < 2 || name.length > 200) throw new Malformed('no name');
  return name;
}

/** Ids stand in addresses: letters, digits, dashes, dots that do not lead upwards. */
function toId(value: unknown): string {
  const id = toText(value);
  if (!/^(?!\.)[\p{L}\p{N}_.-]{1,200}$/u.test(id) || id.includes('..')) throw new Malformed('no id');
  return id;
}

function toPath(value: unknown): string {
  return toText(value).split('/').map(toId).join('/');
}

function toNumber(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new Malformed('no number in its limits');
  return value;
}

import { isMap, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { dropRank, isNational, isSameName, nameKey, rankOf } from '../../plan/names.ts';
import type { OrganisationsFile } from '../../schema/catalogue.ts';
import { organisationsSchema } from '../../schema/catalogue.ts';
import { readYaml } from '../../schema/yaml.ts';
import { guessKind } from './organisationKind.ts';
import { toSlug } from '../../text/slug.ts';
import { toPlaceSlug } from './place.ts';

type OrganisationEntry = OrganisationsFile['organisations'][number];

/** The bodies that a plan names, and what is known of the plan. */
export interface NamedBodies {
  plan: string;
  place: string | null;
  /** As the plan prints them, each once. */
  names: string[];
  /** 市有关单位：… at the end of the paper, which gives names in full. */
  bodyList: string | null;
}

/**
 * organisations.yaml after import: a name that the same place's body already has in another plan is noted for this
 * plan too; every other body is added as a proposal. Nothing that stands there is changed, and comments are kept.
 */
export function mergeOrganisations(
  current: string | undefined,
  file: string,
  bodies: NamedBodies,
  hanzi: Hanzi,
): string {
  const text = current ?? 'organisations: []\n';
  const entries = readYaml(text, file, organisationsSchema).data.organisations;
  const isNamed = (name: string): boolean =>
    entries.some((each) => each.names[bodies.plan]?.some((one) => isSameName(one, name)));
  // A paper that says both 市财政局 and, after others of the city, 财政局 alone names one body.
  const missing = bodies.names.filter(
    (name, index, all) =>
      !isNamed(name) && all.findIndex((one) => isSameName(one, name)) === index,
  );
  if (missing.length === 0) return text;
  const document = parseDocument(text);
  const list = document.get('organisations');
  if (!isSeq(list)) return text;
  list.flow = false;
  const added: OrganisationEntry[] = [];
  for (const name of missing) {
    const at = entries.findIndex((each) => isSameBody(each, bodies.place, name, hanzi));
    if (at >= 0) addName(document.getIn(['organisations', at]) as YAMLMap, bodies.plan, name);
    else added.push(proposeBody(name, bodies, [...entries, ...added], hanzi));
  }
  for (const entry of added) list.add(document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}

/** Bodies that every place has: where the place is not known, two of one name are two. */
const LOCAL = /^[各省市县区]|(?<!总)局$|街道|[镇乡村校]$/u;

function isSameBody(entry: OrganisationEntry, place: string | null, name: string, hanzi: Hanzi): boolean {
  const printed = hanzi.toHans(name);
  const where = placeOf(printed, place, hanzi);
  if (where !== entry.place || (where === '' && !isNational(printed) && LOCAL.test(printed))) return false;
  const known = [entry.name.replace(entry.place, ''), ...Object.values(entry.names).flat()];
  return known.some((each) => isSameName(each, name));
}

/** 县民政局 and 省教育厅 in the paper of a city are bodies of another place, which the paper does not name. */
function isElsewhere(printed: string, place: string): boolean {
  const rank = rankOf(printed);
  const own = /[省市县区]$/u.exec(place)?.[0];
  return rank !== '' && own !== undefined && rank !== own;
}

/** Where a body is at home: a ministry nowhere, whoever's paper names it. */
function placeOf(printed: string, place: string | null, hanzi: Hanzi): string {
  const where = hanzi.toHans(place ?? '');
  return isNational(printed) || isElsewhere(printed, where) ? '' : where;
}

function addName(entry: YAMLMap, plan: string, name: string): void {
  const names = entry.get('names');
  if (isMap(names) && isSeq(names.get(plan))) (names.get(plan) as { add: (one: string) => void }).add(name);
  else entry.setIn(['names', plan], [name]);
}

function proposeBody(
  name: string,
  { plan, place, bodyList }: NamedBodies,
  taken: readonly OrganisationEntry[],
  hanzi: Hanzi,
): OrganisationEntry {
  const printed = hanzi.toHans(name);
  const where = placeOf(printed, place, hanzi);
  const short = shortOf(printed, where, hanzi.toHans(place ?? ''));
  // 国家税务总局青浦湾市税务局 says its place already.
  const stem = where.replace(/(?<=.{2})[省市县区]$/u, '');
  const full = fullNameOf(short, hanzi.toHans(bodyList ?? ''));
  const names = nameKey(printed) === nameKey(full) ? [printed] : [printed, full];
  const wanted = [where ? toPlaceSlug(where) : '', toSlug(short)].filter(Boolean).join('-');
  return {
    id: freeId(wanted, taken),
    name: full.includes(stem) ? full : where + full,
    place: where,
    kind: guessKind(short),
    type: full,
    names: { [plan]: names },
    aliasOf: null,
    reviewed: false,
  };
}

/** The name without the rank of its own place; 县民政局 in the paper of a city keeps it. */
function shortOf(printed: string, where: string, place: string): string {
  if (isElsewhere(printed, place)) return printed;
  return where.endsWith('区') ? dropRank(printed).replace(/^区(?=.{2})/u, '') : dropRank(printed);
}

function freeId(wanted: string, taken: readonly OrganisationEntry[]): string {
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? wanted : `${wanted}-${copy}`;
    if (!taken.some((each) => each.id === id)) return id;
  }
}

/**
 * The name in full, where the list of bodies has exactly one that the short name abbreviates.
 * @example fullNameOf('住建局', '编办，教育局、住房和城乡建设局、体育局。') === '住房和城乡建设局'
 */
export function fullNameOf(short: string, bodyList: string): string {
  const full = bodyList.split(/[，、。,；;：]/).filter((each) => abbreviates(short, each.trim()));
  return full.length === 1 ? (full[0] as string).trim() : short;
}

/** 住建局 of 住房和城乡建设局: every character in order, the first and the last the same. */
function abbreviates(short: string, full: string): boolean {
  if (full.length < short.length || full.at(0) !== short.at(0) || full.at(-1) !== short.at(-1)) return false;
  let at = -1;
  return [...short].every((character) => (at = full.indexOf(character, at + 1)) >= 0);
}

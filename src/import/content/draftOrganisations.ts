import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { dropRank, isSameName, nameKey } from '../../plan/names.ts';
import { organisationsSchema } from '../../schema/catalogue.ts';
import { readYaml } from '../../schema/yaml.ts';
import { isElsewhere, placeOf } from './bodyPlace.ts';
import type { OrganisationEntry } from './knownBodies.ts';
import { KnownBodies } from './knownBodies.ts';
import { guessKind } from './organisationKind.ts';
import { toSlug } from '../../text/slug.ts';
import { toPlaceSlug } from './place.ts';

/** The bodies that a plan names, and what is known of the plan. */
export interface NamedBodies {
  plan: string;
  place: string | null;
  /** As the plan prints them, each once. */
  names: string[];
  /** 市有关单位：… at the end of the paper, which gives names in full. */
  bodyList: string | null;
}

/** organisations.yaml while papers are imported: read once and written once, whatever their number. */
export interface OrganisationsDraft {
  /** Notes the bodies of one plan. */
  merge: (bodies: NamedBodies) => void;
  /** The file as it is now; to the letter what it was when nothing was added. */
  text: () => string;
}

/**
 * organisations.yaml to be filled: a name that the same place's body already has in another plan is noted for this
 * plan too; every other body is added as a proposal. Nothing that stands there is changed, and comments are kept.
 * @throws ProblemError when the file cannot be read
 */
export function draftOrganisations(
  current: string | undefined,
  file: string,
  hanzi: Hanzi,
): OrganisationsDraft {
  const before = current ?? 'organisations: []\n';
  const known = new KnownBodies(readYaml(before, file, organisationsSchema).data.organisations);
  let document: Document | undefined;
  const merge = (bodies: NamedBodies): void => {
    const { plan, place } = bodies;
    // A paper that says both 市财政局 and, after others of the city, 财政局 alone names one body.
    const missing = bodies.names.filter(
      (name, index, all) =>
        !known.isNamed(plan, name) && all.findIndex((one) => isSameName(one, name)) === index,
    );
    if (missing.length === 0) return;
    document ??= parseDocument(before);
    const list = document.get('organisations') as YAMLSeq;
    list.flow = false;
    // Two names of one paper are two bodies: all are looked up before one is added.
    const places = missing.map((name) => known.find(place, name, hanzi));
    for (const [index, name] of missing.entries()) {
      const at = places[index];
      if (at === undefined) {
        const entry = proposeBody(name, bodies, known, hanzi);
        known.add(entry);
        list.add(document.createNode(entry));
      } else {
        known.addName(at, plan, name);
        addName(list.items[at] as YAMLMap, plan, name);
      }
    }
  };
  return { merge, text: () => document?.toString({ lineWidth: 0 }) ?? before };
}

function addName(entry: YAMLMap, plan: string, name: string): void {
  const names = entry.get('names');
  if (isMap(names) && isSeq(names.get(plan))) (names.get(plan) as { add: (one: string) => void }).add(name);
  else entry.setIn(['names', plan], [name]);
}

function proposeBody(
  name: string,
  { plan, place, bodyList }: NamedBodies,
  known: KnownBodies,
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
    id: freeId(wanted, known),
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

function freeId(wanted: string, known: KnownBodies): string {
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? wanted : `${wanted}-${copy}`;
    if (!known.hasId(id)) return id;
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

import { PARTICULAR_KEYS } from '../plan/particulars.ts';
import type { Organisation } from '../plan/catalogue.ts';
import { EDITIONS } from '../plan/editions.ts';
import type { Block, Clause, Plan } from '../plan/model.ts';
import { element, escapeText } from '../text/markup.ts';

/** Names what Akoma Ntoso has no element for. */
const ownNamespace = 'urn:celan:particulars';
const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Element and id abbreviation of each level, by the naming convention of Akoma Ntoso. */
const levels = [
  ['part', 'part'],
  ['section', 'sec'],
  ['paragraph', 'para'],
  ['subparagraph', 'subpara'],
  ['point', 'point'],
] as const;

const sourceId = 'celan';

/** What a clause id adds to that of its parent: `2-1-3` below `2-1` → `3`; all of it where it adds to none (`section-1`). */
const ownPart = ({ id, parent }: Clause): string =>
  parent !== null && id.startsWith(`${parent}-`) ? id.slice(parent.length + 1) : id;

const levelOf = (clause: Clause): (typeof levels)[number] =>
  levels[Math.min(clause.level, levels.length) - 1] ?? levels[0];

/**
 * The ids of all numbered clauses, each below that of its parent.
 * @example 2-1-3 → part_2__sec_1__para_3
 */
export function elementIds(clauses: Clause[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const clause of clauses) {
    if (clause.level === 0) continue;
    const own = `${levelOf(clause)[1]}_${ownPart(clause)}`;
    const above = clause.parent === null ? undefined : ids.get(clause.parent);
    ids.set(clause.id, above ? `${above}__${own}` : own);
  }
  return ids;
}

function toBlock(block: Block): string {
  if (block.kind !== 'table') return element('p', {}, escapeText(block.text));
  const row = (cells: string[], name: string): string =>
    element('tr', {}, ...cells.map((cell) => element(name, {}, element('p', {}, escapeText(cell)))));
  return element('table', {}, row(block.header, 'th'), ...block.rows.map((cells) => row(cells, 'td')));
}

/** A clause with the clauses below it. */
function toElement(clause: Clause, plan: Plan, ids: Map<string, string>): string {
  const children = plan.clauses.filter((each) => each.parent === clause.id);
  const blocks = clause.blocks.map(toBlock);
  const head = [
    clause.label ? element('num', {}, escapeText(clause.label)) : '',
    clause.title ? element('heading', {}, escapeText(clause.title)) : '',
  ];
  const inner = children.map((child) => toElement(child, plan, ids));
  const text = blocks.length === 0 ? '' : element(children.length > 0 ? 'intro' : 'content', {}, ...blocks);
  const empty = blocks.length + children.length === 0 ? element('content', {}, element('p', {})) : '';
  return element(levelOf(clause)[0], { eId: ids.get(clause.id) }, ...head, text, ...inner, empty);
}

interface Names {
  work: string;
  date: string;
}

/** Work, expression and manifestation: what it is, in which words, in which file. */
function toIdentification(plan: Plan, { work, date }: Names): string {
  const expression = `${work}/${EDITIONS[plan.edition].language}@${date}`;
  const level = (name: string, uri: string, ...more: string[]): string =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${uri}/!main` }),
      element('FRBRuri', { value: uri }),
      element('FRBRdate', { date, name: 'issued' }),
      element('FRBRauthor', { href: '#issuer' }),
      ...more,
    );
  const number = plan.metadata.documentNumber;
  return element(
    'identification',
    { source: `#${sourceId}` },
    level(
      'FRBRWork',
      work,
      element('FRBRcountry', { value: 'cn' }),
      ...(number === null ? [] : [element('FRBRnumber', { value: number })]),
    ),
    level('FRBRExpression', expression, element('FRBRlanguage', { language: 'zho' })),
    level('FRBRManifestation', `${expression}.xml`, element('FRBRformat', { value: 'application/akn+xml' })),
  );
}

function toReferences(plan: Plan, organisations: Organisation[]): string {
  const body = (id: string, name: string): string =>
    element('TLCOrganization', { eId: id, href: `/ontology/organization/cn/${id}`, showAs: name });
  return element(
    'references',
    { source: `#${sourceId}` },
    body(sourceId, '策览'),
    body('issuer', plan.metadata.issuer ?? plan.place ?? plan.id),
    ...organisations.map((each) => body(each.id, each.name)),
  );
}

/** Everything the paper says of itself, under the names that the JSON has. */
function toParticulars({ metadata }: Plan): string {
  const given = PARTICULAR_KEYS.flatMap((key) => {
    const value = metadata[key];
    return value === null
      ? []
      : [element('particular', { xmlns: ownNamespace, name: key }, escapeText(value))];
  });
  return element('proprietary', { source: `#${sourceId}` }, ...given);
}

/** The text outside the numbered clauses, by the id of its clause. */
function proseOf(plan: Plan, id: string): string[] {
  return plan.clauses.filter((each) => each.id === id).flatMap((each) => each.blocks.map(toBlock));
}

/** The plan as Akoma Ntoso 3.0 (OASIS LegalDocML); `organisations` are the bodies it makes responsible. */
export function toAkomaNtoso(plan: Plan, organisations: Organisation[]): string {
  const date = plan.metadata.issuedOn ?? plan.metadata.publishedAt?.slice(0, 10) ?? '0001-01-01';
  const names = { date, work: `/akn/cn/doc/${date}/${plan.id}` };
  const ids = elementIds(plan.clauses);
  const title = plan.metadata.planTitle ?? plan.metadata.title ?? plan.id;
  const opening = proseOf(plan, 'preamble');
  const ending = proseOf(plan, 'closing');
  const top = plan.clauses.filter((each) => each.level > 0 && each.parent === null);
  const bodies = top.map((clause) => toElement(clause, plan, ids));
  const document = element(
    'doc',
    { name: 'plan' },
    element(
      'meta',
      {},
      toIdentification(plan, names),
      toReferences(plan, organisations),
      toParticulars(plan),
    ),
    element('preface', {}, element('p', {}, element('docTitle', {}, escapeText(title)))),
    ...(opening.length === 0 ? [] : [element('preamble', {}, ...opening)]),
    // A body may not be empty.
    element('mainBody', {}, ...(top.length === 0 ? [element('p', {})] : bodies)),
    ...(ending.length === 0 ? [] : [element('conclusions', {}, ...ending)]),
  );
  const root = element('akomaNtoso', { xmlns: namespace }, document);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

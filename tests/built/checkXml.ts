/**
 * Atom (RFC 4287) and Akoma Ntoso 3.0: order, cardinality and attributes of the elements that we write, read off the
 * published schema akomantoso30.xsd. The schema itself is not part of the project.
 */
import type { Element, Root } from 'xast';

/** What may stand in an element, in this order: a pattern over the names of its children, each with a blank behind. */
type Models = Readonly<Record<string, RegExp>>;

const PART =
  '(?:(?:num|heading|subheading) )*(?:(?:intro )?(?:(?:part|section|paragraph|subparagraph|point|hcontainer) )*(?:wrapUp )?|content )';
const CORE = 'FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+';
const BLOCKS = '(?:(?:p|table|tblock) )';

const AKOMA: Models = {
  akomaNtoso: /^doc $/,
  doc: /^meta (?:preface )?(?:preamble )?mainBody (?:conclusions )?(?:attachments )?$/,
  meta: /^identification (?:publication )?(?:classification )*(?:lifecycle )*(?:references )*(?:notes )*(?:proprietary )*$/,
  identification: /^FRBRWork FRBRExpression FRBRManifestation $/,
  FRBRWork: new RegExp(`^${CORE}FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*$`),
  FRBRExpression: new RegExp(`^${CORE}(?:FRBRversionNumber )?(?:FRBRlanguage )+$`),
  FRBRManifestation: new RegExp(`^${CORE}(?:FRBRformat )?$`),
  references: /^(?:TLC[A-Z][a-z]+ )+$/,
  mainBody: /^(?:(?:part|section|paragraph|hcontainer|p|table) )+$/,
  ...Object.fromEntries(
    ['part', 'section', 'paragraph', 'subparagraph', 'point', 'hcontainer'].map((name) => [
      name,
      new RegExp(`^${PART}$`),
    ]),
  ),
  preface: new RegExp(`^${BLOCKS}+$`),
  preamble: new RegExp(`^${BLOCKS}+$`),
  conclusions: new RegExp(`^${BLOCKS}+$`),
  ...Object.fromEntries(
    ['content', 'intro', 'wrapUp', 'th', 'td'].map((name) => [name, new RegExp(`^${BLOCKS}*$`)]),
  ),
  table: /^(?:caption )?(?:tr )+$/,
  tr: /^(?:(?:th|td) )+$/,
};
const NEEDS: Readonly<Record<string, string[]>> = {
  doc: ['name'],
  identification: ['source'],
  references: ['source'],
  proprietary: ['source'],
  FRBRthis: ['value'],
  FRBRuri: ['value'],
  FRBRdate: ['date', 'name'],
  FRBRauthor: ['href'],
  FRBRcountry: ['value'],
  FRBRlanguage: ['language'],
  TLCOrganization: ['eId', 'href', 'showAs'],
  part: ['eId'],
  section: ['eId'],
  paragraph: ['eId'],
  subparagraph: ['eId'],
  point: ['eId'],
  FRBRnumber: ['value'],
  FRBRformat: ['value'],
  hcontainer: ['eId', 'name'],
};
const ATOM: Models = {
  feed: /^id title (?:subtitle )?updated (?:author )+(?:link )+(?:entry )*$/,
  entry: /^id title updated (?:published )?(?:link )+(?:author )*(?:summary )?(?:content )?$/,
  author: /^name (?:uri |email )*$/,
};
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

const childrenOf = (node: Element | Root): Element[] =>
  [...node.children].flatMap((each) => (each.type === 'element' ? [each] : []));
const textOf = (node: Element): string =>
  node.children.map((each) => (each.type === 'text' ? each.value : '')).join('');

function* elementsOf(node: Element | Root): Generator<Element> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* elementsOf(child);
  }
}

function checkOrder(root: Root, models: Models): string[] {
  return [...elementsOf(root)].flatMap((element) => {
    const names = childrenOf(element)
      .map(({ name }) => `${name} `)
      .join('');
    const model = models[element.name];
    return !model || model.test(names) ? [] : [`<${element.name}> holds ${names}`];
  });
}

/** What is wrong with a paper in Akoma Ntoso: order of elements, attributes that must be there, names given twice. */
export function checkAkomaNtoso(root: Root): string[] {
  const all = [...elementsOf(root)];
  const lacking = all.flatMap(({ name, attributes }) =>
    (NEEDS[name] ?? []).filter((each) => !attributes[each]).map((each) => `<${name}> has no ${each}`),
  );
  const ids = all.map(({ attributes }) => attributes.eId).filter((id) => id !== undefined && id !== null);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `eId ${id} twice`);
  const known = new Set(ids.map((id) => `#${id}`));
  const dead = all
    .flatMap(({ attributes: { href, refersTo, source } }) => [href, refersTo, source])
    .filter((link) => link?.startsWith('#') && !known.has(link))
    .map((link) => `${link} is not there`);
  const blank = ids.filter((id) => /\s/u.test(id)).map((id) => `eId ${id} has a blank`);
  const dates = all
    .flatMap(({ attributes: { date } }) => date ?? [])
    .filter((date) => !/^\d{4}-\d\d-\d\d$/u.test(date));
  const isOurs = all[0]?.attributes.xmlns === 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
  return [
    ...(isOurs ? [] : ['another namespace']),
    ...checkOrder(root, AKOMA),
    ...lacking,
    ...twice,
    ...blank,
    ...dates,
    ...dead,
  ];
}

/** What is wrong with a feed: order, dates, an entry's name twice, a link to itself that is missing. */
export function checkAtom(root: Root): string[] {
  const all = [...elementsOf(root)];
  const dates = all
    .filter(({ name }) => name === 'updated' || name === 'published')
    .map(textOf)
    .filter((date) => !DATE.test(date));
  const ids = all.filter(({ name }) => name === 'id').map(textOf);
  const twice = ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
  const hasSelf = all.some(({ name, attributes }) => name === 'link' && attributes.rel === 'self');
  return [...checkOrder(root, ATOM), ...dates, ...twice, ...(hasSelf ? [] : ['no link to itself'])];
}

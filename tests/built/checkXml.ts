/**
 * Akoma Ntoso 3.0 by xmllint and tests/fixtures/akomaNtoso.xsd, which allows the same as the schema of OASIS or less;
 * Atom (RFC 4287) by our own reading.
 */
import { readFileSync } from 'node:fs';
import type { Element, Root } from 'xast';
import { validateXML } from 'xmllint-wasm';

/** What may stand in an element, in this order: a pattern over the names of its children, each with a blank behind. */
type Models = Readonly<Record<string, RegExp>>;

const ATOM: Models = {
  feed: /^id title (?:subtitle )?updated (?:author )+(?:link )+(?:entry )*$/,
  entry: /^id title updated (?:published )?(?:link )+(?:author )*(?:summary )?(?:content )?$/,
  author: /^name (?:uri |email )*$/,
};
const SCHEMA = readFileSync(new URL('../fixtures/akomaNtoso.xsd', import.meta.url), 'utf8');
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

/** What xmllint finds wrong with papers in Akoma Ntoso, each by its name. */
export async function validateAkomaNtoso(papers: Record<string, string>): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(papers).map(([fileName, contents]) => ({ fileName, contents })),
    schema: [SCHEMA],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What no schema can say of a paper in Akoma Ntoso: who is named in it must be one of its references. */
export function checkReferences(root: Root): string[] {
  const all = [...elementsOf(root)];
  const known = new Set(all.map(({ attributes }) => `#${attributes.eId ?? ''}`));
  return all
    .flatMap(({ attributes: { href, refersTo, source } }) => [href, refersTo, source])
    .filter((link) => link?.startsWith('#') && !known.has(link))
    .map((link) => `${link} is not there`);
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

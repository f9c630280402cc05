import type { Element } from 'hast';
import { attributeOf, hasFrame, type Structure, textOf, upwards } from './readStructure.ts';

const FIELD = /^(?:input|select|textarea)$/;
const HEADING = /^h([1-6])$/;

const nameOf = (element: Element): string =>
  [attributeOf(element, 'ariaLabel'), attributeOf(element, 'title'), textOf(element)].join('').trim();

/** A name from the element's own words, a picture in it, or another element. */
function isNamed(element: Element, { elements }: Structure): boolean {
  if (nameOf(element) || attributeOf(element, 'ariaLabelledBy')) return true;
  const within = (node: Element): boolean =>
    node.children.some(
      (child) =>
        child.type === 'element' && (Boolean(attributeOf(child, 'alt') || nameOf(child)) || within(child)),
    );
  const id = attributeOf(element, 'id');
  return within(element) || elements.some((each) => id && attributeOf(each, 'htmlFor') === id);
}

function checkFields(page: Structure): string[] {
  return page.elements
    .filter((each) => FIELD.test(each.tagName) && attributeOf(each, 'type') !== 'hidden')
    .filter((each) => !isNamed(each, page) && !upwards(each, page).some(({ tagName }) => tagName === 'label'))
    .map((each) => `<${each.tagName}> label`);
}

function checkHeadings({ elements }: Structure): string[] {
  const levels = elements.flatMap(({ tagName }) => HEADING.exec(tagName)?.[1] ?? []).map(Number);
  const firsts = levels.filter((level) => level === 1).length;
  const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  return [...(firsts > 0 ? [] : ['<h1>']), ...jumps.map((level) => `… → <h${level}>`)];
}

function checkIds({ elements }: Structure): string[] {
  const ids = elements.flatMap((each) => attributeOf(each, 'id') ?? []);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `id="${id}" × 2`);
}

/** What the text of a page shows to be out of the reach of some: names, languages, headings, the way past the header. */
export function checkAccess(page: Structure): string[] {
  const { elements } = page;
  const has = (test: (element: Element) => boolean): boolean => elements.some(test);
  const pictures = elements.filter(
    (each) => each.tagName === 'img' && attributeOf(each, 'alt') === undefined,
  );
  const silent = elements.filter(
    (each) =>
      (each.tagName === 'button' || (each.tagName === 'a' && attributeOf(each, 'href') !== undefined)) &&
      !isNamed(each, page),
  );
  const tables = elements.filter(
    (each) => each.tagName === 'table' && !/<th|"th"/.test(JSON.stringify(each.children)),
  );
  return [
    ...(has((each) => each.tagName === 'html' && Boolean(attributeOf(each, 'lang'))) ? [] : ['<html lang>']),
    ...(has((each) => each.tagName === 'title' && textOf(each).trim() !== '') ? [] : ['<title>']),
    ...(has((each) => each.tagName === 'main') ? [] : ['<main>']),
    ...(has((each) => attributeOf(each, 'className') === 'skip' || !hasFrame(page)) ? [] : ['#main']),
    ...pictures.map(() => '<img alt>'),
    ...silent.map((each) => `<${each.tagName}> name`),
    ...tables.map(() => '<th>'),
    ...elements.filter((each) => Number(attributeOf(each, 'tabIndex')) > 0).map(() => 'tabindex > 0'),
    ...checkFields(page),
    ...checkHeadings(page),
    ...checkIds(page),
  ];
}

import type { Element } from 'hast';
import { judgeLine } from '../../grammar/paper/injection.ts';
import { HOLD } from '../../grammar/paper/injection/signals.ts';
import { hash } from 'node:crypto';
import { attributeOf, type Structure, textOf, upwards } from './readStructure.ts';

/** Lines of a page that are judged for foreign words; longer ones are text of papers, which the import has judged. */
const LONGEST = 60;
/** What a page that was put up unfinished says. */
const UNFINISHED =
  /\bundefined\b|\bNaN\b|\[object Object\]|\blorem ipsum\b|\bTODO\b|\{\w+\}|暂无内容|暫無內容|正在建设|建设中…|敬请期待|敬請期待|测试页|測試頁/iu;
/** Signs that show a broken character set or hide something. */
const BROKEN = /[\ufffd\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]|锟斤拷|烫烫烫/u;

const isHidden = (element: Element): boolean => attributeOf(element, 'hidden') !== undefined;

/** What is filled only when a script or a person has something to say. */
const isLater = (element: Element): boolean =>
  ['role', 'ariaLive'].some((name) =>
    /^(?:status|log|alert|polite)$/.test(attributeOf(element, name) ?? ''),
  ) ||
  element.tagName.includes('-') ||
  attributeOf(element, 'dataSearchResults') !== undefined;

/** Places of a page where readers would find nothing: empty sections, lists and tables, a main part without a sentence. */
export function checkBlank(page: Structure): string[] {
  const shown = page.elements.filter(
    (each) => !upwards(each, page).some((at) => isHidden(at) || isLater(at)),
  );
  const main = shown.find(({ tagName }) => tagName === 'main');
  const empty = shown.filter(({ tagName, children }) => {
    const inner = children.filter((child) => child.type === 'element');
    if (/^(?:ul|ol|tbody|dl)$/.test(tagName)) return inner.length === 0;
    return tagName === 'section' && inner.every((child) => /^h[1-6]$/.test(child.tagName));
  });
  // A clause that has a heading and no words of its own is printed so.
  const blank = empty.filter((each) => attributeOf(each, 'dataClause') === undefined && !isClause(each));
  return [
    ...(main && textOf(main).replace(/\s/g, '').length < 30 ? ['<main>'] : []),
    ...blank.map(
      ({ tagName, properties }) =>
        `<${tagName}${properties['id'] ? ` id="${String(properties['id'])}"` : ''}>`,
    ),
  ];
}

const isClause = ({ properties }: Element): boolean => /^[\w-]*\d/.test(String(properties['id'] ?? ''));

/** The short lines of a page: headings, links, cells, labels. */
export function linesOf({ elements }: Structure): string[] {
  return elements.flatMap((element) =>
    /^(?:script|style|template)$/.test(element.tagName)
      ? []
      : element.children.flatMap((child) => (child.type === 'text' ? child.value.trim() || [] : [])),
  );
}

/** What auditors' crawlers would report of a line; a foreign word is told by its place and hash, never repeated. */
export function checkLine(line: string): string | undefined {
  const unfinished = UNFINISHED.exec(line)?.[0] ?? BROKEN.exec(line)?.[0];
  if (unfinished)
    return [...unfinished].map((sign) => (BROKEN.test(sign) ? escapeSign(sign) : sign)).join('');
  if (line.length < 3 || line.length > LONGEST || judgeLine(line).score < HOLD) return undefined;
  return `${line.length} × … sha256 ${hash('sha256', line).slice(0, 12)}`;
}

const escapeSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

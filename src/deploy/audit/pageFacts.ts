import { hash } from 'node:crypto';
import type { Recall } from '../../plan/recall.ts';
import { checkAccess } from './checkAccess.ts';
import { checkBlank, linesOf } from './checkContent.ts';
import { attributeOf, hasFrame, readStructure, type Structure } from './readStructure.ts';

/** What was found on a page that was taken apart, by the point it belongs to, and its lines. */
export interface PageFacts {
  blank: string[];
  accessible: string[];
  breadcrumb: string[];
  comforts: string[];
  /** Each once, no more than are judged. */
  lines: string[];
}

/** So many short lines are judged for foreign words: of a large portal those of its templates and first pages. */
export const MOST_LINES = 400;
const HOME = '/';

/** Takes a page apart; one of the same bytes and kind as before is recalled. */
export function readPageFacts(html: string, kind: string, recall: Recall): PageFacts {
  const work = (): PageFacts => findFacts(readStructure(html), kind);
  return recall(['audit', kind, hash('sha256', html)], work) ?? work();
}

function findFacts(page: Structure, kind: string): PageFacts {
  return {
    blank: checkBlank(page),
    accessible: checkAccess(page),
    breadcrumb: lackBreadcrumb(page, kind),
    comforts: lackComforts(page, kind),
    lines: [...new Set(linesOf(page))].slice(0, MOST_LINES),
  };
}

/** Every page but the first says where it stands. */
function lackBreadcrumb(page: Structure, kind: string): string[] {
  const has = page.elements.some((each) => attributeOf(each, 'className') === 'wrap where');
  return kind === HOME || has || !hasFrame(page) ? [] : ['<nav>'];
}

/** Size of the text everywhere; a text is read aloud where it is long. */
function lackComforts(page: Structure, kind: string): string[] {
  if (!hasFrame(page)) return [];
  const names = new Set(page.elements.map(({ tagName }) => tagName));
  const wanted = kind === '/plans/*/' ? ['text-size', 'read-aloud'] : ['text-size'];
  return wanted.filter((name) => !names.has(name)).map((name) => `<${name}>`);
}

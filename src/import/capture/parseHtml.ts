import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { ProblemError, tellProblem } from '../../plan/problem.ts';

/** The parser's own depth is bounded by the stack: a page nested beyond that was made to break readers. */
export function parseHtml(text: string, file: string): Root {
  try {
    return fromHtml(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError(tellProblem('capture-nested', { file, line: null }, {}));
  }
}

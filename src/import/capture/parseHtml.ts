import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { ProblemError } from '../../plan/problem.ts';

/** The parser's own depth is bounded by the stack: a page nested beyond that was made to break readers. */
export function parseHtml(text: string, file: string): Root {
  try {
    return fromHtml(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError({
      file,
      line: null,
      what: { zh: '网页的标签嵌套过深，无法读取', en: 'the elements of the page are nested too deeply' },
      remedy: { zh: '请把正文另存为纯文本后再导入', en: 'save the paper as plain text and import that' },
    });
  }
}

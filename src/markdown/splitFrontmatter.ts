import { ProblemError, tellProblem } from '../plan/problem.ts';

/** A Markdown file in its two parts, with the lines on which they begin. */
export interface Parts {
  frontmatter: string;
  frontmatterLine: number;
  body: string;
  bodyLine: number;
}

/** Cuts a Markdown file into frontmatter and body; throws when it does not begin with frontmatter. */
export function splitFrontmatter(markdown: string, file: string): Parts {
  const text = markdown.replace(/^\ufeff/, '');
  const found = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!found || found.index !== 0) {
    throw new ProblemError(tellProblem('no-frontmatter', { file, line: 1 }, {}));
  }
  const lines = found[0].split('\n').length;
  return {
    frontmatter: found[1] ?? '',
    frontmatterLine: 2,
    body: text.slice(found[0].length),
    bodyLine: lines,
  };
}

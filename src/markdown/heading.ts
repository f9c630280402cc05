import { parseBareFigure, parseEnumerator } from '../grammar/paper/enumerator.ts';
import type { Enumerator } from '../grammar/paper/enumerator.ts';

/** A heading in its parts; `number` is undefined when it has none. */
export interface Heading {
  label: string;
  title: string;
  titleStop: string;
  number: Enumerator | undefined;
}

/**
 * Takes a heading apart.
 * @example readHeading('1.推进校园布局优化调整。') // label 1. · title 推进校园布局优化调整 · titleStop 。
 */
export function readHeading(heading: string): Heading {
  const number = parseEnumerator(heading) ?? (/^\d+ /u.test(heading) ? parseBareFigure(heading) : undefined);
  const words = number ? number.rest : heading.trim();
  const title = words.replace(/[。：:；;]$/, '');
  return { label: number?.label ?? '', title, titleStop: words.slice(title.length), number };
}

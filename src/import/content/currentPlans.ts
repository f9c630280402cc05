import { join } from 'node:path';
import { parse } from 'yaml';
import { readTextFiles } from '../../schema/files.ts';

/** The plans of a portal and the captures they were read from, told from their frontmatter even when it has faults. */
export function findPlans(contentDir: string): Map<string, string> {
  return new Map(
    readTextFiles(join(contentDir, 'plans'), '.md').map(({ name, text }) => [
      name.replace(/\.md$/, ''),
      captureOf(text),
    ]),
  );
}

/** The plan that was read from each capture, the first where there are several. */
export function plansByCapture(plans: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...plans].reverse().map(([id, capture]) => [capture, id]));
}

function captureOf(markdown: string): string {
  try {
    const data = parse(/^---\r?\n([\s\S]*?)^---/m.exec(markdown)?.[1] ?? '') as {
      source?: { file?: unknown };
    } | null;
    return typeof data?.source?.file === 'string' ? data.source.file : '';
  } catch {
    return '';
  }
}

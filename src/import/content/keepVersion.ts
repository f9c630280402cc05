import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontmatter } from '../../markdown/splitFrontmatter.ts';
import { readTextFile, readTextFiles } from '../../schema/files.ts';
import type { FileText } from './writeFiles.ts';

/** The capture that a plan's Markdown names: file and hash. */
export function captureOf(markdown: string): { file: string; sha256: string } {
  const value = (name: string): string =>
    new RegExp(`^source:[\\s\\S]*?^ {2}${name}: "?([^"\\n]+)"?$`, 'm').exec(markdown)?.[1] ?? '';
  return { file: value('file'), sha256: value('sha256') };
}

const bodyOf = (markdown: string, file: string): string => splitFrontmatter(markdown, file).body;

/**
 * The text of a plan as it was, to be kept in `content/versions/<plan>/<n>.md`, when another capture now says
 * otherwise; undefined where only our reading of the same capture has changed.
 */
export function keepVersion(contentDir: string, id: string, next: FileText): FileText | undefined {
  const before = readTextFile(contentDir, 'plans', `${id}.md`);
  if (!before) return undefined;
  const isOther = captureOf(before.text).sha256 !== captureOf(next.text).sha256;
  if (!isOther || bodyOf(before.text, before.file) === bodyOf(next.text, next.path)) return undefined;
  const folder = join(contentDir, 'versions', id);
  return { path: join(folder, `${readTextFiles(folder, '.md').length + 1}.md`), text: before.text };
}

/** The captures that texts of former versions were read from, and the plan of each: no plans of their own. */
export function formerCaptures(contentDir: string): Map<string, string> {
  const folder = join(contentDir, 'versions');
  const plans = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    plans.flatMap((plan) =>
      readTextFiles(join(folder, plan), '.md').map(({ text }) => [captureOf(text).file, plan]),
    ),
  );
}

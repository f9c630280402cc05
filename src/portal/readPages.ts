import { join } from 'node:path';
import { splitFrontmatter } from '../markdown/splitFrontmatter.ts';
import { EDITION_CODES, ROOT_EDITION } from '../plan/editions.ts';
import type { Problem } from '../plan/problem.ts';
import { collectProblems } from '../plan/problem.ts';
import { pageSchema } from '../schema/site.ts';
import { readYaml } from '../schema/yaml.ts';
import { readTextFiles } from '../schema/files.ts';
import type { ContentPage } from './model.ts';

/** Reads `content/pages/*.md`; `about.zh-Hant.md` is the Traditional page written by hand. */
export function readPages(contentDir: string, problems: Problem[]): ContentPage[] {
  return readTextFiles(join(contentDir, 'pages'), '.md').flatMap(({ name, file, text }) => {
    const page = collectProblems(problems, () => {
      const parts = splitFrontmatter(text, file);
      const { data } = readYaml(parts.frontmatter, file, pageSchema, parts.frontmatterLine);
      return { ...data, markdown: parts.body };
    });
    const edition = EDITION_CODES.find((code) => name.endsWith(`.${code}.md`));
    const id = name.slice(0, -(edition ? `.${edition}.md` : '.md').length);
    return page ? [{ id, edition: edition ?? ROOT_EDITION, file, ...page }] : [];
  });
}

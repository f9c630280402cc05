import { stringify } from 'yaml';
import type { Clause } from '../plan/model.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { writeBody } from './writeBody.ts';

/** The text of `content/plans/<id>.md`: `readPlan` reads the same back. */
export function writePlan(frontmatter: Frontmatter, clauses: readonly Clause[]): string {
  return `---\n${toYaml(frontmatter)}---\n\n${writeBody(clauses)}`;
}

/** YAML as every file of `content/` is written: no folding, dates and digits quoted so that they stay text. */
export function toYaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, schema: 'yaml-1.1', version: '1.1' });
}

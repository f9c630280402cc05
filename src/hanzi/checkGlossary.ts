import type { Problem } from '../plan/problem.ts';
import type { GlossaryEntry } from './glossary.ts';
import { readOpenccSteps } from './openccTables.ts';
import { createSimplified } from './simplified.ts';
import { REGIONAL_FORMS, type RegionalForms } from './regionalForms.ts';
import { createTraditional } from './traditional.ts';

/**
 * Reports every entry without which its own words would come out the same, in both directions: a line that only looks
 * like a decision. Building a converter takes long, so all doubtful lines are left out at once.
 */
export function checkGlossary(glossary: readonly GlossaryEntry[], file: string): Problem[] {
  const forms = REGIONAL_FORMS['zh-Hant'] as RegionalForms;
  const [toTraditional] = readOpenccSteps('s2tw');
  const bare = createTraditional([], forms);
  const written = bare(toTraditional.map(([from]) => from).join('\n'));
  const doubtful = glossary.filter(
    ({ kind, simplified, traditional }) => kind !== 'variant' && bare(simplified) === traditional,
  );
  const others = glossary.filter((entry) => !doubtful.includes(entry));
  const hant = createTraditional(others, forms);
  const hans = createSimplified(others);
  const idle = glossary.filter((entry) => {
    if (entry.kind === 'variant') return !written.includes(entry.simplified);
    const { simplified, traditional } = entry;
    return doubtful.includes(entry) && hant(simplified) === traditional && hans(traditional) === simplified;
  });
  return idle.map(({ simplified, line }) => ({
    file,
    line,
    what: { zh: `“${simplified}”一行不改变任何转换`, en: `the entry “${simplified}” changes nothing` },
    remedy: { zh: '删去这一行', en: 'delete the line' },
  }));
}

import { type Problem, tellProblem } from '../plan/problem.ts';
import type { GlossaryEntry } from './glossary.ts';
import { readOpenccSteps } from './openccTables.ts';
import { createSimplified } from './simplified.ts';
import { REGIONAL_FORMS, type RegionalForms } from './regionalForms.ts';
import { createSettle, createTraditional } from './traditional.ts';
import type { Convert } from './wordEdgeConverter.ts';

/**
 * Reports every entry without which its own words would come out the same, in both directions: a line that only looks
 * like a decision. Building a converter takes long, so all doubtful lines are left out at once, and a glossary that
 * did not change since the last time is not asked again. A form for Hong Kong always decides something.
 */
export function checkGlossary(glossary: readonly GlossaryEntry[], file: string): Problem[] {
  const key = JSON.stringify(glossary);
  if (last?.key !== key) last = { key, idle: findIdle(glossary) };
  return last.idle.map((entry) => toProblem(entry, file));
}

let last: { key: string; idle: GlossaryEntry[] } | undefined;
let bare: Convert | undefined;

const FORMS = REGIONAL_FORMS['zh-Hant'] as RegionalForms;

function findIdle(glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  if (glossary.length === 0) return [];
  const convertBare = (bare ??= createTraditional([], FORMS).convert);
  const doubtful = new Set(
    glossary.filter(
      ({ kind, simplified, traditional, hongKong }) =>
        kind !== 'variant' && hongKong === '' && convertBare(simplified) === traditional,
    ),
  );
  const others = glossary.filter((entry) => !doubtful.has(entry));
  const convert = doubtful.size > 0 && {
    hant: createTraditional(others, FORMS).convert,
    hans: createSimplified(others),
  };
  const writtenForms = glossary.some(({ kind }) => kind === 'variant') ? readWrittenForms() : '';
  return glossary.filter((entry) => {
    const { kind, simplified, traditional } = entry;
    if (kind === 'variant') return !writtenForms.includes(simplified);
    return (
      convert &&
      doubtful.has(entry) &&
      convert.hant(simplified) === traditional &&
      convert.hans(traditional) === simplified
    );
  });
}

/** Everything that the dictionaries write in the forms of the region. */
function readWrittenForms(): string {
  const settle = createSettle([], FORMS);
  return readOpenccSteps('s2tw')[0]
    .map(([, to]) => settle(to))
    .join('\n');
}

const toProblem = ({ simplified, line }: GlossaryEntry, file: string): Problem =>
  tellProblem('glossary-idle', { file, line }, { word: simplified });

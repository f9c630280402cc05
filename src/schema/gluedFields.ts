import type { z } from 'zod';

/** A field whose colon has no blank after it, and the field whose text it therefore became part of. */
export interface GluedField {
  field: string;
  path: PropertyKey[];
}

/**
 * Fields that seem to be missing because a blank is: YAML then reads `reviewed:false` as more text of the line before.
 * What that spoils besides is not told a second time.
 * @example findGlued(issues, { topic: 'preschool reviewed:false' }).glued[0].field === 'reviewed'
 */
export function findGlued(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
): { glued: GluedField[]; others: z.core.$ZodIssue[] } {
  const glued: GluedField[] = [];
  const told = new Set<string>();
  for (const issue of issues) {
    const field = String(issue.path.at(-1) ?? '');
    const holder = issue.path.slice(0, -1);
    const neighbour = issue.code === 'invalid_type' ? holderOf(field, reach(value, holder)) : undefined;
    if (neighbour === undefined) continue;
    const path = neighbour === '' ? holder : [...holder, neighbour];
    const place = path.join(' ');
    if (!told.has(place)) glued.push({ field, path });
    told.add(issue.path.join(' ')).add(place);
  }
  return { glued, others: issues.filter((issue) => !told.has(issue.path.join(' '))) };
}

function reach(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The field whose text has swallowed another one. */
function holderOf(field: string, group: unknown): string | undefined {
  if (typeof group !== 'object' || group === null || field === '' || field in group) return undefined;
  return Object.entries(group).find(
    ([, text]) => typeof text === 'string' && new RegExp(`(?:^|\\s)${field}:`).test(text),
  )?.[0];
}

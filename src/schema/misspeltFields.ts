import type { z } from 'zod';

/** A field whose name is misspelt: so it is unknown, and another one seems to be missing. */
export interface MisspeltField {
  path: readonly PropertyKey[];
  field: string;
  wanted: string;
}

/**
 * Fields that nobody knows beside fields that are missing, where the one is the other with a slip: told once.
 * @example findMisspelt(issues).misspelt // [{ path: ['indicators', 0], field: 'unti', wanted: 'unit' }]
 */
export function findMisspelt(issues: readonly z.core.$ZodIssue[]): {
  misspelt: MisspeltField[];
  others: z.core.$ZodIssue[];
} {
  const misspelt: MisspeltField[] = [];
  const told = new Set<z.core.$ZodIssue>();
  for (const unknown of issues) {
    if (unknown.code !== 'unrecognized_keys' || unknown.keys.length !== 1) continue;
    const [field = ''] = unknown.keys;
    const missing = issues.find(
      ({ code, path }) =>
        code !== 'unrecognized_keys' &&
        path.slice(0, -1).join(' ') === unknown.path.join(' ') &&
        isSlipOf(field, String(path.at(-1))),
    );
    if (!missing) continue;
    misspelt.push({ path: unknown.path, field, wanted: String(missing.path.at(-1)) });
    told.add(unknown).add(missing);
  }
  return { misspelt, others: issues.filter((each) => !told.has(each)) };
}

/** Whether a name is another one with a letter more, less, wrong, or two of them exchanged, in whatever case. */
function isSlipOf(name: string, wanted: string): boolean {
  const [one, other] = [name.toLowerCase(), wanted.toLowerCase()];
  if ([...one].sort().join('') === [...other].sort().join('')) return true;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - from - end <= 1;
}

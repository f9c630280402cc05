/** What stands in place of a part that was spoilt. */
const SPOILT: readonly unknown[] = [null, 1e9, -1, '', 'x'.repeat(1000), [], {}, true, '<script>'];

/** A copy of a value in which some parts are of other kinds, gone or far too large. */
export function spoil(value: unknown, random: () => number): unknown {
  if (random() < 0.04) return SPOILT[Math.floor(random() * SPOILT.length)];
  if (Array.isArray(value)) return value.flatMap((each) => (random() < 0.05 ? [] : [spoil(each, random)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each, random)]));
}

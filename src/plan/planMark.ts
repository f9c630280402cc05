/** How many marks there are: seven shapes, each in four colours. */
export const MARKS = 28;

/**
 * The number of a plan's mark in charts. It comes from the plan's id alone (FNV-1a), so that a plan keeps its mark
 * whichever plans stand beside it.
 * @example planMark('jinjiang-2022') !== planMark('taicang-2020')
 */
export function planMark(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 11)) >>> 0) % MARKS;
}

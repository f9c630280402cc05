/**
 * Gives what `work` made of the same parts before, where somebody keeps it; else does the work. The parts are all that
 * the work depends on beside our code, and what it gives must be what JSON can say. Undefined is never kept.
 */
export type Recall = <Value>(parts: unknown, work: () => Value | undefined) => Value | undefined;

/** Of what was recalled, or kept to be recalled, the hash of all that it was made from. */
const origins = new WeakMap<object, string>();

/** Notes what something was made from: two of the same origin are the same. */
export function noteOrigin(made: object, origin: string): void {
  origins.set(made, origin);
}

/** The hash of what something was made from, where it is known: shorter work than to hash the thing itself. */
export const originOf = (made: object): string | undefined => origins.get(made);

/** Keeps nothing. */
export const recallNothing: Recall = (_, work) => work();

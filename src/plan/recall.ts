/**
 * Gives what `work` made of the same parts before, where somebody keeps it; else does the work. The parts are all that
 * the work depends on beside our code, and what it gives must be what JSON can say. Undefined is never kept.
 */
export type Recall = <Value>(parts: unknown, work: () => Value | undefined) => Value | undefined;

/** Keeps nothing. */
export const recallNothing: Recall = (_, work) => work();

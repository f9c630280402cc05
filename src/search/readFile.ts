/** Reads one file of an index, unpacked, by its name below the folder of the index. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Asks for each number once; a failure is not kept, so that the next call tries again. */
export function keep<T>(ask: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const kept = new Map<number, Promise<T>>();
  return (number) => {
    const known = kept.get(number) ?? ask(number);
    kept.set(number, known);
    known.catch(() => kept.delete(number));
    return known;
  };
}

/** Reads JSON from the bytes of a file. */
export function toJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

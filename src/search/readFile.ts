/** Reads one file of an index, unpacked, by its name below the folder of the index. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Asks for each number or name once; a failure is not kept, so that the next call tries again. */
export function keep<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const kept = new Map<K, Promise<T>>();
  return (key) => {
    const known = kept.get(key) ?? ask(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  };
}

/** Reads JSON from the bytes of a file. */
export function toJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

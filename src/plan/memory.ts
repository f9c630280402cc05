import { createHash } from 'node:crypto';
import type { Recall } from './recall.ts';

/** As `Recall`, for work that is waited for; what it gives is not to be changed by whoever gets it. */
export type Keep = <Value>(parts: unknown, work: () => Promise<Value>) => Promise<Value>;

/** Keeps nothing. */
export const keepNothing: Keep = (_, work) => work();

/** What a process that goes on running remembers of its work. */
export interface Memory {
  recall: Recall;
  keep: Keep;
}

/** Remembers so many pieces of work, and lets go of those that were asked for longest ago. */
export function createMemory(most = 2000): Memory {
  const texts = new Map<string, string>();
  const kept = new Map<string, unknown>();
  return {
    recall: <Value>(parts: unknown, work: () => Value | undefined): Value | undefined => {
      const key = keyOf(parts);
      const known = freshly(texts, key);
      // Whoever gets it may write into it: each gets his own.
      if (known !== undefined) return JSON.parse(known) as Value;
      const value = work();
      if (value !== undefined) put(texts, key, JSON.stringify(value), most);
      return value;
    },
    keep: async <Value>(parts: unknown, work: () => Promise<Value>): Promise<Value> => {
      const key = keyOf(parts);
      if (kept.has(key)) return freshly(kept, key) as Value;
      const value = await work();
      put(kept, key, value, most);
      return value;
    },
  };
}

const keyOf = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64');

/** What is known of a key, which becomes the last to be let go. */
function freshly<Value>(known: Map<string, Value>, key: string): Value | undefined {
  const value = known.get(key);
  if (value === undefined) return undefined;
  known.delete(key);
  known.set(key, value);
  return value;
}

function put<Value>(known: Map<string, Value>, key: string, value: Value, most: number): void {
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
}

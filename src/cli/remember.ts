import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a long piece of work gave when it was last done from the same (`key`); the file may be deleted at any time. */
export function remember<Value>(file: string, key: string, work: () => Value): Value {
  try {
    const known = JSON.parse(readFileSync(file, 'utf8')) as { key: string; value: Value };
    if (known.key === key) return known.value;
  } catch {
    // There is none, or none that can be read.
  }
  const value = work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ key, value }));
  renameSync(`${file}.${process.pid}`, file);
  return value;
}

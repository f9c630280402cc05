import { globSync, readFileSync } from 'node:fs';

import { type Benchmark, medianSeconds, type Row } from '../../src/cli/benchmark.ts';
import { readCapture } from '../../src/import/read.ts';

/** The least that any reader must do: decode the bytes and cut them into lines. */
const split = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split(/\r?\n/);

const repeat = (bytes: Buffer, times: number): Buffer =>
  Buffer.concat(Array.from({ length: times }, () => bytes));

async function measure(document: string, bytes: Uint8Array): Promise<Row> {
  const characters = new TextDecoder().decode(bytes).length;
  const before = process.memoryUsage().heapUsed;
  const reading = readCapture(bytes, document);
  const memory = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
  const seconds = await medianSeconds(() => readCapture(bytes, document), 5);
  const bare = await medianSeconds(() => split(bytes), 5);
  return {
    document,
    characters,
    clauses: reading.clauses.length,
    'inspect, million characters/s': characters / seconds / 1e6,
    'read and split, million characters/s': characters / bare / 1e6,
    'inspect ÷ read and split': seconds / bare,
    'heap, MB': memory,
  };
}

/** `inspect` on the seeds, and on forty copies of each in one file: time must grow with length alone. */
const inspect: Benchmark = {
  name: 'inspect beside reading and splitting the same bytes',
  run: async () => {
    const rows: Row[] = [];
    for (const file of globSync('seeds/*').sort()) {
      const bytes = readFileSync(file);
      rows.push(await measure(file.slice('seeds/'.length), bytes));
      rows.push(await measure(`${file.slice('seeds/'.length)}, 40 copies`, repeat(bytes, 40)));
    }
    return rows;
  },
};

export default inspect;

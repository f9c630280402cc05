/** `npm run bench [-- NAME…]`: runs the benchmarks of tests/bench whose file name contains a NAME, or all. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

import { formatTable, type Benchmark } from './benchmark.ts';
import { runCommand, say } from './terminal.ts';

async function runBenchmarks(names: string[]): Promise<void> {
  const files = globSync('tests/bench/*.ts')
    .sort()
    .filter((file) => names.length === 0 || names.some((name) => basename(file).includes(name)));
  if (files.length === 0) {
    const known = globSync('tests/bench/*.ts').map((file) => basename(file, '.ts'));
    say('bench-none', { known: known.join(' ') });
    process.exitCode = 1;
  }
  for (const file of files) {
    const { default: benchmark } = (await import(pathToFileURL(file).href)) as { default: Benchmark };
    console.log(`\n### ${benchmark.name}\n`);
    console.log(formatTable(await benchmark.run()));
  }
}

await runCommand(() => runBenchmarks(process.argv.slice(2)));

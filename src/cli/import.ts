/** `npm run import -- [FILE…] [--accept FILE] [--verbose]`: captures → proposals in content/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatAccount } from '../import/account.ts';
import { importReadings } from '../import/importReadings.ts';
import { loadCapture } from '../import/load.ts';
import type { Reading } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { ProblemError } from '../plan/problem.ts';
import { language, runCommand, say } from './terminal.ts';

const contentDir = process.env['CELAN_CONTENT'] || 'content';
const seedsDir = process.env['CELAN_SEEDS'] || 'seeds';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      accept: { type: 'string', multiple: true, default: [] },
      verbose: { type: 'boolean', default: false },
    },
  });
  const readings = await readAll(positionals.length > 0 ? positionals : listSeeds());
  const accepted = new Set(values.accept.map((path) => resolve(path)));
  const { plans, written, kept } = importReadings(readings, { contentDir, seedsDir, accepted });
  for (const { id, reading } of plans) {
    const lines = formatAccount(reading, id, { language, verbose: values.verbose });
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  for (const { path, difference } of kept) {
    process.stdout.write(`\n${difference}`);
    say({
      zh: `${path} 有人改过，未覆盖。要用新提取的内容，请运行：npm run import -- --accept ${path}`,
      en: `${path} was changed by hand and is left alone; to take what import proposes: npm run import -- --accept ${path}`,
    });
  }
  for (const path of written) say({ zh: `已写入 ${path}`, en: `wrote ${path}` });
  if (written.length === 0 && kept.length === 0) say({ zh: '没有变化', en: 'nothing changed' });
});

/** Reads every capture; what is wrong with any of them is thrown together. */
async function readAll(files: readonly string[]): Promise<Reading[]> {
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  for (const file of files) {
    try {
      readings.push(await readOne(file));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ProblemError(...problems);
  return readings;
}

async function readOne(file: string): Promise<Reading> {
  const name = relative(seedsDir, file);
  if (!existsSync(file)) throw new ProblemError(notThere(file));
  if (name.startsWith('..')) throw new ProblemError(outsideSeeds(file));
  const reading = await loadCapture(readFileSync(file), file);
  return { ...reading, file: name };
}

function listSeeds(): string[] {
  const names = existsSync(seedsDir) ? readdirSync(seedsDir).filter((name) => !name.startsWith('.')) : [];
  if (names.length === 0) throw new ProblemError(noSeeds());
  return names.sort().map((name) => join(seedsDir, name));
}

function notThere(file: string): Problem {
  return {
    file,
    line: null,
    what: { zh: '没有这个文件', en: 'there is no such file' },
    remedy: { zh: '请检查路径', en: 'check the path' },
  };
}

function outsideSeeds(file: string): Problem {
  return {
    file,
    line: null,
    what: { zh: `文件不在 ${seedsDir}/ 里`, en: `the file is not in ${seedsDir}/` },
    remedy: {
      zh: `请先把它放进 ${seedsDir}/：正文要能与原始文件逐字核对`,
      en: `put it into ${seedsDir}/ first: the text is checked against it`,
    },
  };
}

function noSeeds(): Problem {
  return {
    file: seedsDir,
    line: null,
    what: { zh: '没有可导入的文件', en: 'there is nothing to import' },
    remedy: {
      zh: `请把抓取的网页或文本放进 ${seedsDir}/`,
      en: `put captured pages or texts into ${seedsDir}/`,
    },
  };
}

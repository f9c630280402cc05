import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Reading } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { ProblemError } from '../plan/problem.ts';
import type { ImportOptions, ImportResult } from './content/importReadings.ts';
import { readDecisions } from './content/readDecisions.ts';
import { importReadings } from './content/importReadings.ts';
import { finishWriting } from './content/writeFiles.ts';
import { loadCapture } from './load.ts';

/** Imports captures below `seeds/`, all of them when none is named; those that cannot be read are told beside the rest. */
export async function importSeeds(files: readonly string[], options: ImportOptions): Promise<ImportResult> {
  const { seedsDir } = options;
  finishWriting(options.contentDir);
  const failed: Problem[] = [];
  const readings: Reading[] = [];
  for (const file of files.length > 0 ? files : listSeeds(seedsDir)) {
    try {
      readings.push(await readOne(file, options));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      failed.push(...error.problems);
    }
  }
  const result = importReadings(readings, options);
  return { ...result, failed: [...failed, ...result.failed] };
}

async function readOne(file: string, { contentDir, seedsDir }: ImportOptions): Promise<Reading> {
  const name = relative(seedsDir, file);
  if (!existsSync(file)) throw new ProblemError(notThere(file));
  if (name.startsWith('..')) throw new ProblemError(outsideSeeds(file, seedsDir));
  const reading = await loadCapture(readFileSync(file), file, readDecisions(contentDir, name));
  return { ...reading, file: name };
}

/** Every file below the folder, but for what browsers save beside a page (页面_files) and what begins with a dot. */
function listSeeds(seedsDir: string): string[] {
  const names = existsSync(seedsDir) ? listFiles(seedsDir) : [];
  if (names.length === 0) throw new ProblemError(noSeeds(seedsDir));
  return names.sort();
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || /^~\$/u.test(entry.name)) return [];
    if (entry.isDirectory()) return /[_.]files$/u.test(entry.name) ? [] : listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

function notThere(file: string): Problem {
  return {
    file,
    line: null,
    what: { zh: '没有这个文件', en: 'there is no such file' },
    remedy: { zh: '请检查路径', en: 'check the path' },
  };
}

function outsideSeeds(file: string, seedsDir: string): Problem {
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

function noSeeds(seedsDir: string): Problem {
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

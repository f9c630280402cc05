/** `npm run --silent convert -- [FILE] [--to zh-hans|zh-hk] [--why]`: FILE or stdin in an edition, as pages show it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { convertLines, explainLines } from '../hanzi/convertLines.ts';
import { createHanzi } from '../hanzi/createHanzi.ts';
import { readGlossary } from '../hanzi/glossary.ts';
import { EDITION_CODES, EDITIONS } from '../plan/editions.ts';
import type { Edition } from '../plan/model.ts';
import { ProblemError } from '../plan/problem.ts';
import { contentDir } from './folders.ts';
import { runCommand } from './terminal.ts';

const USAGE = 'convert -- [FILE] [--to zh-hans|zh-hant|zh-hk] [--why]';
const NAMES = new Map<string, Edition>(
  EDITION_CODES.flatMap((code) => [
    [code.toLowerCase(), code],
    [EDITIONS[code].path.slice(1), code],
  ]),
);

function convertCommand(args: string[]): void {
  const { file, edition, why } = readArguments(args);
  const glossaryFile = join(contentDir, 'glossary.tsv');
  const hanzi = createHanzi(readGlossary(readText(glossaryFile), glossaryFile));
  const text = readText(file);
  process.stdout.write(convertLines(text, edition, hanzi));
  if (!why) return;
  if (!text.endsWith('\n')) process.stdout.write('\n');
  for (const each of explainLines(text, edition, hanzi)) {
    const words = [each.simplified, each.traditional, `OpenCC: ${each.plain}`, `${each.rule}: ${each.why}`];
    process.stdout.write(`# ${each.line}:${each.column}\t${words.join('\t')}\n`);
  }
}

function readArguments(args: string[]): { file: string | null; edition: Edition; why: boolean } {
  try {
    const options = {
      to: { type: 'string', default: 'zh-hant' },
      why: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const edition = NAMES.get(values.to.toLowerCase());
    if (edition && positionals.length < 2) return { file: positionals[0] ?? null, edition, why: values.why };
  } catch {
    // Unknown options end below, with the same advice.
  }
  throw problem(
    'convert',
    `不认识的参数：${args.join(' ')}`,
    `cannot read the arguments ${args.join(' ')}`,
    USAGE,
  );
}

/** Reads a text file; null reads the standard input. */
function readText(file: string | null): string {
  try {
    const bytes = readFileSync(file ?? 0);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const name = file ?? 'stdin';
    if (missing) throw problem(name, '没有这个文件', 'there is no such file', 'check the path');
    throw problem(name, '无法按 UTF-8 文本读取', 'cannot be read as UTF-8 text', 'give a text file in UTF-8');
  }
}

function problem(file: string, zh: string, en: string, remedy: string): ProblemError {
  return new ProblemError({ file, line: null, what: { zh, en }, remedy: { zh: remedy, en: remedy } });
}

await runCommand(() => convertCommand(process.argv.slice(2)));

/** `npm run --silent convert -- [FILE] [--to zh-hans|zh-hk] [--why]`: FILE or stdin in an edition, as pages show it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { convertLines, explainLines } from '../hanzi/convertLines.ts';
import { createHanzi } from '../hanzi/createHanzi.ts';
import { readGlossary } from '../hanzi/glossary.ts';
import { EDITION_CODES, EDITIONS } from '../plan/editions.ts';
import type { Edition } from '../plan/model.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { requireContent } from '../portal/loadPortal.ts';
import { contentDir } from './folders.ts';
import { runCommand } from './terminal.ts';

const NAMES = new Map<string, Edition>(
  EDITION_CODES.flatMap((code) => [
    [code.toLowerCase(), code],
    [EDITIONS[code].path.slice(1), code],
  ]),
);

function convertCommand(args: string[]): void {
  const { file, edition, why } = readArguments(args);
  const glossaryFile = join(contentDir, 'glossary.tsv');
  requireContent(contentDir);
  const text = readText(file);
  const glossary = existsSync(glossaryFile) ? readGlossary(readText(glossaryFile), glossaryFile) : [];
  const hanzi = createHanzi(glossary);
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
  throw new ProblemError(
    tellProblem('convert-arguments', { file: 'convert', line: null }, { args: args.join(' ') }),
  );
}

/** Reads a text file; null reads the standard input. */
function readText(file: string | null): string {
  try {
    const bytes = readFileSync(file ?? 0);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const place = { file: file ?? 'stdin', line: null };
    throw new ProblemError(tellProblem(missing ? 'file-absent' : 'file-encoding', place, {}));
  }
}

await runCommand(() => convertCommand(process.argv.slice(2)));

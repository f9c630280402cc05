/** `npm run import -- [FILE…] [--accept FILE] [--as-printed] [--version-of PLAN] [--verbose]`: captures → proposals in content/. */
import { resolve } from 'node:path';
import { createHanzi } from '../hanzi/createHanzi.ts';
import { readGlossary } from '../hanzi/glossary.ts';
import { formatAccount } from '../import/content/formatAccount.ts';
import { formatWordEdges } from '../import/content/formatWordEdges.ts';
import { importSeeds } from '../import/importSeeds.ts';
import { ProblemError } from '../plan/problem.ts';
import { readTextFile } from '../schema/files.ts';
import { formatReasons } from '../plan/reasons.ts';
import { wordReasons } from '../site/pages/reasons.ts';
import { contentDir, seedsDir } from './folders.ts';
import { readOptions } from './readOptions.ts';
import { language, runCommand, say } from './terminal.ts';

await runCommand(async () => {
  const { values, positionals } = readOptions('import', {
    allowPositionals: true,
    options: {
      accept: { type: 'string', multiple: true, default: [] },
      verbose: { type: 'boolean', default: false },
      'as-printed': { type: 'boolean', default: false },
      'version-of': { type: 'string' },
    },
  });
  const accepted = new Set(values.accept.map((path) => resolve(path)));
  const { plans, written, kept, doubles, changes, failed } = await importSeeds(positionals, {
    contentDir,
    seedsDir,
    accepted,
    asPrinted: values['as-printed'],
    ...(values['version-of'] !== undefined && { versionOf: values['version-of'] }),
  });
  const glossary = readTextFile(contentDir, 'glossary.tsv');
  const hanzi = createHanzi(glossary ? readGlossary(glossary.text, glossary.file) : []);
  for (const { id, reading } of plans) {
    const lines = formatAccount(reading, id, {
      language,
      verbose: values.verbose,
      wordReasons: language === 'zh' ? (reasons) => wordReasons('zh-Hans', reasons) : formatReasons,
    });
    lines.push(...formatWordEdges(reading, hanzi, language));
    lines.push(...(changes.get(id) ?? []).map((words) => `  ${words[language]}`));
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  for (const { path, difference } of kept) {
    process.stdout.write(`\n${difference}`);
    say('kept', { path });
  }
  for (const { file, same, plan } of doubles) say('double', { file, same, plan });
  for (const path of written) say('wrote', { path });
  if (failed.length > 0) throw new ProblemError(...failed);
  if (written.length === 0 && kept.length === 0) say('nothing-changed');
  say('next-review');
});

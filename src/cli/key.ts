/** `npm run key -- FILE`: a new key to sign builds with; the private half goes into FILE, the public one is printed. */
import { existsSync, writeFileSync } from 'node:fs';
import { createKey } from '../deploy/manifest/signingKey.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { runCommand, say } from './terminal.ts';

await runCommand(() => {
  const file = process.argv[2];
  if (!file) throw new ProblemError(tellProblem('key-arguments', { file: 'key', line: null }, {}));
  if (existsSync(file)) throw new ProblemError(tellProblem('key-exists', { file, line: null }, {}));
  const { pem, publicLine } = createKey();
  writeFileSync(file, pem, { mode: 0o600 });
  say('key-written', { file });
  process.stdout.write(`publicKey: ${publicLine}\n`);
});

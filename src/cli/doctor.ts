/** `npm run doctor -- URL`: what is wrong with a served portal, each fault with its remedy. */
import { examinePortal } from '../deploy/doctor/examinePortal.ts';
import { portalRoot } from '../deploy/doctor/portalRoot.ts';
import { network } from '../deploy/doctor/visit.ts';
import { formatProblem, ProblemError, tellProblem } from '../plan/problem.ts';
import { readSite } from '../portal/readSite.ts';
import { language, runCommand, say } from './terminal.ts';

await runCommand(async () => {
  const [target = '', ...more] = process.argv.slice(2);
  const root = portalRoot(target);
  if (root === undefined || more.length > 0)
    throw new ProblemError(tellProblem('doctor-arguments', { file: 'doctor', line: null }, {}));
  const site = readSite();
  // Of another portal than that at hand the old addresses are not known.
  const isOurs = root === (process.env['SITE_URL'] || site.address).replace(/\/*$/, '/');
  const problems = await examinePortal(root, site.publicKey, network, isOurs ? site : undefined);
  for (const problem of problems) console.error(formatProblem(problem, language));
  if (problems.length > 0) {
    say('doctor-faults', { root, count: problems.length });
    process.exitCode = 1;
  } else say('doctor-well', { root });
});

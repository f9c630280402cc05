/** `npm test`, once everything is installed: every check there is, a summary, and one line at the end. */
import { installBrowser } from './browser.ts';
import { say } from './terminal.ts';
import { countPlaywright, countVitest, outputFolder, runStep, type Count, type Step } from './testSteps.ts';

const dist = `${outputFolder}/dist`;
const vitest = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];

/** A Vitest project whose counts are taken from its JSON report. */
function vitestStep(name: string): Step {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFolder}/${name}.json`,
  ];
  return {
    name,
    command: [...vitest, '--project', name, ...reporters],
    env: { DIST: dist },
    count: countVitest,
  };
}

/** A build into a folder of its own, so that a developer's dist/ stays as it is. */
function buildStep(name: string, folder: string): Step {
  return {
    name,
    command: ['node', 'src/cli/build.ts'],
    env: { OUT_DIR: folder, SITE_URL: 'http://localhost:4321' },
  };
}

const steps: Step[] = [
  // First, because types and lint read what it writes.
  { name: 'sync', command: ['astro', 'sync'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['eslint', '--config', 'tests/eslint.config.mjs', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'astro-check', command: ['astro', 'check'] },
  vitestStep('unit'),
  buildStep('build', dist),
  buildStep('build-again', `${dist}-again`),
  vitestStep('site'),
  {
    name: 'browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'],
    env: { DIST: dist },
    count: countPlaywright,
  },
];

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const total: Count = { passed: 0, failed: 0 };
if (!installBrowser()) total.failed += 1;
for (const [index, step] of steps.entries()) {
  const begin = performance.now();
  const place = `[${index + 1}/${steps.length}] ${step.name}`;
  say({ zh: `${place} …`, en: `${place} …` });
  const { passed, failed } = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say({
    zh: `${place} ${failed ? '✗' : '✓'} 通过 ${passed}，失败 ${failed}（${seconds} 秒）`,
    en: `${place} ${failed ? '✗' : '✓'} ${passed} passed, ${failed} failed (${seconds} s)`,
  });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

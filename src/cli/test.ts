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

/** First, because types and lint read what it writes. */
const sync: Step = { name: 'sync', command: ['astro', 'sync'] };

/** What reads the source, beside what builds it and reads the result: two cores are kept busy, each lane in its order. */
const lanes: Step[][] = [
  [
    { name: 'format', command: ['prettier', '--check', '.'] },
    // Types and rules in one reading; it knows nothing of Astro's pages, and astro check reads those alone.
    { name: 'lint', command: ['oxlint'] },
    { name: 'astro-check', command: ['astro', 'check', '--tsconfig', 'tests/pages.tsconfig.json'] },
    { name: 'unused', command: ['knip', '--config', 'tests/knip.json'] },
    vitestStep('unit'),
  ],
  [
    // Into a folder of its own, so that a developer's dist/ stays as it is.
    {
      name: 'build',
      command: ['node', 'src/cli/build.ts'],
      env: { OUT_DIR: dist, SITE_URL: 'http://localhost:4321' },
    },
    vitestStep('site'),
    {
      name: 'browser',
      command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'],
      env: { DIST: dist },
      count: countPlaywright,
    },
  ],
];

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const total: Count = { passed: 0, failed: 0 };
if (!installBrowser()) total.failed += 1;

async function runLane(steps: Step[]): Promise<void> {
  for (const step of steps) {
    const begin = performance.now();
    console.log(`celan: ${step.name} …`);
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    say('test-done', { name: step.name, sign: failed ? '✗' : '✓', passed, failed, seconds });
  }
}

await runLane([sync]);
await Promise.all(lanes.map(runLane));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** `npm run check`: everything in content/ by itself, among itself, and against seeds/. */
import { requireContent } from '../portal/loadPortal.ts';
import { checkContent } from './checkContent.ts';
import { contentDir, seedsDir } from './folders.ts';
import { tellDoubts } from './tellDoubts.ts';
import { readOptions } from './readOptions.ts';
import { language, runCommand, say } from './terminal.ts';

await runCommand(async () => {
  readOptions('check', {});
  requireContent(contentDir);
  const portal = await checkContent(contentDir, seedsDir);
  const { plans, organisations } = portal;
  const indicators = plans.flatMap((plan) => plan.indicators);
  const unreviewed = indicators.filter((each) => !each.reviewed).length;
  say('all-well', {
    plans: plans.length,
    indicators: indicators.length,
    unreviewed,
    bodies: organisations.length,
  });
  for (const line of tellDoubts(portal)) console.log(`celan: ${line[language]}`);
});

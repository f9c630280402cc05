/** `npm run check`: everything in content/ by itself, among itself, and against seeds/. */
import { checkContent } from './checkContent.ts';
import { contentDir, seedsDir } from './folders.ts';
import { tellDoubts } from './tellDoubts.ts';
import { runCommand, say } from './terminal.ts';

await runCommand(async () => {
  const portal = await checkContent(contentDir, seedsDir);
  const { plans, organisations } = portal;
  const indicators = plans.flatMap((plan) => plan.indicators);
  const unreviewed = indicators.filter((each) => !each.reviewed).length;
  say({
    zh: `无误：${plans.length} 份规划，${indicators.length} 个指标（${unreviewed} 个未核对），${organisations.length} 个单位`,
    en: `all well: ${plans.length} plans, ${indicators.length} indicators (${unreviewed} not reviewed), ${organisations.length} bodies`,
  });
  for (const words of tellDoubts(portal)) say(words);
});

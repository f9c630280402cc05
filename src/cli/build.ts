/** `npm run build [-- --shard K/N | --merge DIR…]`: content → dist/, complete or not at all. */
import { keepCompiled } from './keepCompiled.ts';
import { runCommand } from './terminal.ts';

await runCommand(async () => {
  keepCompiled();
  // Only what is loaded from here on is kept.
  const { runBuild } = await import('./runBuild.ts');
  await runBuild();
});

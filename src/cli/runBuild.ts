import { parseShard } from '../site/units/shard.ts';
import { wrongArguments } from './readOptions.ts';
import { say } from './terminal.ts';
import { buildPortal } from './buildPortal.ts';
import { mergeShards } from './mergeShards.ts';
import { tellOfPreview } from './tellOfPreview.ts';
import { tellOfUnsigned } from './tellOfUnsigned.ts';

/** Builds as the words of the command say. */
export async function runBuild(): Promise<void> {
  const begin = performance.now();
  const [option, ...values] = process.argv.slice(2).flatMap((each) => each.split(/(?<=^--shard)=/));
  if (option !== undefined && option !== '--shard' && option !== '--merge') throw wrongArguments('build');
  const shard = option === '--shard' ? parseShard(values[0] ?? '') : undefined;
  const folder = option === '--merge' ? await mergeShards(values) : await buildPortal(shard);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say('built', { folder, seconds });
  if (shard) return;
  tellOfUnsigned();
  tellOfPreview();
}

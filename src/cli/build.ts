/** `npm run build`: content → dist/, complete or not at all. */
import { runCommand, say } from './terminal.ts';
import { buildPortal } from './buildPortal.ts';
import { tellOfPreview } from './tellOfPreview.ts';
import { tellOfUnsigned } from './tellOfUnsigned.ts';

await runCommand(async () => {
  const begin = performance.now();
  const folder = await buildPortal();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say({ zh: `已生成 ${folder}（${seconds} 秒）`, en: `built ${folder} (${seconds} s)` });
  tellOfUnsigned();
  tellOfPreview();
});

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.cache/compiled', import.meta.url));
/** Files of former code stay until there are so many. */
const MOST = 5000;

/** Lets Node keep what it compiles from now on, in this process and its threads; the folder may be deleted. */
export function keepCompiled(): void {
  const files = existsSync(folder)
    ? readdirSync(folder).flatMap((version) => readdirSync(join(folder, version)))
    : [];
  if (files.length > MOST) rmSync(folder, { recursive: true, force: true });
  enableCompileCache(folder);
  // What threads go by.
  process.env['NODE_COMPILE_CACHE'] = folder;
}

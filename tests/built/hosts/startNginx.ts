import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toNginx } from '../../../src/deploy/recipes/toNginx.ts';
import type { RecipeSite } from '../../../src/deploy/recipes/site.ts';
import { freePort, waitFor } from './freePort.ts';

const binary = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const modules = ['filter', 'static'].map(
  (kind) => `/usr/lib/nginx/modules/ngx_http_brotli_${kind}_module.so`,
);

/** Whether Debian's nginx, and its module for brotli, are on this machine. */
export const hasNginx = binary !== undefined;
const hasBrotli = modules.every(existsSync);

/** Starts nginx with the recipe as it is printed, the built folder below its path. */
export async function startNginx(
  built: string,
  site: RecipeSite,
): Promise<{ port: number; stop: () => void }> {
  const home = mkdtempSync(join(tmpdir(), 'celan-nginx-'));
  mkdirSync(join(home, 'www'));
  symlinkSync(built, join(home, 'www', site.base.slice(1)));
  const port = await freePort();
  const recipe = toNginx(site, {
    root: join(home, 'www'),
    listen: `127.0.0.1:${port}`,
    tls: [],
    brotli: hasBrotli,
  });
  const load = hasBrotli ? modules.map((file) => `load_module ${file};\n`).join('') : '';
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  const main = `${load}user root;\npid ${home}/pid;\nerror_log ${home}/error.log;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${recipe}\n}\n`;
  writeFileSync(join(home, 'nginx.conf'), process.getuid?.() === 0 ? main : main.replace('user root;\n', ''));
  const check = spawnSync(binary ?? '', ['-t', '-c', join(home, 'nginx.conf')], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr);
  const child: ChildProcess = spawn(binary ?? '', ['-c', join(home, 'nginx.conf'), '-g', 'daemon off;']);
  await waitFor(port);
  return { port, stop: () => child.kill() };
}

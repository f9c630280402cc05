import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecipeSite } from '../../../src/deploy/recipes/site.ts';
import { toApache } from '../../../src/deploy/recipes/toApache.ts';
import { toApacheSite } from '../../../src/deploy/recipes/toApacheSite.ts';
import { freePort, waitFor } from './freePort.ts';

const binary = ['/usr/sbin/apache2', '/usr/sbin/httpd'].find(existsSync) ?? '';
const folder = ['/usr/lib/apache2/modules', '/usr/lib/httpd/modules'].find(existsSync) ?? '';
/** What Debian's package switches on by itself, and the one module that the recipe asks for. */
const MODULES = 'mpm_event authz_core mime dir alias autoindex deflate filter headers'.split(' ');

/** Whether Debian's apache2 is on this machine. */
export const hasApache = binary !== '' && folder !== '';

/** Starts Apache with the site of the recipe and its `.htaccess` in the portal's folder. */
export async function startApache(
  built: string,
  site: RecipeSite,
): Promise<{ port: number; stop: () => void }> {
  const home = mkdtempSync(join(tmpdir(), 'celan-apache-'));
  const place = join(home, 'www', site.base);
  mkdirSync(place, { recursive: true });
  cpSync(built, place, { recursive: true });
  writeFileSync(join(place, '.htaccess'), toApache(site));
  const port = await freePort();
  const lines = [
    `ServerRoot ${home}`,
    `ServerName www.example.gov.cn`,
    `PidFile ${home}/pid`,
    `ErrorLog ${home}/error.log`,
    `Mutex file:${home} default`,
    ...MODULES.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`),
    `TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}`,
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    toApacheSite(site, { root: `${home}/www`, port: String(port), isSecure: false }),
  ];
  writeFileSync(join(home, 'httpd.conf'), `${lines.join('\n')}\n`);
  const open = spawnSync('chmod', ['-R', 'a+rX', home], { encoding: 'utf8' });
  const check = spawnSync(binary, ['-t', '-f', join(home, 'httpd.conf')], { encoding: 'utf8' });
  if (open.status !== 0 || check.status !== 0) throw new Error(open.stderr + check.stderr);
  const child = spawn(binary, ['-f', join(home, 'httpd.conf'), '-DFOREGROUND']);
  await waitFor(port);
  return { port, stop: () => child.kill() };
}

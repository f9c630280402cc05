/** What both the site tests and the browser tests need to know about a built portal. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, EDITION_CODES, editionOfPath, EDITIONS, scriptOf } from '../../src/plan/editions.ts';

/** The built portal under test. */
export const dist = process.env.DIST || 'dist';

/** The public address the portal was built for. */
export const siteUrl = (process.env.SITE_URL || 'http://localhost:4321').replace(/\/$/, '');

/** Every file of the portal, as paths from its root without a leading slash, sorted. */
export function listFiles(folder = dist): string[] {
  if (!existsSync(folder)) throw new Error(`there is no built portal in ${folder}: run npm run build`);
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** @example addressOf('plans/jinjiang-2022/index.html') // '/plans/jinjiang-2022/' */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Addresses of all pages, all editions, sorted. */
export function listPages(): string[] {
  return listFiles()
    .filter((file) => file.endsWith('.html'))
    .map(addressOf);
}

/** The file that a web server sends for an address of the portal. */
export function fileOf(address: string): string {
  return join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

export function readPage(address: string): string {
  return readFileSync(fileOf(address), 'utf8');
}

/** The editions of the portal, the one at the root first. */
export function listEditions(): Edition[] {
  return EDITION_CODES.filter((edition) => existsSync(fileOf(`${EDITIONS[edition].path}/`)));
}

/** True for pages of a Traditional edition. */
export function isHant(address: string): boolean {
  return scriptOf(editionOfPath(address)) === 'zh-Hant';
}

/** The page's address in the Simplified edition: what all editions share. */
export function sharedPath(address: string): string {
  return address.slice(EDITIONS[editionOfPath(address)].path.length);
}

/** The kind of a page: its shared path with the names of plans and bodies left out. */
export function kindOf(address: string): string {
  return sharedPath(address).replace(/^\/(plans|organisations|charts|embed)\/[^/]+\//, '/$1/*/');
}

/** One page of every kind in each edition: the longest of its kind, because long pages show most faults. */
export function listKinds(): string[] {
  const longest = new Map<string, string>();
  for (const address of listPages()) {
    const key = `${editionOfPath(address)} ${kindOf(address)}`;
    const known = longest.get(key);
    if (known === undefined || readPage(address).length > readPage(known).length) longest.set(key, address);
  }
  return [...longest.values()].sort();
}

/**
 * Each page once, in one of its editions by turns: the editions are of one make (tests/site/editions.test.ts), and what
 * a browser does with them is the same.
 */
export function takeTurns(addresses: string[]): string[] {
  const paths = [...new Set(addresses.map(sharedPath))].sort();
  return addresses.filter((address) => isHant(address) === (paths.indexOf(sharedPath(address)) % 2 === 1));
}

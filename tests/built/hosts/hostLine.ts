/** A host in memory: answers for a built folder as a server with the given habits would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Line } from '../../../src/deploy/doctor/visit.ts';
import { CONTENT_TYPES, FRAMES, FRESH, IMMUTABLE } from '../../../src/deploy/recipes/headerRules.ts';

/** What sets a host apart from one set up by the recipes. */
export interface Habits {
  /** No character set in any header. */
  noCharset?: boolean;
  /** Everything but pages, styles, scripts and pictures is a stream of bytes. */
  noEndings?: boolean;
  /** Folders do not open. */
  noIndex?: boolean;
  ignoresCase?: boolean;
  /** An upload has put every name into lower case. */
  lowersNames?: boolean;
  /** Sends the headers of GitHub and GitLab Pages, which nobody can change; all else is as on other hosts. */
  asPages?: boolean;
  /** Sends what is stored and its type without anything else, as object storage does before a CDN is set up. */
  asStorage?: boolean;
  /** Days until the certificate ends. */
  certificateDays?: number;
}

const KNOWN = /^(?:html|css|js|png|ico|svg)$/;

function typeOf(path: string, { noCharset, noEndings, asStorage }: Habits): string {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  const type = (noEndings || asStorage) && !KNOWN.test(ending) ? undefined : CONTENT_TYPES[ending];
  return (noCharset || asStorage ? type?.split(';')[0] : type) ?? 'application/octet-stream';
}

function headersOf(path: string, habits: Habits): Headers {
  const type = { 'content-type': typeOf(path, habits) };
  if (habits.asStorage) return new Headers({ ...type, etag: '"1"' });
  if (habits.asPages)
    return new Headers({
      ...type,
      etag: '"1"',
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      'strict-transport-security': 'max-age=31556952',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
  return new Headers({
    ...type,
    etag: '"1"',
    'access-control-allow-origin': '*',
    'cache-control': path.startsWith('_astro/') ? IMMUTABLE : FRESH,
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000',
    'content-encoding': 'gzip',
    vary: 'Accept-Encoding',
    ...(/(?:^|\/)charts\//.test(path) ? {} : { 'content-security-policy': FRAMES }),
  });
}

/** The host of a portal whose address is `root`, with a slash at its end. */
export function hostLine(folder: string, root: string, files: string[], habits: Habits = {}): Line {
  const known = new Map(
    files.map((path) => [habits.ignoresCase || habits.lowersNames ? path.toLowerCase() : path, path]),
  );
  const send = (status: number, path: string): Answer => ({
    status,
    headers: headersOf(path, habits),
    body: new Uint8Array(readFileSync(join(folder, path))),
  });
  const lead = (status: number, location: string): Answer => ({
    status,
    headers: new Headers({ location }),
    body: new Uint8Array(),
  });
  const ask = (address: string): Answer => {
    if (address.startsWith('http:') && root.startsWith('https:'))
      return lead(301, address.replace('http:', 'https:'));
    const asked = decodeURI(address.slice(root.length).replace(/[?#].*/, ''));
    const path = habits.ignoresCase ? asked.toLowerCase() : asked;
    const file = known.get(path.replace(/(^|\/)$/, '$1index.html'));
    if (file && (path === '' || path.endsWith('/')) && habits.noIndex) return send(403, '404.html');
    if (file) return send(200, file);
    const isFolder = existsSync(join(folder, asked)) && statSync(join(folder, asked)).isDirectory();
    return isFolder && !path.endsWith('/')
      ? lead(habits.asStorage ? 302 : 301, `${address}/`)
      : send(404, '404.html');
  };
  return {
    ask: (address, asking) => {
      const answer = address.startsWith(root) || address.startsWith('http:') ? ask(address) : undefined;
      const tag = asking?.headers?.['if-none-match'];
      const isSame = answer?.status === 200 && tag !== undefined && tag === answer.headers.get('etag');
      return Promise.resolve(isSame ? { ...answer, status: 304, body: new Uint8Array() } : answer);
    },
    certificate: () =>
      Promise.resolve({
        ends: new Date(Date.now() + (habits.certificateDays ?? 200) * 86_400_000),
        fault: undefined,
      }),
  };
}

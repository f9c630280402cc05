import type { Findings } from './findings.ts';
import type { Ask, Line } from './visit.ts';

/** A certificate that ends within so many days is told. */
const WARN_DAYS = 30;
const DAY = 86_400_000;

/** So many folders without a page of their own are asked for. */
const MOST_FOLDERS = 12;
/** What lies beside a portal where more than `dist/` was uploaded, and how it begins. */
const PRIVATE: Readonly<Record<string, RegExp>> = {
  '.git/HEAD': /^(?:ref: |[0-9a-f]{40})/,
  'content/site.yaml': /^(?:#|[a-z]+:)/,
  'package.json': /^\{\s*"/,
  '.env': /^[A-Z_#]/,
};

const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);

/** Folders that have no page show none, and least of all the names of their files. */
async function checkFolders(
  root: string,
  paths: readonly string[],
  ask: Ask,
  findings: Findings,
): Promise<void> {
  const folders = new Map<string, string>();
  for (const path of paths) {
    const [, folder = '', name = ''] = /^(.*\/)([^/]+)$/.exec(path) ?? [];
    if (folder && !folders.has(folder)) folders.set(folder, name);
  }
  const bare = [...folders]
    .filter(([folder]) => !paths.includes(`${folder}index.html`))
    .slice(0, MOST_FOLDERS);
  for (const [folder, name] of bare) {
    const answer = await ask(root + folder);
    const isList = answer?.status === 200 && (folder === '_astro/' || isListing(textOf(answer.body), name));
    if (isList) findings.addShared('doctor-listing', '', root + folder, {});
  }
}

const isListing = (text: string, name: string): boolean => text.includes(name) || /Index of|目录/.test(text);

/** What is not in `dist/` is not for the public. */
async function checkPrivate(root: string, ask: Ask, findings: Findings): Promise<void> {
  for (const place of new Set([root, new URL('..', root).href]))
    for (const [path, form] of Object.entries(PRIVATE)) {
      const answer = await ask(place + path);
      if (answer?.status === 200 && form.test(textOf(answer.body)))
        findings.add('doctor-exposed', place + path, {});
    }
}

/** How the server answers for what is no file: addresses without their slash, what is not there, plain http. */
export async function checkServer(
  root: string,
  folder: string,
  paths: readonly string[],
  { ask, certificate }: Line,
  findings: Findings,
): Promise<void> {
  const bare = root + folder.replace(/\/$/, '');
  const led = await ask(bare);
  const target = led?.headers.get('location');
  const leads = led && led.status >= 300 && led.status < 400 && target;
  if (!leads || new URL(target, bare).href !== `${bare}/`)
    findings.add('doctor-slash', bare, { status: led?.status ?? '—' });
  const nowhere = `${root}there-is-no-such-page/`;
  const lost = await ask(nowhere);
  if (lost?.status !== 404) findings.add('doctor-not-found', nowhere, { status: lost?.status ?? '—' });
  else if (!/<html lang=/.test(new TextDecoder().decode(lost.body)))
    findings.add('doctor-not-found-page', nowhere, {});
  await checkFolders(root, paths, ask, findings);
  await checkPrivate(root, ask, findings);
  const url = new URL(root);
  if (url.protocol !== 'https:') return;
  const plain = await ask(root.replace('https:', 'http:'));
  const upgraded = plain?.headers.get('location') ?? '';
  if (plain && !upgraded.startsWith('https:'))
    findings.add('doctor-http', root.replace('https:', 'http:'), { status: plain.status });
  else if (plain && URL.parse(upgraded)?.hostname !== url.hostname)
    findings.addShared('doctor-led', upgraded, root.replace('https:', 'http:'), { target: upgraded });
  const { ends } = (await certificate(url.hostname, Number(url.port || 443))) ?? {};
  if (!ends) return;
  const days = Math.floor((ends.getTime() - Date.now()) / DAY);
  if (days < WARN_DAYS) findings.add('doctor-certificate', root, { days });
}

/** Why a server that gives no answer gives none: a certificate that browsers refuse, or nothing at all. */
export async function tellSilence(root: string, line: Line, findings: Findings): Promise<void> {
  const { protocol, hostname, port } = new URL(root);
  const shown =
    protocol === 'https:'
      ? await line.certificate(hostname.replace(/^\[|\]$/g, ''), Number(port || 443))
      : undefined;
  if (shown?.fault) findings.add('doctor-untrusted', root, { fault: shown.fault });
  else findings.add('doctor-silent', root, {});
}

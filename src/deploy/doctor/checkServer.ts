import type { Findings } from './findings.ts';
import type { Line } from './visit.ts';

/** A certificate that ends within so many days is told. */
const WARN_DAYS = 30;
const DAY = 86_400_000;

/** How the server answers for what is no file: addresses without their slash, what is not there, plain http. */
export async function checkServer(
  root: string,
  folder: string,
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
  const listing = await ask(`${root}_astro/`);
  if (listing?.status === 200) findings.add('doctor-listing', `${root}_astro/`, {});
  const url = new URL(root);
  if (url.protocol !== 'https:') return;
  const plain = await ask(root.replace('https:', 'http:'));
  const upgraded = plain?.headers.get('location') ?? '';
  if (plain && !upgraded.startsWith('https:'))
    findings.add('doctor-http', root.replace('https:', 'http:'), { status: plain.status });
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

import { CONTENT_TYPES } from '../recipes/headerRules.ts';
import type { Findings } from './findings.ts';
import type { Answer } from './visit.ts';

/** Other names of the same type that servers use. */
const ALSO: Readonly<Record<string, RegExp>> = {
  js: /^(?:text|application)\/(?:x-)?javascript$/,
  xml: /^(?:text|application)\/(?:atom\+|akn\+)?xml$/,
  webmanifest: /^application\/(?:manifest\+)?json$/,
  ico: /^image\/(?:x-icon|vnd\.microsoft\.icon)$/,
};
/** Files that browsers read by the character set of the header alone. */
const NEEDS_CHARSET = /^(?:txt|csv|md|ics)$/;
/** What is worth packing, and from how many bytes on. */
const PACKS = /^(?:html|css|js|json|xml|txt|csv|md|svg)$/;
const WORTH_PACKING = 2000;
/** Data that other sites and agents in a browser read. */
const OPEN_DATA = /^(?:json|csv|md|txt|xml|ics)$/;

const endingOf = (path: string): string => /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';

function checkType(path: string, address: string, answer: Answer, findings: Findings): void {
  const ending = endingOf(path);
  const wanted = CONTENT_TYPES[ending];
  if (wanted === undefined) return;
  const [type = '', ...parameters] = (answer.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(/\s*;\s*/);
  const right = ALSO[ending]?.test(type) ?? type === wanted.split(';')[0];
  if (!right) return findings.addShared('doctor-type', ending, address, { type: type || '—', wanted });
  const charset = parameters
    .find((each) => each.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const isWrong = charset === undefined ? NEEDS_CHARSET.test(ending) : !/^utf-?8$/.test(charset);
  if (isWrong && wanted.includes('charset'))
    findings.addShared('doctor-charset', ending, address, { charset: charset ?? '—', wanted });
}

function checkCaching(path: string, address: string, answer: Answer, findings: Findings): void {
  const value = answer.headers.get('cache-control') ?? '';
  const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
  if (path.startsWith('_astro/')) {
    if (age < 86_400 || /no-(?:cache|store)/.test(value))
      findings.addShared('doctor-immutable', '', address, { value: value || '—' });
  } else if (/(?:\.html|^sw\.js)$/.test(path) && isKept(value, age))
    findings.addShared('doctor-stale', path === 'sw.js' ? 'sw' : 'html', address, { value: value || '—' });
}

/** Whether a page would be kept too long: by the browser, or by a CDN that goes by a time of its own. */
function isKept(value: string, age: number): boolean {
  const shared = Number(/s-maxage=(\d+)/.exec(value)?.[1] ?? 0);
  if (/no-cache|no-store/.test(value)) return false;
  return !value.includes('max-age') || Math.max(age, shared) > 600;
}

/** What a policy of the server's own keeps a page from loading, though it is of the portal itself. */
function forbidden(policy: string): string | undefined {
  return policy
    .split(/[;,]/)
    .map((rule) => rule.trim())
    .find(
      (rule) =>
        /^(?:default|script|style|img|connect|font|worker)-src\b/i.test(rule) &&
        !/'self'|\*|https?:/.test(rule),
    );
}

/** Who may frame a page: `frame-ancestors *` and values that no browser knows keep nobody out. */
function isFramed(headers: Headers): boolean {
  const ancestors = /frame-ancestors\s+([^;,]*)/i.exec(headers.get('content-security-policy') ?? '')?.[1];
  if (ancestors !== undefined) return !/(?:^|\s)(?:\*|https?:)(?:\s|$)/.test(ancestors);
  return /^\s*(?:deny|sameorigin)\b/i.test(headers.get('x-frame-options') ?? '');
}

function checkFrames(path: string, address: string, { headers }: Answer, findings: Findings): void {
  const isChart = /(?:^|\/)charts\//.test(path);
  if (isChart && isFramed(headers)) findings.addShared('doctor-embed', '', address, {});
  if (!isChart && !isFramed(headers)) findings.addShared('doctor-frames', '', address, {});
  const rule = forbidden(headers.get('content-security-policy') ?? '');
  if (rule) findings.addShared('doctor-policy', rule, address, { rule });
}

/** What it takes to ask only for what changed, and to read data from another site. */
function checkAsking(path: string, address: string, { headers }: Answer, findings: Findings): void {
  if (!headers.get('etag') && !headers.get('last-modified'))
    findings.addShared('doctor-validator', '', address, {});
  if (OPEN_DATA.test(endingOf(path)) && headers.get('access-control-allow-origin')?.trim() !== '*')
    findings.addShared('doctor-cors', '', address, {});
}

/** What the server says of a file: type, character set, caching, packing, and what browsers are to refuse. */
export function checkHeaders(path: string, address: string, answer: Answer, findings: Findings): void {
  checkType(path, address, answer, findings);
  checkCaching(path, address, answer, findings);
  checkAsking(path, address, answer, findings);
  const { headers, body } = answer;
  if (PACKS.test(endingOf(path)) && body.length > WORTH_PACKING && !headers.get('content-encoding'))
    findings.addShared('doctor-packing', '', address, {});
  if (headers.get('content-encoding') && !/accept-encoding|\*/i.test(headers.get('vary') ?? ''))
    findings.addShared('doctor-vary', '', address, {});
  // Given twice, by the server and by what stands before it, it still holds.
  if (!/^nosniff\b/i.test(headers.get('x-content-type-options') ?? ''))
    findings.addShared('doctor-sniffing', '', address, {});
  if (!path.endsWith('.html')) return;
  if (/\b(?:noindex|none)\b/i.test(headers.get('x-robots-tag') ?? ''))
    findings.addShared('doctor-hidden', '', address, {});
  if (/^\s*attachment/i.test(headers.get('content-disposition') ?? ''))
    findings.addShared('doctor-download', '', address, {});
  checkFrames(path, address, answer, findings);
  // A header that leads on does it without a status that says so.
  const target = /url=(\S+)/i.exec(headers.get('refresh') ?? '')?.[1];
  if (target) findings.addShared('doctor-led', target, address, { target });
  const kept = headers.get('strict-transport-security');
  if (address.startsWith('https:') && !keepsHttps(kept))
    findings.addShared('doctor-hsts', kept ?? '', address, {});
}

/** A header of no time (max-age=0) takes back what was promised. */
function keepsHttps(header: string | null): boolean {
  return Number(/max-age="?(\d+)/iu.exec(header ?? '')?.[1] ?? 0) > 0;
}

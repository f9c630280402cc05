/**
 * The public address of the portal, for whatever must be absolute (QR codes, feeds, canonical links), and the path
 * below which every other address stands. It is given once: `SITE_URL`, else `address` of content/site.yaml.
 */
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { readSite } from '../portal/readSite.ts';

/** The address in its parts. */
export interface SiteAddress {
  /** Without a path: `https://www.example.gov.cn`. */
  origin: string;
  /** The path before all others, without a closing slash: `/plans`, or nothing. */
  base: string;
  /** Whether nobody has said the address yet: pages and codes then say that they are a preview. */
  isPreview: boolean;
}

/**
 * The address in its parts; where none is given, that of this machine.
 * @example parseSiteAddress('https://www.example.gov.cn/plans/').base // '/plans'
 */
export function parseSiteAddress(address: string, port = process.env['PORT'] || '4321'): SiteAddress {
  if (!address) return { origin: `http://localhost:${port}`, base: '', isPreview: true };
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) throw badAddress(address);
  return { origin: url.origin, base: url.pathname.replace(/\/+$/, ''), isPreview: false };
}

function badAddress(address: string): ProblemError {
  return new ProblemError(tellProblem('site-address', { file: 'SITE_URL', line: null }, { address }));
}

let known: SiteAddress | undefined;

/** The address that this build is made for. */
export function thisSite(): SiteAddress {
  return (known ??= parseSiteAddress(process.env['SITE_URL'] || readSite().address));
}

/** A path from the root of the portal, as links on its pages have it: below the path of the site's address. */
export function inSite(path: string): string {
  return thisSite().base + path;
}

/**
 * The full address of a link of the portal, ASCII only.
 * @example siteAddress('/plans/jinjiang-2022/#2-1-3') // 'https://example.gov.cn/plans/jinjiang-2022/#2-1-3'
 */
export function siteAddress(link: string): string {
  return new URL(link, thisSite().origin).href;
}

/** The full address of the portal's root, which ends with a slash. */
export function siteRoot(): string {
  return siteAddress(inSite('/'));
}

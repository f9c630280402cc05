import { xastFrom } from './xastFrom.ts';
import type { Findings } from './findings.ts';
import { keepsOut } from './robotsRules.ts';
import type { Ask } from './visit.ts';
import type { Visit } from './visited.ts';

async function textAt(address: string, ask: Ask): Promise<string | undefined> {
  const answer = await ask(address);
  return answer?.status === 200 ? new TextDecoder().decode(answer.body) : undefined;
}

const locsIn = (text: string): string[] =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');

/** The sitemap names every page that is to be found, each where it really is. */
async function checkSitemap(
  root: string,
  { pages, gone }: Visit,
  ask: Ask,
  findings: Findings,
): Promise<void> {
  const address = `${root}sitemap.xml`;
  const text = await textAt(address, ask);
  if (text === undefined || !xastFrom(text)) return findings.add('doctor-sitemap', address, {});
  const parts = text.includes('<sitemapindex') ? locsIn(text) : [];
  const texts = await Promise.all(parts.map((part) => textAt(part, ask)));
  const lost = parts.filter((_, index) => texts[index] === undefined);
  for (const part of lost) findings.add('doctor-sitemap', part, {});
  const listed = new Set(parts.length > 0 ? texts.flatMap((each) => locsIn(each ?? '')) : locsIn(text));
  for (const loc of listed)
    if (!pages.has(loc) && !gone.has(loc)) findings.addShared('doctor-sitemap-dead', '', address, { loc });
  for (const page of pages.values())
    if (page.isIndexed && page.canonical === page.address && !listed.has(page.address))
      findings.addShared('doctor-sitemap-gap', '', address, { page: page.address });
}

async function checkFeeds(
  root: string,
  { pages, gone }: Visit,
  paths: string[],
  ask: Ask,
  findings: Findings,
): Promise<void> {
  for (const path of paths.filter((each) => /(?:^|\/)feed\.xml$/.test(each))) {
    const address = root + path;
    const text = await textAt(address, ask);
    if (text === undefined || !xastFrom(text) || !text.includes('http://www.w3.org/2005/Atom'))
      findings.add('doctor-feed', address, {});
    else
      for (const [, href = ''] of text.matchAll(/<link rel="alternate" type="text\/html" href="([^"]+)"/g))
        if (![pages, gone].some((known) => known.has(href.split('#')[0] ?? '')))
          findings.addShared('doctor-feed-dead', path, address, { href });
  }
}

/** The portal's own file, and that at the root of the host, which alone counts for a portal below a path. */
async function checkRobots(root: string, ask: Ask, findings: Findings): Promise<void> {
  const { origin, pathname } = new URL(root);
  for (const address of new Set([`${root}robots.txt`, `${origin}/robots.txt`])) {
    const text = await textAt(address, ask);
    if (text !== undefined && keepsOut(text, pathname)) findings.add('doctor-robots', address, {});
  }
}

/** What machines find the portal by: sitemap, feeds, robots.txt. */
export async function checkLists(
  root: string,
  visit: Visit,
  paths: string[],
  ask: Ask,
  findings: Findings,
): Promise<void> {
  await checkSitemap(root, visit, ask, findings);
  await checkFeeds(root, visit, paths, ask, findings);
  await checkRobots(root, ask, findings);
}

import type { Findings } from './findings.ts';
import type { PageFacts, Visit } from './visited.ts';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Reads the head of a page and the places on it. */
export function readPageFacts(address: string, html: string): PageFacts {
  const links = html.match(/<link [^>]*>/g) ?? [];
  const alternates = links.flatMap((tag): [string, string][] => {
    const code = attribute(tag, 'hreflang');
    return code === undefined ? [] : [[code, attribute(tag, 'href') ?? '']];
  });
  const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical');
  return {
    address,
    canonical: canonical && attribute(canonical, 'href'),
    alternates: new Map(alternates),
    ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')),
    isIndexed: !/<meta name="robots" content="noindex"/.test(html),
  };
}

const LOADED =
  /<(?:script|img|iframe|source|audio|video|link rel="stylesheet")[^>]*?\s(?:src|href)="(https?:[^"]*)"/g;

/** What a page alone shows to be wrong: things loaded from elsewhere or without encryption, the bar of a preview. */
export function checkPage(address: string, html: string, own: readonly string[], findings: Findings): void {
  for (const [, loaded = ''] of html.matchAll(LOADED)) {
    const isPlain = loaded.startsWith('http:') && address.startsWith('https:');
    if (isPlain) findings.addShared('doctor-mixed', loaded, address, { loaded });
    else if (!own.includes(URL.parse(loaded)?.origin ?? ''))
      findings.addShared('doctor-foreign', loaded, address, { loaded });
  }
  if (html.includes('class="preview-bar"')) findings.addShared('doctor-preview', '', address, {});
}

/** Canonical links lead to the page itself; every edition names the others, and they name it. */
export function checkEditions({ pages, gone }: Pick<Visit, 'pages' | 'gone'>, findings: Findings): void {
  for (const page of pages.values()) {
    if (!page.isIndexed) continue;
    if (page.canonical !== undefined && page.canonical !== page.address) {
      findings.addShared('doctor-canonical', page.address, page.address, { canonical: page.canonical });
    }
    if (page.alternates.size === 0) findings.addShared('doctor-hreflang-none', '', page.address, {});
    for (const [code, other] of page.alternates) {
      // What is not there has been told by its own name.
      if (gone.has(other)) continue;
      const back = pages.get(other)?.alternates;
      const isMutual = back && [...back.values()].includes(page.address);
      if (!isMutual) findings.addShared('doctor-hreflang', code, page.address, { code, other });
    }
  }
}

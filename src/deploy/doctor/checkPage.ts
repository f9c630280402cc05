import type { Findings } from './findings.ts';

/** What a page says of itself and of others, which only the portal as a whole can prove. */
export interface PageFacts {
  address: string;
  canonical: string | undefined;
  /** hreflang → address. */
  alternates: Map<string, string>;
  ids: Set<string>;
  isIndexed: boolean;
}

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

/** What a page alone shows to be wrong: things loaded without encryption, the bar of a preview. */
export function checkPage(address: string, html: string, findings: Findings): void {
  if (address.startsWith('https:'))
    for (const [, loaded = ''] of html.matchAll(
      /<(?:script|img|iframe|source|audio|video|link rel="stylesheet")[^>]*?\s(?:src|href)="(http:[^"]*)"/g,
    ))
      findings.addShared('doctor-mixed', loaded, address, { loaded });
  if (html.includes('class="preview-bar"')) findings.addShared('doctor-preview', '', address, {});
}

/** Canonical links lead to the page itself; every edition names the others, and they name it. */
export function checkEditions(pages: Map<string, PageFacts>, root: string, findings: Findings): void {
  for (const page of pages.values()) {
    if (!page.isIndexed) continue;
    if (page.canonical !== undefined && page.canonical !== page.address) {
      const isElsewhere = !page.canonical.startsWith(root);
      findings.addShared(
        isElsewhere ? 'doctor-elsewhere' : 'doctor-canonical',
        isElsewhere ? '' : page.address,
        page.address,
        { canonical: page.canonical },
      );
      if (isElsewhere) continue;
    }
    if (page.alternates.size === 0) findings.addShared('doctor-hreflang-none', '', page.address, {});
    for (const [code, other] of page.alternates) {
      const back = pages.get(other)?.alternates;
      const isMutual = back && [...back.values()].includes(page.address);
      if (!isMutual) findings.addShared('doctor-hreflang', code, page.address, { code, other });
    }
  }
}

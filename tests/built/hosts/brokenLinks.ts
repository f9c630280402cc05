import type { Ask } from '../../../src/deploy/doctor/visit.ts';

const LINK = /\s(?:href|src|action)="([^"#]*)(?:#([^"]*))?"/g;

/** Every link of the given pages that leads nowhere on this host, redirects followed. */
export async function brokenLinks(pages: string[], root: string, ask: Ask): Promise<string[]> {
  const broken: string[] = [];
  const texts = new Map<string, string | undefined>();
  const read = async (address: string, steps = 3): Promise<string | undefined> => {
    if (texts.has(address)) return texts.get(address);
    const answer = await ask(address);
    const location = answer?.headers.get('location');
    const text =
      location && steps > 0
        ? await read(new URL(location, address).href, steps - 1)
        : answer?.status === 200
          ? new TextDecoder().decode(answer.body)
          : undefined;
    texts.set(address, text);
    return text;
  };
  for (const page of pages)
    for (const [, link = '', id] of ((await read(page)) ?? '').matchAll(LINK)) {
      const url = new URL(link.replaceAll('&amp;', '&') || page, page);
      url.search = '';
      if (!url.href.startsWith(root)) continue;
      const text = await read(url.href);
      const isThere =
        text !== undefined &&
        (!id || !/\.html$|\/$/.test(url.pathname) || text.includes(`id="${decodeURIComponent(id)}"`));
      if (!isThere) broken.push(`${page} → ${link}${id ? `#${id}` : ''}`);
    }
  return [...new Set(broken)];
}

import { element, escapeText } from '../../text/markup.ts';

/**
 * A page for an old address on a host without redirects: goes to the new one, clause and all.
 * @param script the address of `moved.js` of the portal, which keeps what stands behind the #
 */
export function toMovedPage(address: string, script: string): string {
  const link = element('a', { href: address }, escapeText(address));
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="robots" content="noindex"><link rel="canonical" href="${address}"><script src="${script}"></script><noscript><meta http-equiv="refresh" content="0;url=${address}"></noscript><title>本页已移走 · 本頁已移走</title></head><body><p>本页的新网址 · 本頁的新網址：${link}</p></body></html>\n`;
}

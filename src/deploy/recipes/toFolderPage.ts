import { posix } from 'node:path';

/** Attributes that hold an address within the portal. */
const ADDRESS = /(\s(?:href|src|action|data-file|data-fold)=")(\/[^"#?]*)/g;

/**
 * A page as it opens from a disk, without a server: links relative, folders by their index.html. What scripts
 * fetch (search, downloads made by the browser) browsers do not allow from a disk; all text and links work.
 * @param path of the page from the root of the portal, `plans/x/index.html`
 */
export function toFolderPage(html: string, path: string, base: string): string {
  const here = posix.dirname(`/${path}`);
  return (
    html
      .replace(ADDRESS, (whole, before: string, link: string) => {
        if (link.startsWith('//') || !link.startsWith(`${base}/`)) return whole;
        const target = link.slice(base.length);
        const file = target.endsWith('/') ? `${target}index.html` : target;
        return before + (posix.relative(here, file) || posix.basename(file));
      })
      // From a disk no file is of the same site as another, so this policy would forbid the styles.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
  );
}

/** What a recipe must know of the portal. */
export interface RecipeSite {
  /** `https://www.example.gov.cn`. */
  origin: string;
  /** The path below which the portal stands, without a closing slash. */
  base: string;
  /** Paths of each edition's pages, without a closing slash; the root's is empty. */
  editions: string[];
  /** Old paths within the portal and where they lead now. */
  redirects: readonly { from: string; to: string }[];
  /** Full addresses under which the portal once stood. */
  formerAddresses: readonly string[];
}

/** An old address of the whole portal in its parts. */
export function partsOf(address: string): { origin: string; host: string; port: string; base: string } {
  const { origin, hostname, port, pathname } = new URL(address);
  return { origin, host: hostname, port, base: pathname.replace(/\/+$/, '') };
}

/**
 * The file that answers an old address where the server does not lead on by itself.
 * @example fileOfMove('/art/2021/11/18/art_7.html') === 'art/2021/11/18/art_7.html'
 */
export function fileOfMove(from: string): string {
  const path = from.replace(/^\//, '');
  return /\.html?$/i.test(path) ? path : `${path.replace(/\/*$/, '/')}index.html`;
}

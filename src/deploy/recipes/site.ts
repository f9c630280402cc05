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
export function partsOf(address: string): { origin: string; host: string; base: string } {
  const { origin, hostname, pathname } = new URL(address);
  return { origin, host: hostname, base: pathname.replace(/\/+$/, '') };
}

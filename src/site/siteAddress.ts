/** The public address of the portal, for whatever must be absolute: QR codes, feeds, canonical links. */
const base = process.env.SITE_URL || 'http://localhost:4321';

/**
 * The full address of a path of the portal, ASCII only.
 * @example siteAddress('/plans/jinjiang-2022/#2-1-3') → https://example.gov.cn/plans/jinjiang-2022/#2-1-3
 */
export function siteAddress(path: string): string {
  return new URL(path, base).href;
}

import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request says of itself. */
export interface Asked {
  headers: IncomingHttpHeaders;
  /** The token of the header or the address. */
  token: string | null;
}

/**
 * Whether a request comes from the desk's own page in a browser of this machine: it must ask for this host by its
 * local name (or another name leads here), come from no other page, and know the token.
 */
export function isAllowed({ headers, token }: Asked, port: number, secret: string): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  const isHome = host !== undefined && hosts.includes(host);
  const fromHome = origin === undefined || origin === `http://${host}`;
  const fromHere = site === undefined || site === 'same-origin' || site === 'none';
  return isHome && fromHome && fromHere && isSame(token ?? '', secret);
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

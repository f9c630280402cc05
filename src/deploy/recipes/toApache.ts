import { CONTENT_TYPES, FRAMES, FRESH, IMMUTABLE } from './headerRules.ts';
import { partsOf, type RecipeSite } from './site.ts';

const escape = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * An old address that leads to this folder: of another host only what was asked there, of this one never what is
 * asked at the new address, or it would lead to itself for ever.
 */
function formerLine(address: string, origin: string, base: string): string {
  const old = partsOf(address);
  const isHere = old.origin === origin;
  const rest = isHere && `${base}/`.startsWith(`${old.base}/`) ? notBelow(base.slice(old.base.length)) : '';
  // Without its closing slash too, as people type it.
  const path = old.base ? `(?:/${rest}(.*))?` : `/${rest}(.*)`;
  const line = `RedirectMatch 301 "^${escape(old.base)}${path}$" "${origin}${base}/$1"`;
  return isHere ? line : `<If "%{HTTP_HOST} == '${old.host}'">\n  ${line}\n</If>`;
}

const notBelow = (path: string): string => `(?!${escape(path.replace(/^\//, ''))}(?:/|$))`;

/** `.htaccess` of Apache 2.4 for the folder of the portal: mod_headers, mod_deflate or mod_brotli, mod_alias. */
export function toApache({ origin, base, editions, redirects, formerAddresses }: RecipeSite): string {
  const lost = editions
    .filter((path) => path !== '')
    .map(
      (path) =>
        `<If "%{REQUEST_URI} =~ m#^${base}${path}/#">\n  ErrorDocument 404 ${base}${path}/404.html\n</If>\n`,
    );
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => {
    const [name, charset] = type.split('; ');
    return `AddType ${name} .${ending}${charset ? `\nAddCharset utf-8 .${ending}` : ''}`;
  });
  const moved = redirects.map(
    ({ from, to }) => `RedirectMatch 301 "^${escape(base + from)}$" "${origin}${base}${to}"`,
  );
  const former = formerAddresses.map((address) => formerLine(address, origin, base));
  return `DirectoryIndex index.html
DirectorySlash On
Options -Indexes -MultiViews
ErrorDocument 404 ${base}/404.html
${lost.join('')}${[...types, ...moved, ...former].join('\n')}
<IfModule mod_headers.c>
  Header always set X-Content-Type-Options nosniff
  Header always set Strict-Transport-Security "max-age=31536000"
  Header always set Access-Control-Allow-Origin "*"
  Header always set Content-Security-Policy "${FRAMES}" "expr=%{REQUEST_URI} !~ m#/charts/#"
  Header set Cache-Control "${FRESH}"
  Header set Cache-Control "${IMMUTABLE}" "expr=%{REQUEST_URI} =~ m#/_astro/#"
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/csv text/markdown text/calendar application/json application/manifest+json application/xml image/svg+xml
</IfModule>
`;
}

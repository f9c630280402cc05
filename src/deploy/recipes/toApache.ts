import { CHART_ENDING, CHART_LEVELS, FORMER_FORMS } from '../../text/formerPaths.ts';
import { ALWAYS, CONTENT_TYPES, FRAMES, FRESH, IMMUTABLE } from './headerRules.ts';
import { partsOf, type RecipeSite } from './site.ts';

const escape = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * An old address that leads to this folder: of another host only what was asked there, of this one never what is
 * asked at the new address, or it would lead to itself for ever.
 */
export function formerLine(address: string, origin: string, base: string): string {
  const old = partsOf(address);
  const isHere = old.origin === origin;
  const rest = isHere && `${base}/`.startsWith(`${old.base}/`) ? notBelow(base.slice(old.base.length)) : '';
  // Without its closing slash too, as people type it.
  const path = old.base ? `(?:/${rest}(.*))?` : `/${rest}(.*)`;
  const line = `RedirectMatch 301 "^${escape(old.base)}${path}$" "${origin}${base}/$1"`;
  return isHere ? line : `<If "%{HTTP_HOST} == '${old.host}'">\n  ${line}\n</If>`;
}

const notBelow = (path: string): string => `(?!${escape(path.replace(/^\//, ''))}(?:/|$))`;

/** Files and pages that were given up lead to where their words stand now. */
const givenUp = (origin: string): string[] =>
  FORMER_FORMS.map(([form, now]) => `RedirectMatch 301 "^${form}$" "${origin}${now}"`);

/** A chart that had a page of its own: the page of the plan that its id begins with, if there is one. */
function formerCharts(origin: string): string {
  const levels = CHART_LEVELS.map((words) => {
    const form = `^(.*/charts/)(([^/]+)${words})${CHART_ENDING}$`;
    return `<If "%{REQUEST_URI} =~ m#${form}# && -f '%{DOCUMENT_ROOT}$1$3/index.html'">
  RedirectMatch 301 "${form}" "${origin}$1$3/#chart-$2"
</If>
`;
  });
  // Of several that hold, Apache takes the last: the longest id.
  return levels.reverse().join('');
}

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
${lost.join('')}${[...types, ...moved, ...former, ...givenUp(origin)].join('\n')}
${formerCharts(origin)}<IfModule mod_headers.c>
  # what was packed is told by another tag, which Apache would not know again
  RequestHeader edit* If-None-Match "-(?:gzip|br)\\"" "\\""
${ALWAYS.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header always set Content-Security-Policy "${FRAMES}" "expr=%{REQUEST_URI} !~ m#/charts/#"
  Header set Cache-Control "${FRESH}"
  Header set Cache-Control "${IMMUTABLE}" "expr=%{REQUEST_URI} =~ m#/_astro/#"
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/csv text/markdown text/calendar application/json application/manifest+json application/xml image/svg+xml
</IfModule>
`;
}

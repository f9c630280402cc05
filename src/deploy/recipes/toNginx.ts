import { CHART_ENDING, CHART_LEVELS, FORMER_FORMS } from '../../text/formerPaths.ts';
import { ALWAYS, CONTENT_TYPES, FRAMES, FRESH, IMMUTABLE } from './headerRules.ts';
import { partsOf, type RecipeSite } from './site.ts';

/** Where the built portal lies, and what the machine has. */
export interface NginxFacts {
  /** The folder that holds the portal: `dist` itself, or what holds it as `plans` for an address that ends in /plans. */
  root: string;
  listen: string;
  /** Lines that name certificate and key. */
  tls: string[];
  /** Whether Debian's packages libnginx-mod-http-brotli-filter and -static are installed. */
  brotli: boolean;
}

const PACKED =
  'text/css text/javascript text/plain text/csv text/markdown text/calendar application/json application/manifest+json application/xml image/svg+xml application/wasm';

const types = Object.entries(CONTENT_TYPES)
  // Of pages nginx knows by itself.
  .filter(([ending]) => ending !== 'html')
  .map(([ending, type]) => `    ${type.split(';')[0]} ${ending};`)
  .join('\n');

/** Headers do not come down into a location that adds its own, so each says all of them. */
function headers(cache: string, framed: boolean, indent: string): string {
  const lines = [
    `add_header Cache-Control "${cache}" always;`,
    ...ALWAYS.map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...(framed ? [] : [`add_header Content-Security-Policy "${FRAMES}" always;`]),
  ];
  return lines.map((line) => indent + line).join('\n');
}

function location(match: string, cache: string, framed: boolean, lost = '', otherwise = '=404'): string {
  const page = lost ? `\n    error_page 404 ${lost};` : '';
  return `  location ${match} {\n    try_files $uri $uri/ ${otherwise};${page}\n${headers(cache, framed, '    ')}\n  }`;
}

/** Files and pages that were given up lead to where their words stand now. */
const givenUp = FORMER_FORMS.map(([form, now]) => `  rewrite "^${form}$" "${now}" permanent;\n`).join('');

/** A chart that had a page of its own: the page of the plan that its id begins with, if there is one. */
function formerCharts(): string {
  const levels = CHART_LEVELS.map(
    (words, level) => `    set $group "-";
    if ($uri ~ "^(.*/charts/)(([^/]+)${words})${CHART_ENDING}$") {
      set $group $1$3/;
      set $chart${level} $2;
    }
    if (-f $document_root\${group}index.html) { return 301 $group#chart-$chart${level}; }
`,
  );
  return `  location @chart {\n${levels.join('')}    return 404;\n  }`;
}

/** Where a certificate and its key are looked for. */
export const certificateLines = (host: string): string[] => [
  `ssl_certificate /etc/ssl/${host}.pem;`,
  `ssl_certificate_key /etc/ssl/private/${host}.key;`,
];

function former(address: string, { origin, base }: RecipeSite, hasTls: boolean): string {
  const old = partsOf(address);
  const secure = hasTls && old.origin.startsWith('https:');
  const port = old.port || '443';
  const lines = secure
    ? [`listen ${port} ssl;`, `listen [::]:${port} ssl;`, ...certificateLines(old.host)]
    : [];
  return `server {
  # an address of former times: paper that carries it is answered
  listen ${secure ? '80' : old.port || '80'};
  server_name ${old.host};
${lines.map((line) => `  ${line}\n`).join('')}  location ${old.base}/ {
    rewrite ^${old.base}/(.*)$ ${origin}${base}/$1 permanent;
  }
${old.base ? `  location / { return 301 ${origin}${base}/; }\n` : ''}}`;
}

/** Whoever types the address without https is led to it. */
const toHttps = (host: string, origin: string): string => `server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  return 301 ${origin}$request_uri;
}
`;

/** nginx of Debian: goes to /etc/nginx/sites-available/ as it is. */
export function toNginx(site: RecipeSite, { root, listen, tls, brotli }: NginxFacts): string {
  const { base } = site;
  const here = partsOf(site.origin);
  const isHere = ({ host, port }: typeof here): boolean =>
    host === here.host && (port === '' || port === here.port);
  const others = site.formerAddresses.filter((each) => !isHere(partsOf(each)));
  const moved = site.formerAddresses
    .filter((each) => !others.includes(each))
    .map((each) => partsOf(each).base);
  return `server {
  listen ${listen};
${tls.length > 0 ? `  listen [::]:${listen};\n` : ''}  server_name ${here.host};
${tls.map((line) => `  ${line}\n`).join('')}  root ${root};
  index index.html;
  server_tokens off;
  # the portal may stand behind another server: lead within the address that was asked
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/javascript text/plain text/csv text/markdown text/calendar application/json application/xml application/manifest+json image/svg+xml;
  types {
    text/html html;
${types}
  }
  default_type application/octet-stream;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 512;
  gzip_types ${PACKED};
${brotli ? `  brotli on;\n  brotli_types ${PACKED};\n` : ''}  error_page 404 ${base}/404.html;
${givenUp}${site.redirects.map(({ from, to }) => `  location = ${base}${from} { return 301 ${base}${to}; }\n`).join('')}${moved.map((old) => `${old ? `  location = ${old} { return 301 ${base}/; }\n` : ''}  location ^~ ${old}/ { rewrite ^${old}/(.*)$ ${base}/$1 permanent; }\n`).join('')}${location(`^~ ${base}/_astro/`, IMMUTABLE, false)}
${location(`~ ^${base}(${site.editions.join('|')})/charts/`, FRESH, true, '', '@chart')}
${formerCharts()}
${site.editions
  .filter((path) => path !== '')
  .map((path) => `${location(`${base}${path}/`, FRESH, false, `${base}${path}/404.html`)}\n`)
  .join('')}${location(`${base}/`, FRESH, false)}
${base ? `  location = ${base} { return 301 ${base}/; }\n  location = / { return 302 ${base}/; }\n` : ''}}
${tls.length > 0 ? toHttps(here.host, site.origin) : ''}${others.map((each) => `${former(each, site, tls.length > 0)}\n`).join('')}`;
}

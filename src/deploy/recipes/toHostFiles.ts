import { ALWAYS, CONTENT_TYPES, FRAMES, FRESH, IMMUTABLE } from './headerRules.ts';
import { partsOf, type RecipeSite } from './site.ts';

/** Endings whose type such hosts leave out, or give without a character set. */
const NAMED = ['txt', 'csv', 'md', 'ics', 'webmanifest', 'docx', 'xlsx', 'wasm'];

/** `_headers`, which hosts of static files read (Netlify, Cloudflare Pages and others): a path, then its headers. */
export function toHeadersFile({ base, editions }: RecipeSite): string {
  const rows: [string, string[]][] = [
    [
      `${base}/*`,
      [
        ...ALWAYS.map(([name, value]) => `${name}: ${value}`),
        `Content-Security-Policy: ${FRAMES}`,
        `Cache-Control: ${FRESH}`,
      ],
    ],
    // A line that begins with ! takes away what an earlier row gave.
    ...editions.map((path): [string, string[]] => [`${base}${path}/charts/*`, ['! Content-Security-Policy']]),
    [`${base}/_astro/*`, ['! Cache-Control', `Cache-Control: ${IMMUTABLE}`]],
    ...NAMED.map((ending): [string, string[]] => [
      `${base}/*.${ending}`,
      [`Content-Type: ${CONTENT_TYPES[ending] ?? ''}`],
    ]),
  ];
  return `${rows.map(([path, lines]) => [path, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n')}\n`;
}

/** Files and pages that were given up, as far as such a host has words for it: a whole part of a path, or all behind. */
const givenUp = (below: string): string[] => [
  `${below}/plans/:plan/codes/:file ${below}/plans/:plan/codes/ 301`,
  `${below}/organisations/:body/tasks.csv ${below}/organisations/:body/ 301`,
  `${below}/compare/page/* ${below}/compare/ 301`,
];

/** `_redirects` of the same hosts: old paths, and old addresses of the whole portal on the same host. */
export function toRedirectsFile({ origin, base, editions, redirects, formerAddresses }: RecipeSite): string {
  const moved = redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301`);
  const former = formerAddresses.map((address) => {
    const old = partsOf(address);
    const isHere = old.origin === origin;
    const line = `${isHere ? old.base : `${old.origin}${old.base}`}/* ${origin}${base}/:splat 301!`;
    // What is asked at the new address below the old one is served: the first line that fits counts.
    return isHere && base.startsWith(`${old.base}/`) ? `${base}/* ${base}/:splat 200\n${line}` : line;
  });
  // Last, for what no file and no line above answers.
  const lost = editions
    .filter((path) => path !== '')
    .map((path) => `${base}${path}/* ${base}${path}/404.html 404`);
  return [...moved, ...former, ...editions.flatMap((path) => givenUp(base + path)), ...lost]
    .map((line) => `${line}\n`)
    .join('');
}

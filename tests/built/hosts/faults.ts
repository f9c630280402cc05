import type { MessageKey } from '../../../src/plan/messages.ts';
import type { Answer, Asking, Line } from '../../../src/deploy/doctor/visit.ts';

/** A fault put into a host that is otherwise right: which answers it spoils, how, and what it must be called. */
export interface Fault {
  name: string;
  expect: MessageKey;
  /** Of the path below the portal. */
  at: RegExp;
  spoil: (answer: Answer, address: string, asking?: Asking) => Answer | undefined;
}

const header =
  (name: string, value: string | null) =>
  (answer: Answer): Answer => {
    const headers = new Headers(answer.headers);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return { ...answer, headers };
  };
const text =
  (change: (text: string) => string) =>
  (answer: Answer): Answer => ({
    ...answer,
    body: new TextEncoder().encode(change(new TextDecoder().decode(answer.body))),
  });
const status =
  (code: number) =>
  (answer: Answer): Answer => ({ ...answer, status: code, headers: new Headers() });
const lead =
  (to: string) =>
  (_: Answer, address: string): Answer => ({
    status: 302,
    headers: new Headers({ location: to || address }),
    body: new Uint8Array(),
  });
const byte = (answer: Answer): Answer => ({
  ...answer,
  body: answer.body.map((value, index) => (index === 300 ? value ^ 1 : value)),
});
const nothing = (): undefined => undefined;
/** Only for visitors whose header says so. */
const forThose =
  (name: string, value: RegExp, spoil: Fault['spoil']): Fault['spoil'] =>
  (answer, address, asking) =>
    value.test(asking?.headers?.[name] ?? '') ? spoil(answer, address) : answer;

/** Faults that are each in a place of their own, so that all can be there at once. */
export const FAULTS: Fault[] = [
  { name: 'a page is gone', expect: 'proof-missing', at: /^compare\/$/, spoil: nothing },
  {
    name: 'a line is injected',
    expect: 'proof-altered',
    at: /^about\/$/,
    spoil: text((page) => `${page}<!-- -->`),
  },
  {
    name: 'text without character set',
    expect: 'doctor-charset',
    at: /\.txt$/,
    spoil: header('content-type', 'text/plain'),
  },
  {
    name: 'tables in another character set',
    expect: 'doctor-charset',
    at: /\.csv$/,
    spoil: header('content-type', 'text/csv; charset=gbk'),
  },
  {
    name: 'Markdown as a stream of bytes',
    expect: 'doctor-type',
    at: /\.md$/,
    spoil: header('content-type', 'application/octet-stream'),
  },
  {
    name: 'no nosniff',
    expect: 'doctor-sniffing',
    at: /\.png$/,
    spoil: header('x-content-type-options', null),
  },
  {
    name: 'pages may be framed',
    expect: 'doctor-frames',
    at: /^data\/$/,
    spoil: header('content-security-policy', null),
  },
  {
    name: 'no HSTS',
    expect: 'doctor-hsts',
    at: /^search\/$/,
    spoil: header('strict-transport-security', null),
  },
  {
    name: 'HSTS of no time',
    expect: 'doctor-hsts',
    at: /^zh-hant\/search\/$/,
    spoil: header('strict-transport-security', 'max-age=0'),
  },
  {
    name: 'hashed files are not kept',
    expect: 'doctor-immutable',
    at: /^_astro\/.*\.css$/,
    spoil: header('cache-control', 'no-cache'),
  },
  {
    name: 'pages are kept for a day',
    expect: 'doctor-stale',
    at: /^zh-hant\/about\/$/,
    spoil: header('cache-control', 'max-age=86400'),
  },
  {
    name: 'the worker is kept for a day',
    expect: 'doctor-stale',
    at: /^sw\.js$/,
    spoil: header('cache-control', 'max-age=86400'),
  },
  {
    name: 'nothing is packed',
    expect: 'doctor-packing',
    at: /\.xml$/,
    spoil: header('content-encoding', null),
  },
  {
    name: 'a script without encryption',
    expect: 'doctor-mixed',
    at: /^indicators\/$/,
    spoil: text((page) =>
      page.replace('</body>', '<script src="http://cdn.example.com/x.js"></script></body>'),
    ),
  },
  {
    name: 'a canonical link to another page',
    expect: 'doctor-canonical',
    at: /^organisations\/$/,
    spoil: text((page) => page.replace(/(rel="canonical" href="[^"]*)/, '$1x/')),
  },
  {
    name: 'an edition that is not there',
    expect: 'doctor-hreflang',
    at: /^plans\/$/,
    spoil: text((page) => page.replace(/(hreflang="zh-Hant" href="[^"]*)plans/, '$1plan')),
  },
  {
    name: 'no other edition is named',
    expect: 'doctor-hreflang-none',
    at: /^zh-hant\/search\/$/,
    spoil: text((page) => page.replace(/<link [^>]*hreflang=[^>]*>/g, '')),
  },
  {
    name: 'a code of another address',
    expect: 'doctor-code-other',
    at: /^plans\/taicang-2020\/codes\/$/,
    spoil: text((page) => page.replace(/(<h2>\s*<a href="[^"]*)#1"/, '$1#99"')),
  },
  {
    name: 'a code that cannot be read',
    expect: 'doctor-code-unread',
    at: /^zh-hant\/plans\/taicang-2020\/codes\/$/,
    spoil: text((page) => page.replace(/base64,[^"]{40}/, 'base64,')),
  },
  {
    name: 'a code of a clause that is gone',
    expect: 'doctor-code-dead',
    at: /^plans\/jinjiang-2022\/$/,
    spoil: text((page) => page.replace('id="2-1-3"', 'id="gone"')),
  },
  {
    name: 'a sitemap of old pages',
    expect: 'doctor-sitemap-dead',
    at: /^sitemap\.xml$/,
    spoil: text((xml) => xml.replace('/about/</loc>', '/former/</loc>')),
  },
  {
    name: 'a feed that is cut off',
    expect: 'doctor-feed',
    at: /^feed\.xml$/,
    spoil: text((xml) => xml.slice(0, -20)),
  },
  {
    name: 'robots are kept out',
    expect: 'doctor-robots',
    at: /^robots\.txt$/,
    spoil: text(() => 'User-agent: *\nDisallow: /\n'),
  },
  {
    name: 'no slash is added',
    expect: 'doctor-slash',
    at: /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/,
    spoil: status(404),
  },
  {
    name: 'what is not there is answered with 200',
    expect: 'doctor-not-found',
    at: /^there-is-no/,
    spoil: status(200),
  },
  { name: 'files of a folder are listed', expect: 'doctor-listing', at: /^_astro\/$/, spoil: status(200) },
  { name: 'one bit of a table', expect: 'proof-altered', at: /^data\/clauses\.csv$/, spoil: byte },
  {
    name: 'the worker of another build',
    expect: 'proof-altered',
    at: /^sw\.js$/,
    spoil: text((script) => `${script}//`),
  },
  { name: 'a page leads to itself', expect: 'doctor-circle', at: /^zh-hant\/indicators\/$/, spoil: lead('') },
  {
    name: 'a page leads to a login',
    expect: 'doctor-led',
    at: /^zh-hant\/compare\/$/,
    spoil: lead('https://login.example.gov.cn/?from=x'),
  },
  { name: 'an error of the server', expect: 'doctor-status', at: /^zh-hant\/data\/$/, spoil: status(502) },
  {
    name: 'a script from another host',
    expect: 'doctor-foreign',
    at: /^zh-hant\/organisations\/$/,
    spoil: text((page) =>
      page.replace('</body>', '<script src="https://cdn.example.com/x.js"></script></body>'),
    ),
  },
  {
    name: 'no tag to ask by',
    expect: 'doctor-validator',
    at: /^plans\/[a-z0-9-]+\/plan\.md$/,
    spoil: header('etag', null),
  },
  {
    name: 'data that no other site may read',
    expect: 'doctor-cors',
    at: /^plans\/[a-z0-9-]+\/plan\.json$/,
    spoil: header('access-control-allow-origin', 'https://www.example.gov.cn'),
  },
  {
    name: 'a header that hides pages from search engines',
    expect: 'doctor-hidden',
    at: /^zh-hant\/plans\/$/,
    spoil: header('x-robots-tag', 'noindex, nofollow'),
  },
  {
    name: 'pages that are downloaded',
    expect: 'doctor-download',
    at: /^plans\/[a-z0-9-]+\/timeline\/$/,
    spoil: header('content-disposition', 'attachment'),
  },
  {
    name: 'a feed of dead links',
    expect: 'doctor-feed-dead',
    at: /^zh-hant\/feed\.xml$/,
    spoil: text((xml) => xml.replace(/(type="text\/html" href="[^"]*plans\/)[a-z]+/, '$1gone')),
  },
  {
    name: 'charts cannot be embedded',
    expect: 'doctor-embed',
    at: /^charts\//,
    spoil: header('x-frame-options', 'SAMEORIGIN'),
  },
  {
    name: 'a policy of the server that forbids scripts',
    expect: 'doctor-policy',
    at: /^plans\/[a-z0-9-]+\/indicators\/$/,
    spoil: header('content-security-policy', "frame-ancestors 'self'; script-src 'none'"),
  },
  {
    name: 'a header that leads on',
    expect: 'doctor-led',
    at: /^zh-hant\/plans\/[a-z0-9-]+\/indicators\/$/,
    spoil: header('refresh', '0; url=https://bad.example.com/'),
  },
  {
    name: 'packed for everybody from a cache',
    expect: 'doctor-vary',
    at: /\.svg$/,
    spoil: header('vary', null),
  },
  {
    name: 'injected for search engines alone',
    expect: 'doctor-disguise',
    at: /^$/,
    spoil: forThose(
      'user-agent',
      /Baiduspider/,
      text((page) => `${page}<a href="https://bad.example.com">`),
    ),
  },
  {
    name: 'the folder of the versions',
    expect: 'doctor-exposed',
    at: /^\.git\/HEAD$/,
    spoil: (answer) => ({ ...answer, status: 200, body: new TextEncoder().encode('ref: refs/heads/main') }),
  },
];

/** Faults of a whole host, or in the place of another one: each round is a visit of its own. */
export const FAULTS_APART: (Fault & { round: number })[] = [
  {
    name: 'anybody may frame a page',
    round: 2,
    expect: 'doctor-frames',
    at: /^zh-hant\/plans\/[a-z0-9-]+\/timeline\/$/,
    spoil: header('content-security-policy', 'frame-ancestors *'),
  },
  {
    name: 'those who come from a search are led elsewhere',
    round: 3,
    expect: 'doctor-disguise',
    at: /^$/,
    spoil: forThose('referer', /baidu/, lead('https://bad.example.com/')),
  },
  {
    name: 'what did not change is sent again',
    round: 3,
    expect: 'doctor-unchanged',
    at: /^$/,
    spoil: (answer) => (answer.status === 304 ? { ...answer, status: 200 } : answer),
  },
  {
    name: 'what is shared does not open',
    round: 3,
    expect: 'doctor-query',
    at: /^(?:\?from=.*)?$/,
    spoil: (answer, address) => (address.includes('?') ? status(403)(answer) : answer),
  },
  {
    name: 'headers alone are refused',
    round: 4,
    expect: 'doctor-head',
    at: /^$/,
    spoil: (answer, _, asking) => (asking?.method === 'HEAD' ? status(405)(answer) : answer),
  },
  {
    name: 'a CDN keeps pages for a day',
    round: 4,
    expect: 'doctor-stale',
    at: /^zh-hant\/about\/$/,
    spoil: header('cache-control', 'public, max-age=0, s-maxage=86400'),
  },
  {
    name: 'all leads to a login',
    round: 1,
    expect: 'doctor-led',
    at: /^(?!login)/,
    spoil: lead('/login?from=x'),
  },
  { name: 'the first page is refused', round: 2, expect: 'doctor-index', at: /^$/, spoil: status(403) },
  {
    name: 'lines ended anew by an upload',
    round: 2,
    expect: 'doctor-altered-many',
    at: /\.(?:csv|txt|md)$/,
    spoil: text((lines) => lines.replaceAll('\n', '\r\r\n')),
  },
  {
    name: 'the manifest of another build',
    round: 3,
    expect: 'doctor-altered-many',
    at: /^manifest\.json$/,
    spoil: text((json) => json.replace(/(": ")[0-9a-f]{8}/g, '$100000000')),
  },
  {
    name: 'the worker is kept for ever',
    round: 3,
    expect: 'doctor-stale',
    at: /^sw\.js$/,
    spoil: header('cache-control', 'public, max-age=31536000, immutable'),
  },
  {
    name: 'the worker is led elsewhere',
    round: 4,
    expect: 'doctor-led',
    at: /^sw\.js$/,
    spoil: lead('/s/sw.js'),
  },
  {
    name: 'a bare page for what is not there',
    round: 2,
    expect: 'doctor-not-found-page',
    at: /^there-is-no/,
    spoil: text(() => '404'),
  },
  {
    name: 'pages in another character set',
    round: 4,
    expect: 'doctor-charset',
    at: /^about\/$/,
    spoil: header('content-type', 'text/html; charset=gb2312'),
  },
  {
    name: 'two codes in the place of each other',
    round: 4,
    expect: 'doctor-code-other',
    at: /^plans\/taicang-2020\/codes\/$/,
    spoil: text((page) => {
      const [, one = '', other = ''] = page.match(/data:image\/png;base64,[^"]+/g) ?? [];
      return page.replace(one, '@').replace(other, one).replace('@', other);
    }),
  },
];

/** A host with all these faults. */
export function withFaults({ ask, certificate }: Line, root: string, faults: Fault[]): Line {
  return {
    certificate,
    ask: async (address, asking) => {
      const answer = await ask(address, asking);
      const path = address.slice(root.length);
      return faults
        .filter(({ at }) => address.startsWith(root) && at.test(path))
        .reduce<Answer | undefined>((now, { spoil }) => now && spoil(now, address, asking), answer);
    },
  };
}

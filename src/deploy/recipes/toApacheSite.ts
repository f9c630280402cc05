import { formerLine } from './toApache.ts';
import { partsOf, type RecipeSite } from './site.ts';

/** Where the built portal lies, and where certificate and key are looked for. */
interface ApacheFacts {
  /** The folder that holds the portal: `dist` itself, or what holds it as `plans` for an address that ends in /plans. */
  root: string;
  port: string;
  isSecure: boolean;
}

const certificates = (host: string): string[] => [
  'SSLEngine on',
  `SSLCertificateFile /etc/ssl/${host}.pem`,
  `SSLCertificateKeyFile /etc/ssl/private/${host}.key`,
];

function virtualHost(port: string, host: string, lines: readonly string[]): string {
  const known = port === '80' || port === '443' ? '' : `Listen ${port}\n`;
  const all = [`ServerName ${host}`, ...lines].map((line) => `  ${line.replaceAll('\n', '\n  ')}\n`);
  return `${known}<VirtualHost *:${port}>\n${all.join('')}</VirtualHost>\n`;
}

/** An old address on another host, or behind another port: whatever is asked there leads on. */
function formerHost(address: string, { origin, base }: RecipeSite, facts: ApacheFacts): string {
  const old = partsOf(address);
  const isSecure = facts.isSecure && old.origin.startsWith('https:');
  const lines = [
    `RedirectMatch 301 "^${old.base}(?:/(.*))?$" "${origin}${base}/$1"`,
    ...(old.base ? [`RedirectMatch 301 "^/$" "${origin}${base}/"`] : []),
  ];
  const plain = virtualHost(isSecure ? '80' : old.port || '80', old.host, lines);
  return isSecure
    ? plain + virtualHost(old.port || '443', old.host, [...certificates(old.host), ...lines])
    : plain;
}

/** A site of Debian's Apache for /etc/apache2/sites-available/; what the portal itself needs says its `.htaccess`. */
export function toApacheSite(site: RecipeSite, facts: ApacheFacts): string {
  const { origin, base, formerAddresses } = site;
  const { host } = partsOf(origin);
  const isHere = (address: string): boolean => {
    const old = partsOf(address);
    return old.host === host && (old.port === '' || old.port === facts.port);
  };
  const lines = [
    `DocumentRoot ${facts.root}`,
    ...(facts.isSecure ? certificates(host) : []),
    ...(base ? [`RedirectMatch 302 "^/$" "${base}/"`] : []),
    ...formerAddresses.filter(isHere).map((address) => formerLine(address, origin, base)),
    `<Directory ${facts.root}>\n  Options -Indexes\n  AllowOverride All\n  Require all granted\n</Directory>`,
  ];
  const others = formerAddresses.filter((address) => !isHere(address));
  return [
    virtualHost(facts.port, host, lines),
    ...(facts.isSecure ? [virtualHost('80', host, [`Redirect 301 / ${origin}/`])] : []),
    ...others.map((address) => formerHost(address, site, facts)),
  ].join('');
}

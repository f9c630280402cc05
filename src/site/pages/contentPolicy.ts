/**
 * What a page may load: files of its own site, and nothing that stands in the page itself. Astro's own
 * `security.csp` would add hashes of inline scripts and styles, of which no page has any.
 * @param connect addresses of other portals whose search index the page reads: data, no code
 * @param runsWasm whether Pagefind, which is WebAssembly, runs on the page
 */
export function buildContentPolicy(connect: string[] = [], runsWasm = false): string {
  const others = connect.map((address) => new URL(address).origin);
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(runsWasm ? ["'wasm-unsafe-eval'"] : [])],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...others],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');
}

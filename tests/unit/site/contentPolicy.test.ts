import { expect, test } from 'vitest';

import { buildContentPolicy } from '../../../src/site/contentPolicy.ts';

test('a page may run what its own site serves, and WebAssembly only where Pagefind needs it', () => {
  expect(buildContentPolicy()).toContain("script-src 'self';");
  expect(buildContentPolicy([], true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('a search page reads the index of other portals and nothing else of others', () => {
  const policy = buildContentPolicy(['https://a.example/'], true);
  expect(policy).toContain("connect-src 'self' https://a.example;");
  expect(policy).toContain("default-src 'none';");
});

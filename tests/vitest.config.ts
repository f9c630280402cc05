import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      // The limit only ends what hangs: a shared machine may be many times slower than ours.
      {
        test: {
          name: 'unit',
          // Loaded once for all files: pure functions leave nothing behind, and loading took longer than testing.
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Reads the built portal named by DIST (default: dist/).
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

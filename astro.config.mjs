import { defineConfig } from 'astro/config';
import { sitemap } from './src/site/sitemap.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  outDir: process.env.OUT_DIR ?? 'dist',
  output: 'static',
  integrations: [sitemap()],
  trailingSlash: 'always',
  // No style or script stands in the page itself: the policy of src/site/contentPolicy.ts forbids it.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // There is no code to colour, and its colours would be inline styles.
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
<<<<<<< 41d9ca1
=======
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // The search page adds WebAssembly where a portal is large enough for Pagefind.
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
>>>>>>> c88e36a7928b7cc1a7108f12c71c31ee1e6926b8
});

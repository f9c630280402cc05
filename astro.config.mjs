import { defineConfig } from 'astro/config';
import { flattenSheets } from './src/site/oldBrowsers.ts';
import { files } from './src/site/filesIntegration.ts';
import { thisSite } from './src/site/siteAddress.ts';
import { watchContent } from './src/site/watchContent.ts';

const { origin, base } = thisSite();

export default defineConfig({
  site: origin,
  base: `${base}/`,
  outDir: process.env.OUT_DIR ?? 'dist',
  output: 'static',
  integrations: [flattenSheets(), files(), watchContent(process.env.CELAN_CONTENT || 'content')],
  trailingSlash: 'always',
  // No style or script stands in the page itself: the policy of src/site/contentPolicy.ts forbids it.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // There is no code to colour, and its colours would be inline styles.
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  // Two pages with one address would silently show one of them.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
});

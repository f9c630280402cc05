/** What old browsers need of the style sheets: WeChat's on phones of 2019, and whatever came before cascade layers. */
import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import isPseudoClass from '@csstools/postcss-is-pseudo-class';
import { transform } from 'lightningcss';
import postcss, { type Plugin } from 'postcss';

/** Major version shifted as lightningcss writes it: Chrome 78 and Safari 13 of 2019. */
const targets = { chrome: 78 << 16, ios_saf: 13 << 16, safari: 13 << 16 };

/**
 * A sheet without `@layer`: the order of the layers becomes specificity, which every browser knows, and newer ways of
 * writing (ranges, nesting, logical shorthands) older ones.
 * @param order the statement that puts the layers in order
 */
export function flattenSheet(css: string, order: string): string {
  // Lists written out: what replaces :is() in old engines (:-webkit-any) weighs more in new ones, which read it too.
  const lists = isPseudoClass({ preserve: false });
  const { root } = postcss([lists, cascadeLayers(), withoutRulers]).process(
    `${order}\n${rulers(order)}\n${css}`,
    {
      from: undefined,
    },
  );
  const code = transform({
    filename: 'sheet.css',
    code: Buffer.from(root.toString()),
    minify: true,
    targets,
  }).code;
  return Buffer.from(code).toString();
}

const RULER = '#ruler';

/**
 * How much specificity a layer gets follows from the highest in the layers below it, in the same file. A rule with an
 * id in every layer makes that the same for all files, so that a page's own sheet beats the parts that all pages share.
 */
function rulers(order: string): string {
  const [, names = ''] = /@layer ([^;{]+);/.exec(order) ?? [];
  return names
    .split(',')
    .map((name) => `@layer ${name.trim()} { ${RULER} { --ruler: 0; } }`)
    .join('\n');
}

const withoutRulers: Plugin = {
  postcssPlugin: 'celan-without-rulers',
  OnceExit: (root) => {
    root.walkRules((rule) => {
      if (rule.selector.startsWith(RULER)) rule.remove();
    });
  },
};

/** Does so to every sheet of a build; the development server, which nobody reads with an old browser, leaves them. */
export function flattenSheets(): AstroIntegration {
  return {
    name: 'celan-old-browsers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [{ name: 'celan-flatten', enforce: 'post', generateBundle: flattenAll }] },
        });
      },
    },
  };
}

function flattenAll(
  _options: unknown,
  bundle: Record<string, { type: string; fileName: string; source?: unknown }>,
): void {
  const order = readFileSync('src/styles/order.css', 'utf8');
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset' && file.fileName.endsWith('.css'))
      file.source = flattenSheet(String(file.source), order);
  }
}

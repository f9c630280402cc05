import { z } from 'zod';
import { EDITION_CODES, EDITIONS, ROOT_EDITION } from '../plan/editions.ts';
import { address, words } from './fields.ts';

const path = z
  .string()
  .regex(
    /^\/(?![/\\])(?!.*(?:^|\/)\.\.(?:\/|$))[^\s\\\p{Cc}]*$/u,
    '以一个 / 开头的本站路径 | a path of this site that begins with one /',
  );

/** Where another portal stands: an origin, perhaps with a path, without a closing slash. */
const portalAddress = z
  .string()
  .regex(
    /^https?:\/\/[^\s/?#;,'"@]+(?:\/[^\s?#;,'"]*)?(?<!\/)$/u,
    '网址，如 https://plans.example.gov.cn | an address such as https://plans.example.gov.cn',
  );

/** An edition that is built; what it is called may be left out. */
const editionSchema = z
  .strictObject({
    /** The value of `<html lang>`. */
    code: z.enum(EDITION_CODES),
    /** On the switch: a character or two. */
    label: words.optional(),
    /** In full. */
    name: words.optional(),
  })
  .transform(({ code, label, name }) => ({
    code,
    label: label ?? EDITIONS[code].label,
    name: name ?? EDITIONS[code].name,
  }));

function orderOf({ code }: { code: (typeof EDITION_CODES)[number] }): number {
  return EDITION_CODES.indexOf(code);
}

const colour = z
  .string()
  .regex(/^(?:#[0-9a-f]{6})?$/iu, '颜色，如 #a8201a | a colour such as #a8201a')
  .transform((value) => value.toLowerCase())
  .default('');

/** `content/site.yaml`: whose site this is. Every value may be empty, and then prints nothing. */
export const siteSchema = z.strictObject({
  /** In the header and the page titles. */
  name: z.string().default('策览'),
  /** The character of the seal in the header; empty: the first of the name. */
  seal: z
    .string()
    .regex(/^(?:\p{L}|\p{N}){0,2}$/u, '一两个字 | one or two characters')
    .default(''),
  /** A drawing instead of the seal: the name of an SVG file in `content/public/`. */
  logo: z
    .string()
    .regex(
      /^(?:[^/\\\s][^\\\s]*\.svg)?$/iu,
      'content/public/ 中的 SVG 文件名 | an SVG file in content/public/',
    )
    .default(''),
  /** The site's own colours. */
  colours: z
    .strictObject({
      /** Seal, links, upper edges. */
      main: colour,
      /** Charts and numbers. */
      data: colour,
    })
    .prefault({}),
  /** The sentence under the headline of the first page; empty: what the portal holds. */
  lead: z.string().default(''),
  /** Which editions are built, and what each is called; the one at the root always is. */
  editions: z
    .array(editionSchema)
    .default([{ code: 'zh-Hans' }, { code: 'zh-Hant' }].map((each) => editionSchema.parse(each)))
    .refine(
      (editions) => editions.some(({ code }) => code === ROOT_EDITION),
      `须有 ${ROOT_EDITION} | must have ${ROOT_EDITION}`,
    )
    .refine(
      (editions) => new Set(editions.map(({ code }) => code)).size === editions.length,
      '同一版本写了两次 | one edition is named twice',
    )
    .transform((editions) => editions.toSorted((one, other) => orderOf(one) - orderOf(other))),
  /** Public address of the site, with the path below which it stands; SITE_URL overrides it. Empty: a preview. */
  address: z
    .string()
    .regex(
      /^(https?:\/\/[^\s/?#]+(\/[^\s?#]*)?)?$/,
      '网址，如 https://plans.example.gov.cn | an address such as https://plans.example.gov.cn',
    )
    .default(''),
  /** 主办单位. */
  operator: z.string().default(''),
  /** 联系方式. */
  contact: z.string().default(''),
  /** Codes issued by authorities. */
  identifiers: z
    .strictObject({
      /** 网站标识码. */
      siteCode: z.string().default(''),
      /** ICP备案号. */
      icp: z.string().default(''),
      /** 公安备案号. */
      police: z.string().default(''),
    })
    .prefault({}),
  /** The public key that signs builds: Ed25519, SPKI in base64, as `npm run key` prints it. */
  publicKey: z
    .string()
    .regex(
      /^(MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=)?$/,
      'npm run key 印出的公钥 | a public key as npm run key prints it',
    )
    .default(''),
  /** Other portals made with this generator, whose search is merged into this one's. */
  portals: z.array(z.strictObject({ name: words, address: portalAddress })).default([]),
  /** Old addresses and where they lead now. */
  redirects: z.array(z.strictObject({ from: path, to: path })).default([]),
  /** Where the whole portal once stood: paper that carries these addresses is answered. */
  formerAddresses: z.array(address).default([]),
  /** The host whose own files of settings the build writes: `.htaccess`, `_headers` and `_redirects`, `.nojekyll`. */
  host: z.enum(['', 'apache', 'headers', 'pages']).default(''),
  /** Whether pages that were read stay readable without a network. */
  offline: z.boolean().default(false),
});

/** `content/pages/*.md`: the frontmatter of a page of running text. */
export const pageSchema = z.strictObject({
  /** Heading and title of the page. */
  title: words,
  /** One sentence for search engines and link previews. */
  description: z.string().default(''),
});

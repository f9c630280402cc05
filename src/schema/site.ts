import { z } from 'zod';
import { words } from './fields.ts';

const path = z.string().regex(/^\/\S*$/, '以 / 开头的路径 | a path that begins with /');

/** `content/site.yaml`: whose site this is. Every value may be empty, and then prints nothing. */
export const siteSchema = z.strictObject({
  /** In the header and the page titles. */
  name: z.string().default('策览'),
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
  /** Other portals made with this generator, whose search is merged into this one's. */
  portals: z.array(z.strictObject({ name: words, address: words })).default([]),
  /** Old addresses and where they lead now. */
  redirects: z.array(z.strictObject({ from: path, to: path })).default([]),
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

/** A writing system. A source is written in one of them. */
export type Script = 'zh-Hans' | 'zh-Hant';

/** An edition of the portal: a writing system, or a region's way of writing it; the value of `<html lang>`. */
export type Edition = Script | 'zh-Hant-HK';

/** What sets one edition apart from the others. */
export interface EditionFacts {
  script: Script;
  /** Where its pages stand, without a closing slash; empty at the root. */
  path: string;
  /** On the switch between editions, and in full; `content/site.yaml` may call it otherwise. */
  label: string;
  name: string;
  /** As Open Graph and as Akoma Ntoso name it. */
  locale: string;
  language: string;
  /** What is put behind the name of a data package, which is Simplified without. */
  suffix: string;
}

/** Every edition that can be built, the one at the root first. To add one, add it here and its way to convert. */
export const EDITIONS: Readonly<Record<Edition, EditionFacts>> = {
  'zh-Hans': {
    script: 'zh-Hans',
    path: '',
    label: '简',
    name: '简体中文',
    locale: 'zh_CN',
    language: 'zho-hans',
    suffix: '',
  },
  'zh-Hant': {
    script: 'zh-Hant',
    path: '/zh-hant',
    label: '繁',
    name: '繁體中文',
    locale: 'zh_TW',
    language: 'zho-hant',
    suffix: '-hant',
  },
  'zh-Hant-HK': {
    script: 'zh-Hant',
    path: '/zh-hk',
    label: '港',
    name: '繁體中文（香港）',
    locale: 'zh_HK',
    language: 'zho-hant-hk',
    suffix: '-hk',
  },
};

/** The codes of all editions, in the order in which they are offered. */
export const EDITION_CODES = Object.keys(EDITIONS) as Edition[];

/** The edition whose pages stand at the root; what people write in `content/` is in it. */
export const ROOT_EDITION: Edition = 'zh-Hans';

/** The writing system of an edition. */
export function scriptOf(edition: Edition): Script {
  return EDITIONS[edition].script;
}

/**
 * The edition that an address belongs to.
 * @example editionOfPath('/zh-hk/plans/') === 'zh-Hant-HK'
 */
export function editionOfPath(path: string): Edition {
  return (
    EDITION_CODES.find((code) => code !== ROOT_EDITION && `${path}/`.startsWith(`${EDITIONS[code].path}/`)) ??
    ROOT_EDITION
  );
}

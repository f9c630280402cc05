/** The whole portal as the build sees it: every plan, and everything in `content/` that stands beside them. */
import type { Actual, Measure, Organisation, Topic } from '../plan/catalogue.ts';
import type { Edition, Plan } from '../plan/model.ts';
import type { GlossaryEntry } from '../hanzi/glossary.ts';

export type {
  Actual,
  Assignment,
  Measure,
  Organisation,
  OrganisationKind,
  Topic,
} from '../plan/catalogue.ts';

/** Whose site this is (`content/site.yaml`); an empty string prints nothing. */
export interface SiteConfig {
  /** The site's name in the header. */
  name: string;
  /** The character of its seal; empty: the first of the name. */
  seal: string;
  /** An SVG file of `content/public/` instead of the seal. */
  logo: string;
  /** Its own colours, `#rrggbb`; empty ones stay as they are. */
  colours: { main: string; data: string };
  /** The sentence under the headline of the first page. */
  lead: string;
  /** Which editions are built, and what each is called. */
  editions: { code: Edition; label: string; name: string }[];
  /** Public address; empty while nobody has said it. */
  address: string;
  /** 主办单位. Empty: the footer says that this is a demonstration, not a government site. */
  operator: string;
  /** 联系方式, as printed. */
  contact: string;
  identifiers: {
    /** 网站标识码. */
    siteCode: string;
    /** ICP备案号. */
    icp: string;
    /** 公安备案号. */
    police: string;
  };
  /** The public key of the builds' signatures, SPKI in base64; empty when builds are not signed. */
  publicKey: string;
  /** Other portals whose search is merged into this one's. */
  portals: { name: string; address: string }[];
  /** Addresses that once were, and where they lead now. */
  redirects: { from: string; to: string }[];
  /** Where the whole portal once stood. */
  formerAddresses: string[];
  /** The host whose own files of settings the build writes; empty: none. */
  host: '' | 'apache' | 'headers' | 'pages';
  /** Whether the site may be read without a network (service worker). */
  offline: boolean;
}

/** A change of the portal that the operator wrote down. */
export interface PortalChange {
  /** `YYYY-MM-DD`. */
  on: string;
  kind: 'correction' | 'update';
  /** In a sentence. */
  words: string;
  plan: string | null;
  clause: string | null;
  /** Its place among those of one day. */
  order: number;
  line: number;
}

/** A page of running text (`content/pages/*.md`); `about.zh-Hant.md` is the hand-written Traditional one. */
export interface ContentPage {
  /** File name without ending and edition: `about`. */
  id: string;
  edition: Edition;
  title: string;
  description: string;
  /** The body as Markdown. */
  markdown: string;
  file: string;
}

/** Bodies of one type in all places. */
export interface AlikeBodies {
  count: number;
  first: Pick<Organisation, 'id' | 'name'>[];
}

/** What a further page of the list of comparisons says of the whole. */
export interface ListPage {
  /** How many plans and entries there are. */
  plans: number;
  entries: number;
  /** The plans that can be chosen on the page. */
  offered: string[];
}

/** Everything the pages are made from; plans in their source's edition with widened punctuation. */
export interface Portal {
  plans: Plan[];
  organisations: Organisation[];
  measures: Measure[];
  topics: Topic[];
  site: SiteConfig;
  glossary: GlossaryEntry[];
  /** Everyday words and the official ones they stand for, as `content/synonyms.tsv` has them; checked. */
  synonyms: string;
  pages: ContentPage[];
  /** What the operator wrote down of changes (`content/changes.yaml`), in the order of the file. */
  changes: PortalChange[];
  actuals: Actual[];
  /** What is known of the rest where this is only a part of a portal. */
  beyond?: {
    /** Whether the whole is a large portal. */
    isLarge: boolean;
    /** The place of each plan in the list of all. */
    places: Record<string, number>;
    /** The plans beside which a plan has a page, nearest first. */
    beside: Record<string, string[]>;
    /** Bodies by type: how many there are in all, and the first of them. */
    alike: Record<string, AlikeBodies>;
    /** Where it is that of a page of the list of comparisons. */
    list?: ListPage;
  };
}

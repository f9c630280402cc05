import { unescapeText } from '../../text/markup.ts';
import type { AuditPage } from './choosePages.ts';
import { type Found, judgePoint, type Point } from './point.ts';

/** A page as its text, with what stands in its head. */
export interface PageText extends AuditPage {
  html: string;
  tags: Map<string, string>;
}

/** Kinds of pages that list: the columns 栏目 of the site. */
const LIST = /^\/(?:plans|indicators|organisations|compare|data)\/(?:page\/\*\/)?$/;
const DOCUMENT = '/plans/*/';
const EVERY = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const OF_LISTS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const OF_DOCUMENTS = ['ArticleTitle', 'PubDate', 'ContentSource'];
const MINUTE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/;

/** The `<meta name>` tags of a page. */
export function readTags(html: string): Map<string, string> {
  const head = html.slice(0, html.indexOf('</head>'));
  return new Map(
    [...head.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescapeText(value),
    ]),
  );
}

const lacking = (pages: readonly PageText[], names: readonly string[]): Found[] =>
  pages.flatMap(({ path, tags }) =>
    names.filter((name) => !tags.get(name)).map((what) => ({ page: path, what })),
  );

/** Tags of 国办发〔2017〕47号 by kind of page; what `content/site.yaml` leaves empty is open, not wrong. */
export function checkTags(pages: readonly PageText[]): Point[] {
  const every = lacking(pages, EVERY);
  // A name that is nowhere was never filled in; one that is missing on some pages was forgotten by the template.
  const filled = new Set(pages.flatMap(({ tags }) => [...tags.keys()]));
  const forgotten = every.filter(({ what }) => filled.has(what));
  const lists = pages.filter(({ kind }) => LIST.test(kind));
  const documents = pages.filter(({ kind }) => kind === DOCUMENT);
  const open = EVERY.filter((name) => !filled.has(name)).map((what) => ({ page: '/', what }));
  const nowhere = lacking(documents, OF_DOCUMENTS);
  const wrong = nowhere.filter(({ what }) => what !== 'PubDate');
  return [
    judgePoint(
      'tags-every',
      pages.length,
      forgotten.length > 0 ? forgotten : open,
      forgotten.length > 0 ? 'fails' : 'open',
    ),
    judgePoint('tags-list', lists.length, lacking(lists, OF_LISTS)),
    judgePoint(
      'tags-document',
      documents.length,
      wrong.length > 0 ? wrong : nowhere,
      wrong.length > 0 ? 'fails' : 'open',
    ),
    judgePoint('dates', documents.length, documents.flatMap(checkDates)),
  ];
}

/** The time of publication is written as asked, is shown to readers, and does not come before the paper's own date. */
function checkDates({ path, tags, html }: PageText): Found[] {
  const published = tags.get('PubDate');
  if (!published) return [];
  const dated = /成文日期[^]{0,200}?(\d{4}-\d\d-\d\d)/.exec(html)?.[1] ?? '';
  const shown = html.slice(html.indexOf('<main')).includes(published);
  return [
    ...(MINUTE.test(published) ? [] : [`PubDate ${published}`]),
    ...(shown ? [] : [`PubDate ${published} ∉ <main>`]),
    ...(published < dated ? [`PubDate ${published} < ${dated}`] : []),
  ].map((what) => ({ page: path, what }));
}

import { parseNumeral } from '../../text/numerals.ts';
import { fold } from '../../text/fold.ts';

/** How a statement of time binds what is said with it. */
export type Relation = 'by' | 'in' | 'from' | 'every' | 'within' | 'past';

/** A statement of time (时限) in a folded text. */
export interface Period {
  start: number;
  end: number;
  relation: Relation;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for relative and recurring ones. */
  date: string | null;
  /** The year it ends in; null for relative and recurring ones. */
  year: number | null;
  /** The last year it can reach, known for “十四五”期间 too. */
  until: number | null;
  /** The further years of a list: 2022年、2025年分别达到. */
  years: number[];
  /** 由2023年的…提高到: the year that a change starts from. */
  base?: true;
  /** 三年内, 未来五年: how many years. */
  lasting?: number;
  /** They are counted from the day of the paper: …，三年内…; not 近三年内, 2022年起5年内. */
  fromPaper?: true;
  /** 今年, 年内, 年底前 (0) and 明年 (1): counted from the year of the paper. */
  offset?: number;
  /** 当年, which repeats the year named before it. */
  sameYear?: true;
}

/** A year of the common era, or of the Republic (113年) where it opens a statement of time. */
const YEAR = [
  '(?:19|20)\\d\\d|二[〇零][〇零一二三四五六七八九]{2}',
  '(?:(?<=(?:^|[,;。:(、~-]|[自至到于由从在及较比与]|民国) ?)(?:10[1-9]|1[1-3]\\d)(?! ?年(?:历史|老|来|以来|间|校|华|的(?! ?\\d)|期)))',
  '(?<!\\d)(?:10[1-9]|1[1-3]\\d)(?= ?年(?:\\d{1,2}月|年?度|达|底|前|起|完成|增至|提升))',
].join('|');
const DATED = new RegExp(
  `(?:中华)?(?:民国)?(?<lead>截至|由|截止到?|力争到|争取到|到|至|自|从|于|在|比|较|以|与|和|同)? ?(?<first>${YEAR})` +
    `(?:(?:年?度?(?:[-~]|至|到)|年?[底末]?[、和]到?)(?<last>${YEAR})(?=年|[、和](?:19|20)\\d\\d年))?` +
    `(?:年?[底末]?[、和]到?(?<third>${YEAR})(?=年))?(?:[/-](?<short>\\d{2})(?= ?学?年))?` +
    `(?: ?学?年|(?<=\\d{4})(?:雪季|赛季|采暖季|供暖季|采暖期|供热期|榨季))(?:度(?!假))?(?!级|代|版|鉴|修订|印发|出台|发布|以前|之前出生)` +
    `(?<half>上半年|下半年|[一二三四]季度|年?[底末初终]|[春秋夏冬]季(?:学期)?|中期)?(?: ?(?<month>\\d{1,2})月(?: ?(?<day>\\d{1,2})日)?(?<monthEnd>[底末初份])?)?` +
    `(?<tail>或?之?前|或?以前|之?后|以后|以来|期间|年?间|起|开始|基础上|为基[期数年]|相比|度)?`,
  'u',
);
const COUNT_OF_YEARS = String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,3})`;
const RELATIVE = new RegExp(
  [
    `(?:(?:未来|今后|接下来|用|力争|争取|力争用|通过)?${COUNT_OF_YEARS}(?:[-~至到]${COUNT_OF_YEARS})?年(?:左右)?(?:之?内|以内|时间))`,
    String.raw`(?:未来|今后)[一二两三四五六七八九十\d]{1,3}(?:[-~至到][一二两三四五六七八九十\d]{1,3})?年`,
    '[“"]?[十](?:[一二三四五六七]?)五[”"]?(?:规划)?(?:期间|时期|末|期末|以来)',
    `(?<=^|[,;。:(、])${COUNT_OF_YEARS}年(?=累计|新[建增改]|改造|建成|完成|培[训育]|力争|投入|实现)`,
    '(?:到)?本世纪中叶|年底前|年内|今明[两二2]年|往后(?=[提升降达])|此后|(?:今|明|后|当)年(?!龄)',
  ].join('|'),
  'u',
);
const EVERY = /每学?年(?!龄|级|人均)|每(?:个)?(?:季度|学期)/u;
const CHANGE =
  '(?:提高|提升|增加|增长|上升|扩大|扩展|压缩|压减|缩短|减少|降低?|下降|下调|上调|调整|调升|调降|拓展|延长|增|升|达|减|缩)[^,;。]{0,4}?(?:到|至|为)';
const BASE_THEN_CHANGE = new RegExp(`^[底末]?的?[^,;。]{1,24}?${CHANGE}`, 'u');
const IN_BRACKET = new RegExp(`^[)][^,;。]{0,8}?${CHANGE}`, 'u');
/** 2014-15至2018-19: terms of Hong Kong, from one financial year to another. */
const FISCAL =
  /(?<!\d)20\d\d[-/]\d\d ?(?:年度)?[至到~] ?(?<lastOfTerm>20\d\d)[-/](?<shortOfTerm>\d\d)(?: ?年度?)?(?:之?间|期间)?/u;
const PAST = /近年来?|过去[^,;。]{0,4}年|去年|上年|往年/u;
const ANY = new RegExp(
  `(?<every>${EVERY.source})|(?<past>${PAST.source})|(?<fiscal>${FISCAL.source})|(?<dated>${DATED.source})|(?<relative>${RELATIVE.source})`,
  'gu',
);

const REPUBLIC = 1911;

/** 113 is a year of the Republic. */
function toYear(words: string | undefined): number | undefined {
  const year = words ? parseNumeral(words.replaceAll('零', '〇')) : undefined;
  return year !== undefined && year < 200 ? year + REPUBLIC : year;
}

function dateOf(year: number, { month, day, half }: Record<string, string | undefined>): string {
  if (month) return [year, month.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return half && /[底末终]/u.test(half) ? `${year}-12` : String(year);
}

function relationOf({
  lead = '',
  tail = '',
  last,
  dated = '',
}: Record<string, string | undefined>): Relation {
  if (/以来|基础上|为基|相比/u.test(tail) || /^(?:比|较|以|与|同)/u.test(lead)) return 'past';
  if (/起|开始|[之以]?后$/u.test(tail)) return 'from';
  if (/前/u.test(tail) || /[到至止]$/u.test(lead)) return 'by';
  return last && !/[、和]/u.test(dated) ? 'by' : 'in';
}

function readDated(
  groups: Record<string, string | undefined>,
): Pick<Period, 'relation' | 'date' | 'year' | 'until' | 'years'> {
  const years = [groups.first, groups.last, groups.third].map(toYear).filter((year) => year !== undefined);
  const year = inShort(groups, years.at(-1) ?? null);
  const listed = /[、和]/u.test(groups.dated ?? '');
  const date = year === null ? null : dateOf(year, groups);
  return { relation: relationOf(groups), date, year, until: year, years: listed ? years : [] };
}

/** 2032-33年度 ends in 2033; a school year goes by the year it begins in. */
function inShort(
  { short, dated = '' }: Record<string, string | undefined>,
  year: number | null,
): number | null {
  if (short === undefined || year === null || dated.includes('学年')) return year;
  const ends = year - (year % 100) + Number(short);
  return ends === year + 1 ? ends : year;
}

/** 2014-15至2018-19 ends in 2019. */
function readFiscal({
  lastOfTerm,
  shortOfTerm,
}: Record<string, string | undefined>): Pick<Period, 'relation' | 'date' | 'year' | 'until'> {
  const year = inShort({ short: shortOfTerm }, Number(lastOfTerm));
  return { relation: 'by', date: String(year), year, until: year };
}

/** How many years 三年内 or 未来五年 lasts. */
function lastingOf(words: string): number | undefined {
  const years = /([一二两三四五六七八九十]{1,3}|\d{1,2})年/u.exec(words)?.[1];
  return years === undefined || /[-~至到]/u.test(words) ? undefined : parseNumeral(years);
}

/** 十三五 ended in 2020, 十四五 in 2025 …; 5年内 has no year of its own. */
function readRelative(words: string): Pick<Period, 'relation' | 'until' | 'year'> {
  const plan = /十([一二三四五六七]?)五/u.exec(words);
  const until = plan ? 2005 + 5 * (parseNumeral(plan[1] || '零') ?? 0) : null;
  if (/以来$/u.test(words)) return { relation: 'past', until, year: null };
  // 到“十四五”末: the plan's last year is named; 期间 may be any of its years.
  return /末$/u.test(words)
    ? { relation: 'by', until, year: until }
    : { relation: 'within', until, year: null };
}

/** Words behind which 三年内 is counted from the paper. */
const OF_PAPER = /(?:^|[,;。:(、\n)]|之日起,?|力争|争取|确保|计划|规划|拟|要|将|用|在) ?$/u;
/** 2022年起，5年内: counted from another day. */
const OF_OTHER =
  /年\p{Script=Han}{0,4}起,?$|(?:认定|注册|登记|毕业|成立|投产|取得|获得)\p{Script=Han}{0,4}之日起,?$/u;

/** What a relative time is counted by: 三年内 by its length, 年内 from the year of the paper. */
function countedFrom(words: string, before: string): Pick<Period, 'lasting' | 'fromPaper' | 'offset'> {
  if (/^(?:今年|年内|年底前)$/u.test(words)) return { offset: 0 };
  if (/^(?:明年|今明)/u.test(words)) return { offset: 1 };
  const lasting = /五”?(?:规划)?(?:期|时|末|以来)|世纪/u.test(words) ? undefined : lastingOf(words);
  if (lasting === undefined) return {};
  const fromPaper = OF_PAPER.test(before) && !OF_OTHER.test(before);
  return fromPaper ? { lasting, fromPaper } : { lasting };
}

/** 由2023年的91.2%提高到94%, 从91.2%（2023年）提高到94%: the year says of when the value before the change is. */
function isBase(text: string, { start, end }: Pick<Period, 'start' | 'end'>, lead = ''): boolean {
  const behind = text.slice(end, end + 40);
  if (/^[由从自]$/u.test(lead) && (BASE_THEN_CHANGE.test(behind) || /^的?水平/u.test(behind))) return true;
  return (
    /(?:由|从|自)[^,;。]{1,24}[(]$/u.test(text.slice(Math.max(0, start - 26), start)) &&
    IN_BRACKET.test(behind)
  );
}

/**
 * Every statement of time in a folded text (see `fold`), in order. Years in titles of papers (《…》) do not count.
 * @example findPeriods('到2025年,占比超过55%') → [{ relation: 'by', date: '2025', year: 2025, … }]
 */
export function findPeriods(text: string): Period[] {
  const masked = text.replace(/《[^》\n]{0,120}》|〔[^〕\n]{0,12}〕/gu, (title) => '《'.repeat(title.length));
  return [...masked.matchAll(ANY)].flatMap((match) => {
    const groups = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const open = { date: null, year: null, until: null, years: [] };
    if (groups.every) return [{ ...place, relation: 'every' as const, ...open }];
    if (groups.past) return [{ ...place, relation: 'past' as const, ...open }];
    if (groups.relative) {
      const same = groups.relative === '当年' ? { sameYear: true as const } : {};
      const counted = countedFrom(groups.relative, masked.slice(Math.max(0, match.index - 16), match.index));
      return [{ ...place, ...open, ...readRelative(groups.relative), ...counted, ...same }];
    }
    if (groups.fiscal) return [{ ...place, ...open, ...readFiscal(groups) }];
    const based = isBase(masked, place, groups.lead);
    const dated = { ...place, ...readDated(groups), ...(based ? { base: true as const } : {}) };
    // 2012年起5年内 is a relative time, counted from a date.
    return /^[^,;。]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})年(?:内|之内|时间)/u.test(
      masked.slice(place.end, place.end + 8),
    )
      ? []
      : [dated];
  });
}

/**
 * Reads one statement of time, in either script and width; undefined when there is none.
 * @example parsePeriod('到2025年') → { relation: 'by', date: '2025', … }; parsePeriod('2020年底前') → date '2020-12'
 */
export function parsePeriod(words: string): Period | undefined {
  return findPeriods(fold(words))[0];
}

import { parseRoleColumn } from '../../grammar/duty/role.ts';
import { findPeriods } from '../../grammar/target/period.ts';
import { isKnownUnit } from '../../grammar/target/unit.ts';
import { fold } from '../../text/fold.ts';
import { oneOf } from '../../text/words.ts';

/** What the column of a table holds, by its head. */
export type ColumnRole =
  'number' | 'name' | 'unit' | 'note' | 'base' | 'target' | 'term' | 'money' | 'benefit' | 'text' | 'other';

/** A column, its head (folded, of all rows of heads) and the year that the head names. */
export interface Column {
  index: number;
  head: string;
  role: ColumnRole;
  year: number | null;
}

const NUMBER = /^(?:序号?|编号|项次|No\.?)$/iu;
const NOTES = oneOf(`
  类别 类型 分类 领域 属性 性质 方向 (?:指标|目标)(?:属性|性质|类型|类别) 备注 说明 责任.* 配合.* .*单位
  .*(?:衡量标准|评估体制|(?:计算|评估|评价)(?:公式|方[法式])) 分管.* .*领导`);
const NOTE = new RegExp(`^${NOTES}$`, 'u');
const UNIT = /^(?:计量)?单位(?:$|[(:])/u;
const NAME = /指标|名称|项目|内容|任务|事项|类型/u;
const AIM = /目标|规划值|预期|计划|指标值|任务数|年均|累计|应达/u;
/** What is done by a year: 新增托位数 over 2025年. */
const DOES = /新增|新建|改建|改造|建设|目标|计划|任务|培训|完成/u;
const YEARLY = /年均|增速|增幅|增长率/u;
const REACHED = /现状|实际|基期|基数|基准|基础值|完成情况|完成值|实绩|上年|当前/u;
const TERM = /时限|时间|期限|期程|^年[度限]$|完成年/u;
const MONEY = /投资|资金|经费|预算|概算|投入/u;
const BENEFIT =
  /(?:补助|补贴|奖励|资助|津贴|救助|收费|缴费|学费|保教费|价格).{0,4}(?:标准|金额|额度|\(|$)|^(?:标准|金额)\(/u;
const TEXT = /目标|任务|内容|措施|要求/u;

/** The year a head names: 2025年, 2025, 113年度. */
export const yearOfHead = (head: string): number | null => {
  const [plain] = findPeriods(head);
  const [period] = plain ? [plain] : findPeriods(head.replace(/(\d{4})(?!\d|年)/u, '$1年'));
  return period?.year ?? null;
};

/** True for a column whose figures grow by so many percent: 年均增长（%）. */
export const isYearly = (head: string): boolean => YEARLY.test(head);

/** 累计完成 is reached, 2025年完成 is reached only when 2025 is over. */
function roleOf(head: string, year: number | null, start: number, dated: boolean): ColumnRole {
  if (NUMBER.test(head)) return 'number';
  if (UNIT.test(head)) return 'unit';
  if (REACHED.test(head)) return 'base';
  if (NOTE.test(head) || parseRoleColumn(head) !== undefined) return 'note';
  if (year !== null && !TERM.test(head))
    return year >= start || (AIM.test(head) && !dated) ? 'target' : 'base';
  if (AIM.test(head) && !/指标$|名称/u.test(head)) return 'target';
  if (TERM.test(head)) return 'term';
  if (BENEFIT.test(head)) return 'benefit';
  if (MONEY.test(head)) return 'money';
  if (NAME.test(head)) return 'name';
  return TEXT.test(head) ? 'text' : 'other';
}

/** The columns of a table with their roles; years that are over when the paper is issued hold base values. */
export function readColumns(
  heads: readonly string[],
  issued: number | null,
  dated: number | null = issued,
): Column[] {
  const years = heads.map((head) => (TERM.test(head) || REACHED.test(head) ? null : yearOfHead(head)));
  const known = years.flatMap((year) => year ?? []);
  const several = new Set(known).size > 1;
  const start = issued ?? (several ? Math.min(...known) + 1 : 0);
  // The paper of a year may print what that year began with beside what it is to end with.
  const first = several && dated !== null && Math.min(...known) === dated && Math.max(...known) > dated + 1;
  const last = known.length > 0 ? Math.max(...known) : null;
  return heads.map((head, index) => {
    const year = years[index] ?? null;
    const isFirst = first && year === dated && !AIM.test(head) && !DOES.test(head);
    const role = isFirst ? 'base' : roleOf(head, year, start, dated !== null);
    const own = year ?? (role === 'base' ? yearOfHead(head) : null);
    return { index, head, role, year: own ?? (role === 'target' ? last : null) };
  });
}

/** 毛入园率（%）, 造林面积（万亩）（五年累计）, 每千人口托位数（个）：a name that ends in its unit. */
const NAMED_UNIT = /\s*[(（]([^()（）]{1,12})[)）]\s*(?:[(（][^()（）]*[)）])?[:：]?$/u;

/** The unit that brackets at the end of a name or of a column's head give, or ''. */
export function unitNamed(words: string): string {
  const inside = NAMED_UNIT.exec(fold(words))?.[1] ?? '';
  const unit = inside.replace(/^单位:/u, '').trim();
  if (!isKnownUnit(unit)) return '';
  const printed = NAMED_UNIT.exec(words)?.[1] ?? '';
  return printed.slice(printed.length - unit.length);
}

/** 单位：户 over a column that is empty: the unit of the table. */
export function unitBehind(head = ''): string {
  const unit = /^(?:计量)?单位[(:：]([^()]+)/u.exec(head)?.[1]?.trim() ?? '';
  return isKnownUnit(unit) ? unit : '';
}

/** The head without the year it names. */
const withoutYear = (head: string): string => head.replace(/(?:19|20)\d\d年?度?/u, '');

/** 新增托位数（个）over 2025年: what a head says is done by its year, which names its figures; '' elsewhere. */
export const doneIn = ({ head, year }: Column): string =>
  year !== null && DOES.test(head) ? withoutUnit(withoutYear(head)) : '';

/** The unit that a head gives, before or behind its year. */
export const unitOfHead = (head: string): string =>
  unitNamed(head) || unitNamed(withoutYear(head)) || unitAmid(head);

/** 2025年指标（万亩）over 新增面积: the unit that an outer head gives. */
function unitAmid(head: string): string {
  const inside = [...head.matchAll(/[(（](?:单位:)?([^()（）]{1,8})[)）]/gu)].map(([, unit = '']) => unit);
  return inside.find((unit) => isKnownUnit(unit)) ?? '';
}

/** A name without the unit that brackets at its end give. */
export const withoutUnit = (name: string): string => (unitNamed(name) ? name.replace(NAMED_UNIT, '') : name);

/** A name without its running number: 1.学前三年毛入园率, （2）公办园占比. */
export const withoutNumber = (name: string): string =>
  name.replace(
    /^\s*(?:[(（]?\d{1,2}[)）.．、]\s*(?!\d)|[(（]?[一二三四五六七八九十]{1,3}[)）、]|[①-⑳])/u,
    '',
  );

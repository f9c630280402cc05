import { isReaching } from './promise.ts';
import type { Rule, Surroundings } from './rule.ts';

const SLOGAN_LENGTH = 18;
const ORDINAL =
  /(?:第|附件|附表|(?<![告记请报])表|图|专栏|(?<![年月])之|编号|[^目之以学产生提空满届期]前|排名|位居|名列|级别) ?$/u;
const CLOCK = /^ ?(?:年|月|日(?!需求|用量|消费)|时|点|号|条款|届|级|周年|分(?=钟)|:)/u;

/** “158”工作机制, “三名”工程: a number in a short quotation is a name; a long quotation may state targets. */
function isSlogan({ before, after, quantity }: Surroundings): boolean {
  const open = before.lastIndexOf('“');
  const close = after.indexOf('”');
  if (open < 0 || close < 0) return false;
  if (before.slice(open).includes('”') || after.slice(0, close).includes('“')) return false;
  return before.length - open + close + (quantity.end - quantity.start) <= SLOGAN_LENGTH;
}

/** 5G+, 1+N, GB/T 9704, 010-66092315. */
function isCode({ before, after, quantity }: Surroundings): boolean {
  const { value } = quantity;
  // 中央1号文件, 3号楼: numbers that things are called by.
  if (
    !quantity.unit &&
    /^ ?号(?:文件|通知|令(?!\p{Script=Han})|公告|线|楼|院|门|码头|地块|泵|桥|井|机组|路|馆)/u.test(after)
  )
    return true;
  if (
    !quantity.unit &&
    (/^ ?(?:国道|省道|县道|高速)(?!\p{Script=Han}*建成)/u.test(after) ||
      (String(value).length > 2 &&
        /^ ?(?:[^,;。\d]{0,6}(?:热线|专线)|(?:监管)?(?:方式|模式|平台)|电话|报警|急救)/u.test(after)) ||
      /(?:热线|电话|邮编|国道|省道|电话号码|拨打|致电|拨)[:是为]? ?$/u.test(before))
  )
    return true;
  if (!quantity.unit && /〕 ?$/u.test(before) && /^ ?号/u.test(after)) return true;
  if (/^(?:℃|°C|摄氏度)$/u.test(quantity.unit) && /[^\dA-Za-z]-$/u.test(before)) return false;
  if (/〔$/u.test(before) || (!quantity.unit && /[A-Z] $/u.test(before))) return true;
  if (/[A-Za-z\d.+/_-]$/u.test(before) || /^[+_/A-Za-z]/u.test(after)) return true;
  return !quantity.unit && /^[-~.:]?[\dA-Za-z]/u.test(after);
}

/** 2020~2022: years that a dash joins. */
function isYearOfSpan(value: unknown, unit: string, before: string, after: string): boolean {
  if (unit !== '' || !/^(?:19|20)\d\d$/u.test(String(value))) return false;
  return /(?:19|20)\d\d ?[-~至]{1,2} ?$/u.test(before) || /^ ?[-~至]{1,2} ?(?:19|20)\d\d/u.test(after);
}

function isDate({ quantity: { unit, value, written }, before, after }: Surroundings): boolean {
  if (written === 'figures' && unit === '年' && Number([value].flat().at(-1)) >= 1000) return true;
  if (unit === '' && CLOCK.test(after) && !(/^ ?级/u.test(after) && Number(value) < 100)) return true;
  if (unit === '日') return /月 ?$/u.test(before);
  if (isYearOfSpan(value, unit, before, after)) return true;
  if (unit === '个' && after.startsWith('月')) return true;
  return /^(?:|日|个|分)$/u.test(unit) && /\d年\d{0,2}$|\d月 ?$|\d[点时:]$/u.test(before);
}

/** 5:3:2, or 18:1 said of a ratio; 11:32 is a time. */
function isRatio({ quantity, before, after }: Surroundings): boolean {
  if (String(quantity.value).startsWith('0')) return false;
  if (isReaching(before) && /^\d(?:\.\d+)?:\d(?:\.\d+)?$|:.*:/u.test(String(quantity.value))) return true;
  return RATIO_BEFORE.test(before) || RATIO_AFTER.test(after);
}

const RATIO_BEFORE = /比例?[^,;。]{0,12}$|按照?$/u;
const RATIO_AFTER =
  /^[^,;。]{0,36}的[^,;。]{0,6}比(?!\p{Script=Han}{0,2}[低高多少])|^ ?的?(?:比例|配比|比率|配备|配置|分担)/u;

/** Numbers that name something, or say when. */
export const NAME_RULES: Rule[] = [
  {
    name: 'digits that blanks part',
    kind: 'other',
    why: 'text recognition parted the digits: nobody can be sure of the number',
    holds: ({ quantity }) => quantity.written === 'broken',
    yes: ['毛入园率达到‹9 4 %›', '惠及居民‹1 . 2 万户›'],
    no: ['提供‹3 000个›学位', '毛入园率达到‹94 %›'],
  },
  {
    name: 'part of a name',
    kind: 'name',
    why: 'a number in a short quotation belongs to a name',
    holds: isSlogan,
    yes: ['深化“‹158›”工作机制', '实施“‹三›名”工程'],
    no: ['提出“到2025年，优质园占比达到‹80%›以上，公办园占比达到60%”'],
  },
  {
    name: 'inside a title',
    kind: 'name',
    why: 'the title of another paper stands in 《》',
    holds: ({ lead, after }) => lead.lastIndexOf('《') > lead.lastIndexOf('》') && after.includes('》'),
    yes: ['落实《重点任务‹20条›措施》'],
    no: ['按照《若干措施》新建公园‹20个›'],
  },
  {
    name: 'part of a code',
    kind: 'name',
    why: 'letters, signs or further digits join it',
    holds: isCode,
    yes: [
      '拨打‹119›报警',
      '民众可拨打‹1999›市民专线',
      '开展‹9610›监管方式出口',
      '落实中央‹1›号文件',
      '探索“3+‹2›”贯通培养',
      '咨询电话0592-‹2345678›',
      '落实国发〔‹2021›〕23号',
      '执行GB/T ‹9704›标准',
    ],
    no: ['新建学校‹2所›'],
  },
  {
    name: 'years of a name',
    kind: 'name',
    why: '学前三年, 九年义务教育, 三年行动: the years belong to a name',
    holds: ({ before, after }, kind) =>
      kind === 'duration' &&
      (/(?:学前|幼儿园|高中|初中)$/u.test(before) ||
        /^(?:行动|攻坚|规划|计划|义务教育|一贯|制|滚动)/u.test(after)),
    yes: ['学前‹三年›毛入园率达到94%', '实施‹三年›行动方案', '建设‹九年›一贯制学校'],
    no: ['聘期‹三年›'],
  },
  {
    name: 'circle of so many minutes',
    kind: 'name',
    why: '15分钟便民生活圈: the minutes belong to a name',
    holds: ({ after }, kind) => kind === 'duration' && /^\p{Script=Han}{0,8}圈/u.test(after),
    yes: ['打造‹15分钟›便民生活圈'],
    no: ['响应时间压缩至‹15分钟›'],
  },
  {
    name: 'ordinal',
    kind: 'name',
    why: 'it says the how-manieth, not how many',
    holds: ({ before }, kind) => ORDINAL.test(before) && !(kind === 'percent' && /之 ?$/u.test(before)),
    yes: ['第‹47次›常务会议', '详见附件‹2›', '排名前‹10名›'],
    no: ['提前‹10天›公布', '环评报告表‹7个工作日›内'],
  },
  {
    name: 'date',
    kind: 'date',
    why: 'a year, a day or an hour',
    holds: isDate,
    yes: ['‹2025年›完成', '每日上午‹9›时开放'],
    no: ['新建学校‹9所›'],
  },
  {
    name: 'hour',
    kind: 'date',
    why: 'an hour and minutes',
    holds: (words) =>
      words.quantity.written === 'ratio' &&
      /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(String(words.quantity.value)) &&
      !isRatio(words),
    yes: ['每日‹9:00›至17:00开放', '列车‹11:32›发车'],
    no: ['师生比达到‹1:12›'],
  },
  {
    name: 'no ratio',
    kind: 'other',
    why: 'figures with a colon are a ratio only where the words say so',
    holds: (words) => words.quantity.written === 'ratio' && !isRatio(words),
    yes: ['两队战成‹3:2›平手'],
    no: ['经费按‹5:3:2›比例分担', '师生比达到‹1:12›'],
  },
];

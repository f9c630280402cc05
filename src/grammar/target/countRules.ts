import { isCountInWords, isPromised } from './promise.ts';
import type { Rule } from './rule.ts';
import { oneOf } from '../../text/words.ts';

const PARTS = oneOf(`
  方面 环节 阶段 层面 层次 维度 板块 领域 类别 步骤 部分 原则 意识 自信 维护 坚持 体系 机制 格局 要点 要素
  要求 问题 关系 方向 特点 特征 优势 目标 重点(?:$|任务|工作|领域|环节|方面|内容|问题|措施|举措) 到位 结合
  统一 转变 确保 必须 月 主题 导向 抓手 突破口 窗口 样板 关键 条件 情形 情况 渠道 途径 方式 模式 志愿 编号
  号码 原因 组别 类型 范畴 档次 梯次 梯队 章 节(?![水能约]) 季度 批次(?=推进|实施|开展|完成|进行) 批(?=推进|实施|开展|完成|进行)`);
/** 下设6个工作组: how those who do it are organised. */
const GROUPS = /(?:设立?|成立|组建|组成|分为?|分成)[^,;。\d]{0,6}$/u;
const GROUP = /^(?:专项|专门)?(?:工作组|小组|专责组|督导组|推进组|专班|工作专班)/u;
/** What a paper is made of, or an idea is: 4个方面, 3个层次, 12项重点任务. */
const STRUCTURE = new RegExp(`^${PARTS}`, 'u');
/** 建设10个样板村, 培育5个优势产业: these may be made, and then they count. */
const MAKEABLE =
  /^(?:板块|领域|类别|要点|要素|优势|主题|导向|突破口|窗口|样板|关键|条件|渠道|途径|模式)\p{Script=Han}|^(?:窗口|样板)/u;
const MAKING = /(?:建[设成]|打造|培育|创建|新建|新增|形成|发展|引进|推出|攻克|突破)[^,;。]*$/u;
/** 共5项, 下列3种情形, 市教育局等12个部门: the text counts what it lists itself. */
const LISTING =
  /(?:^|[,;。:(、])[^,;。、]{0,24}(?:共计?|主要有|总计|合计|分为|包括|包含|以下|下列|上述|如下|围绕|涉及|聚焦|细化为|梳理|列出|提出)[^,;。\d]{0,6}$/u;
/** 分为水库、堤防、灌区等5类. */
const ENUMERATED = /(?:分为|分成|包括|包含|涵盖|涉及)[^,;。]*、[^,;。]*?等? ?$/u;
const LISTED_THINGS =
  /^ ?(?:大|小|重点)?(?:类|项|条|点|款|章|节|部分|方面|大类|小类|任务|举措|措施|清单|内容|情形|材料|步骤)/u;
/** 确定的10件, 提出的9项任务和7项: laid down elsewhere, and only counted here. */
const GIVEN =
  /(?:(?:确定|明确|提出|票决|部署|列明|列出|下达)的|(?<=[本此该]\p{Script=Han}{1,8}|[文表上前])所[列述附定提])(?: ?\d+[项件条][^,;。]{1,16}[和及、])? ?$/u;
/** 推出12条措施: a paper of so many items. */
const ITEMS_OF = /(?:推出|出台|印发|发布|制定|实施|落实|提出)[^,;。\d]*$/u;
const ITEMS =
  /^ ?(?:具体|惠企|惠民|便民|利民|硬核|创新|务实|改革|重点|政策|支持|若干)*(?:措施|举措|政策|意见|规定|建议)/u;
const BODIES = /等 ?$/u;
const COUNTED_BODIES =
  /^ ?(?:县区|区县|县市区?|县\(市、?区\)|乡镇|镇街|市直|区直|县直|成员|责任)?(?:人民政府|政府|部门|委办局|责任单位|成员单位|(?<=市直|区直|县直|成员|责任)单位)(?!服|购|网|投)/u;
/** 全区17个镇街: how many there are. */
const ALL_OF = /全(?:[省市县区州旗国港澳]|自治区)(?:共有?)? ?$/u;
const ADMINISTERED = /^ ?(?:镇街|街镇|乡镇|街道|镇乡|县区|区县|县市区|县\(市、?区\)|设区市|市州|社区)/u;
const OF_BODIES = /^ ?(?:部门|单位|委办局|委局|成员单位|镇|街道|县|区|乡|厅局)/u;

/** Numbers that count what the text itself lists, or are turns of speech. */
export const LISTING_RULES: Rule[] = [
  {
    name: 'bodies counted after a list',
    kind: 'count',
    why: '等12个部门 counts the bodies of a list',
    holds: ({ before, after }, kind) =>
      (kind === 'count' || kind === 'other') && BODIES.test(before) && OF_BODIES.test(after),
    yes: ['由市教育局等‹12个›部门联合印发', '市发展改革委等‹8›部门'],
    no: ['支持平山中学等‹5所›学校创建达标学校'],
  },
  {
    name: 'bodies counted',
    kind: 'count',
    why: '8个县区政府 counts bodies, which are not made by a plan',
    holds: ({ before, after }, kind) =>
      (kind === 'count' || kind === 'other') &&
      (COUNTED_BODIES.test(after) || (ALL_OF.test(before) && ADMINISTERED.test(after))),
    yes: ['全区‹17个›镇街普惠托育全覆盖', '责任单位:市教育局、‹8个›县区政府', '会同‹12个›市直部门'],
    no: ['新建‹8个›县区政务服务中心'],
  },
  {
    name: 'structure of the paper',
    kind: 'count',
    why: 'parts, aspects and steps are what a paper or an idea is made of',
    holds: ({ quantity, before, after }) =>
      quantity.unit === '章' ||
      (quantity.unit === '张' && /^[^,;。]{0,8}清单/u.test(after)) ||
      (/[个项种类条]$/u.test(quantity.unit) &&
        ((STRUCTURE.test(after) && !(MAKEABLE.test(after) && MAKING.test(before))) ||
          (GROUPS.test(before) && GROUP.test(after)))),
    yes: [
      '制定‹4张›清单',
      '本办法共‹八章›',
      '从‹4个›方面推进',
      '部署‹12项›重点任务',
      '下设‹6个›专项工作组',
      '分‹2个›批次推进',
    ],
    no: ['建设‹10个›样板村', '新建‹4个›公园'],
  },
  {
    name: 'items of a list',
    kind: 'count',
    why: '共, 下列, 包括: the text counts what it lists itself',
    holds: ({ quantity, before, after }, kind) =>
      (/^[类种]$/u.test(quantity.unit) && ENUMERATED.test(before)) ||
      (/^[项个]$/u.test(quantity.unit) &&
        /[”》]等 ?$/u.test(before) &&
        /^ ?(?:大|重点|专项)?(?:行动|工程|计划|任务|举措|制度|文件)/u.test(after)) ||
      ((kind === 'count' || quantity.unit === '') &&
        LISTING.test(before) &&
        (/[项条类种款点]$/u.test(quantity.unit) || LISTED_THINGS.test(after))),
    yes: [
      '实施“强基提质”等‹6项›行动',
      '水利设施分为水库、堤防、灌区等‹5类›',
      '本清单共‹5项›',
      '整治工作主要有‹5项›任务',
      '有下列‹三种›情形之一的',
    ],
    no: ['共新建公园‹5个›'],
  },
  {
    name: 'items of a paper',
    kind: 'count',
    why: '推出12条措施: how many items a paper has',
    holds: ({ quantity, before, after }) =>
      quantity.unit === '条' && ITEMS_OF.test(before) && ITEMS.test(after),
    yes: ['推出支持自贸区建设‹12条›措施', '出台惠企政策‹20条›措施'],
    no: ['新建人行道‹12条›', '新增公交线路‹12条›'],
  },
  {
    name: 'items decided elsewhere',
    kind: 'count',
    why: '确定的10件实事: a paper shares out what another has laid down, and counts it',
    holds: ({ quantity, before }) => /[项件条]$/u.test(quantity.unit) && GIVEN.test(before),
    yes: [
      '本方案所列‹7项›任务逐月调度',
      '确保大会票决确定的‹10件›民生实事完成',
      '将规划中明确提出的‹9项›任务分解',
    ],
    no: ['新建‹10项›民生工程'],
  },
  {
    name: 'parts of an idea',
    kind: 'count',
    why: '6大行动: 大 behind a number names the parts of a whole',
    holds: ({ quantity, after }) => quantity.unit === '' && /^ ?大\p{Script=Han}{2}/u.test(after),
    yes: ['实施‹6›大行动', '构建‹3›大体系'],
    no: ['均衡系数达到‹0.58›'],
  },
];

/** Numbers that only occur: turns of speech, things that the sentence mentions. */
export const MENTION_RULES: Rule[] = [
  {
    name: 'numeral in words',
    kind: 'other',
    why: 'a numeral in words is a turn of speech unless it counts what is built or bounded',
    holds: (words) => words.quantity.written === 'words' && !isCountInWords(words),
    yes: ['增强‹两个›意识', '设立‹一个›窗口'],
    no: ['新建‹三所›小学', '至少掌握‹两项›技能'],
  },
  {
    name: 'nothing is promised',
    kind: 'other',
    why: 'no verb of doing, no bound and no share: the sentence only mentions it',
    holds: (words, kind) => !isPromised(words, kind),
    yes: ['学生可填报‹3个›志愿', '由‹7名›专家负责'],
    no: ['培养‹7名›专家', '新建幼儿园‹3所›'],
  },
];

/** Words of this grammar stand only here: the roles in which bodies are responsible, as labels, columns and verbs. */
import { fold } from '../../text/fold.ts';
import { dropFrom, type Piece } from '../../text/piece.ts';
import { anyOf } from '../../text/words.ts';

/** What a body does, in labels: 牵头单位, 责任部门. */
const HEAD = anyOf(
  '责任 主体责任 第一责任 牵头 总牵头 配合 主办 协办 承办 主责 主管 参与 参加 指导 协助 协同 协作 实施 落实 负责 监管 监督 支持 支援 支撑',
  '会办 分管 组织 督导 督办 会同 主要 具体 直接 整改 推进 执行 共同 联合 权责 主政 归口 包保 包抓',
);
/** Who does it, in labels. */
const TAIL = `(?:${anyOf('单位 部门 机关 机构 处室 科室 股室 部室 局处 部会 政策局 县区 分工 处 科 方 主体')}|[处科股]\\([科股处]?室?\\)室?)`;
const BOTH = '主\\s{0,2}\\(协\\)\\s{0,2}办';
const REMARK_IN = '(?:\\((?:[^():]{1,8}|[^():]{1,12}牵头[^():]{0,4})\\))?';
const LEVEL = '(?:国家|中央|地方|属地|辖区|本级|[市省区县州镇级直]){0,2}';
const LABEL_WORDS = `${LEVEL}(?:${BOTH}|${HEAD})(?:[及和、与/]?${HEAD}){0,2}${REMARK_IN}${TAIL}(?:[及和、与或/]${TAIL})?${REMARK_IN}`;
/** Roles that a colon alone makes a label. */
const SHORT = anyOf('牵头 配合 责任 主办 协办 承办 主责 参与 负责 权责');
const COLON = '\\s{0,3}[为是]?\\s{0,3}:';
const LABEL = new RegExp(
  `[【\\[]\\s?(?<framed>${LABEL_WORDS})\\s?[】\\]]\\s{0,3}:?\\s{0,3}|(?<role>${LABEL_WORDS})${COLON}\\s{0,3}|(?<=^|[,;。、\\s])(?<short>${SHORT})\\s{0,3}:\\s{0,3}|(?<=^|[,;:]\\s{0,3})(?<open>${LABEL_WORDS})[为是](?=\\p{Script=Han}{2})`,
  'gu',
);
const ANY_LABEL = `(?:[【\\[]\\s?${LABEL_WORDS}\\s?[】\\]]|${LABEL_WORDS}${COLON}|${anyOf('牵头 配合 责任 主办 协办')}\\s{0,3}:)`;
const LABEL_START = new RegExp(`^\\s{0,8}${ANY_LABEL}`, 'u');
/** 责任单位为县交通局, 责任单位 县交通局: a label without a colon, inside brackets. */
const OPEN_LABEL = new RegExp(
  `^\\s{0,8}(?<role>${LABEL_WORDS})(?:[为是]|\\s{1,3}|)(?=\\p{Script=Han}{2})`,
  'u',
);
const LATER_LABEL = new RegExp(`[,;。\\s]\\s{0,3}(?=${LABEL_WORDS}${COLON})`, 'u');
const LINE_LABEL = new RegExp(
  `(?:^|[\\n。,;!)】\\s★☆●■◆▲·])(?=${ANY_LABEL}|(?<=[\\n。]|^)${LABEL_WORDS}[为是]\\p{Script=Han}{2})`,
  'gu',
);
const PERSON = '(?:[及和、与/]?(?:责任人|负责人|联系人))?';
const COLUMN = new RegExp(
  `^(?:${LABEL_WORDS}(?:[/、及和与]${LABEL_WORDS})?${PERSON}|${SHORT}|(?:工作|任务|职责)?分工)$`,
  'u',
);

/** What a body does, as a verb behind its name. */
const VERB_CORE = anyOf(
  '牵头负责 牵头实施 牵头组织 牵头落实 牵头推进 牵头办理 牵头抓总 牵头协调 牵头统筹 牵头 总牵头 负责落实 负责实施 负责推进 负责',
  '指导 参与 参加 配合做好 配合落实 配合推进 配合实施 配合 协助 协作 协办 主办 承办 主责 抓落实 督促落实 落实 实施 组织实施 推进 支持',
  '督导 监督 承担 协调 统筹 会办 执行',
);
const BY_DUTY = `(?:按照?|根据|依照|结合)(?:各自)?(?:工作)?${anyOf('职责 职能 任务 责任')}(?:分工|范围)?(?:分别)?`;
const MANNER = `(?:${BY_DUTY}|依据?职责(?:分工)?|在?各自职责范围内?|${anyOf(
  '按分工 分工 分别 共同 具体 组织 联合 各自 统筹 协同 抓好 做好 予以 给予 积极 各负其责 各司其职',
)})`;
const AFTER = `(?:${anyOf('抓好 做好')})?(?:${anyOf('落实 实施 组织实施 推进')})?(?:工作)?`;
const VERB = new RegExp(`(?<role>作?为${LABEL_WORDS}|${MANNER}{0,6}${VERB_CORE}${AFTER})$`, 'u');
const MANNER_END = new RegExp(`${MANNER}{1,6},?\\s{0,3}$`, 'u');
/** 市教育局负责制定方案: the verb, and what is done. */
const VERB_INSIDE = new RegExp(
  `(?<role>${anyOf('牵头负责 牵头 负责 承担 统筹 指导 协助 配合')})(?=\\p{Script=Han}{2,24}$)`,
  'u',
);

const RULE = new RegExp(
  `(?:[列排](?:在|名)?${anyOf('第一位 首位 第一 最前')}|第一个)(?:者|的)?(?:单位|部门|机关)?(?:者)?(?:均?为|是)?(?:工作|总)?(?:牵头|主办)(?:单位|部门|机关)?`,
  'u',
);
/** 以下均需各镇落实，不再列出: a remark on the clauses below, no statement on this one. */
const REMARK = new RegExp(
  `[。;,]\\s*${anyOf('以下 下列 下述 后续 其他 其余 下文 此后 上述')}[^()]{0,80}(?:均|都|也|同样|不再|同).{0,80}$`,
  'u',
);
/** 2023年底前完成，持续推进: when, not who. */
const TERM = new RegExp(
  `^\\s*(?:\\d{4}年|\\d{1,3}年\\d{1,2}月|\\d{1,2}月|\\d{4}[./-]\\d|${anyOf(
    '长期 持续 常态 每年 每季 每月 全年 逐年 立即 即时 年内 年底 定期 按年度 按季度 按时限 完成时限 完成时间 时限 期限',
  )})[^、]{0,16}$`,
  'u',
);
const TERM_START =
  /^\s*(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|上旬|中旬|下旬|年?底|年?末)?(?:之?前)?(?:完成|启动|见效)?,?(?=由|\p{Script=Han})/u;
/** 县交通局（牵头）: what a bracket behind a name says of its part. */
const NAMED_ROLE = new RegExp(
  `^(?<name>.+?)\\s{0,3}[([〔【](?<role>${LABEL_WORDS}|${anyOf('牵头 主办 主责 配合 协办 协助 参与 承办 指导')})[)\\]〕】]$`,
  'u',
);
/** Where a verb ends one statement and another follows without a comma: 牵头会同, 牵头、各镇配合. */
const VERB_BEFORE = new RegExp(`(?<=${anyOf('牵头 牵头负责 主办 负责 主责')})(?:、|(?=会同))`, 'gu');

/** A label in a list of bodies: where its role stands, and where the list behind it begins. */
export interface RoleLabel {
  start: number;
  roleEnd: number;
  roleStart: number;
  end: number;
}

/**
 * The labels in a statement (folded), in order.
 * @example parseRoleLabels('牵头单位:县交通局,配合单位:各镇').length === 2
 */
export function parseRoleLabels(text: string): RoleLabel[] {
  return [...text.matchAll(LABEL)].map((mark) => toLabel(mark));
}

function toLabel(mark: RegExpExecArray): RoleLabel {
  const role = (
    ['framed', 'role', 'short', 'open'].map((name) => mark.groups?.[name]).find(Boolean) ?? ''
  ).trimEnd();
  const roleStart = mark.index + mark[0].indexOf(role);
  return { start: mark.index, roleStart, roleEnd: roleStart + role.length, end: mark.index + mark[0].length };
}

/**
 * The label without a colon that begins the words of a bracket.
 * @example parseOpenLabel('责任单位为县交通局')?.end === 5
 */
export function parseOpenLabel(text: string): RoleLabel | undefined {
  const mark = OPEN_LABEL.exec(text);
  return mark ? toLabel(mark) : undefined;
}

/**
 * Whether a text (folded) begins with the label of a role.
 * @example startsWithRole('责任单位:县交通局') === true
 */
export function startsWithRole(text: string): boolean {
  return LABEL_START.test(text);
}

/**
 * Where a later label of a role begins (2025年底前完成，责任单位：…), or -1.
 * @example findLaterRole('年底前,责任单位:县交通局') === 4
 */
export function findLaterRole(text: string): number {
  const found = LATER_LABEL.exec(text);
  return found ? found.index + found[0].length : -1;
}

/**
 * The places where a label of a role begins a line or sentence.
 * @example findRoleLines('修路。责任单位:县交通局') // [3]
 */
export function findRoleLines(text: string): number[] {
  return [...text.matchAll(LINE_LABEL)].map((mark) => mark.index + mark[0].length);
}

/** A verb that gives bodies their role: where it stands in the words. */
export interface RoleVerb {
  start: number;
  end: number;
}

/**
 * The verb that ends the words, with the bodies before it; undefined where none does.
 * @example parseRoleVerb('县交通局按职责分工负责')?.start === 4
 */
export function parseRoleVerb(words: string): RoleVerb | undefined {
  const role = VERB.exec(words)?.groups?.['role'];
  return role ? { start: words.length - role.length, end: words.length } : undefined;
}

/**
 * The verb in words that also say what is done.
 * @example parseVerbInside('县交通局负责制定方案') // { start: 4, end: 6 }
 */
export function parseVerbInside(words: string): RoleVerb | undefined {
  const found = VERB_INSIDE.exec(words);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/**
 * What a bracket behind the name of a body says of its role: where the name ends and the role stands.
 * @example parseNamedRole('县交通局(牵头)') // { nameEnd: 4, start: 5, end: 7 }
 */
export function parseNamedRole(text: string): { nameEnd: number; start: number; end: number } | undefined {
  const part = NAMED_ROLE.exec(text)?.groups;
  if (!part?.['name'] || !part['role']) return undefined;
  const end = text.length - 1;
  return { nameEnd: part['name'].length, start: end - part['role'].length, end };
}

/**
 * The places where one statement ends and another begins without a comma.
 * @example findTurns('县交通局牵头会同各镇落实') // [{ start: 6, end: 6 }]
 */
export function findTurns(statement: string): RoleVerb[] {
  return [...statement.matchAll(VERB_BEFORE)].map(({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
  }));
}

/** The words without a manner at their end (按职责分工 before a comma and 分别负责). */
export function dropManner(words: Piece): Piece {
  return dropFrom(words, MANNER_END);
}

/** The words without a remark on later clauses at their end (以下均需…落实，不再列出). */
export function dropRemark(words: Piece): Piece {
  return RULE.test(words.text) ? words : dropFrom(words, REMARK);
}

/** The words without a date at their start (2025年底前由…). */
export function dropTerm(words: Piece): Piece {
  return dropFrom(words, TERM_START);
}

/**
 * The head of a column without the remark on who of those below it leads.
 * @example dropRule('责任单位（排第一位的为牵头单位）') === '责任单位'
 */
export function dropRule(head: string): string {
  const remark = /(?<=.)\([^()]*牵头[^()]*\)$/u.exec(fold(head))?.[0] ?? '';
  return head.slice(0, head.length - remark.length);
}

/**
 * Whether words say by when something is done and not by whom.
 * @example isTerm('2025年底前完成') === true
 */
export function isTerm(words: string): boolean {
  return TERM.test(words);
}

/**
 * Whether a text lays down that the first-listed body leads, here and below.
 * @example isStandingRule('列第一位者为牵头单位，下同') === true
 */
export function isStandingRule(text: string): boolean {
  return RULE.test(fold(text));
}

/**
 * Whether a role is that of the bodies responsible, not of one that leads or helps by name.
 * @example isMainRole('按职责分工负责') === true; isMainRole('牵头负责') === false
 */
export function isMainRole(role: string): boolean {
  return /负责|责任/u.test(fold(role)) && !/牵头/u.test(fold(role));
}

/**
 * Whether a role leads (牵头单位, 主办).
 * @example isLeadingRole('牵头单位') === true
 */
export function isLeadingRole(role: string): boolean {
  return /牵头|主办/u.test(fold(role));
}

/**
 * Whether a line ends in a leading verb and has no sign of a sentence: a cell of a flattened table.
 * @example isLeadLine('市教育局牵头落实') === true
 */
export function isLeadLine(line: string): boolean {
  return /^[^。,;:()“《\n]{2,60}(?:牵头|负责)(?:落实|实施|办理|推进|负责)?$/u.test(line);
}

const HELPS = new RegExp(`${anyOf('牵头 配合 参与 参加 指导 支持 主办 承办 会办 会同')}|[协督为]`, 'u');

/**
 * Whether a verb only says that the bodies do their part (按职责分工负责, 落实), whatever their role.
 * @example doesItsPart('按职责分工负责') === true; doesItsPart('配合') === false
 */
export function doesItsPart(role: string): boolean {
  return !HELPS.test(fold(role));
}

/**
 * The role that a table column gives its bodies, or undefined.
 * @example parseRoleColumn('牵头 处室') === '牵头处室'
 */
export function parseRoleColumn(header: string): string | undefined {
  const text = header.replace(/\s+/gu, '').replace(/[:：]$/u, '');
  return COLUMN.test(fold(text)) ? text : undefined;
}

/** Words that give a body its part in a sentence, longest first; 会同 is followed by further bodies. */
const PROSE_ROLE = anyOf(
  '牵头负责 牵头组织 牵头抓总 牵头协调 牵头会同 牵头 总牵头 主办 协办 承办 要会同 应会同 协调配合 会同 将会同 会联同 将联同 联同 联合 具体负责 负责 统筹 组织 承担 要积极配合 要配合 配合 协助 指导 要 应当 应 须',
);
/** What a body does in a sentence that names no role: 市审计局加强监督, 市应急局按职责做好检查. */
const ACT_WORDS = anyOf(
  '做好 抓好 加强 强化 加大 加快 制定 制订 编制 拟定 研究 出台 开展 建立 健全 完善 优化 推进 推动 推行 推广 落实 实施 执行 督促 督导 检查 抽查 抽验 审核 审查 审批 核实 核查',
  '核定 受理 公布 公示 发布 安排 保障 给予 提供 支持 办理 监督 监管 监测 审计 统计 考核 评估 通报 汇总 上报 验收 拨付 下达 筹集 培训 宣传 设立 成立 组建 引导 鼓励 协调 调度 履行 承接',
  '履行 列管 管考 查核 函报 编列 补助 辅导 规划 兴办 勘查 每年 每季 每半年 每月 每周 优先 定期 依法 及时 按职责 按照职责 依职责 按分工 按季 按月 按年 对 将 把',
);
/** Behind the end of a name, and not amid a longer one (市委研究室, 市政府督导组). */
const NAME_ENDS = '(?<=[局委厅办署府会室部院处科所队心站关行门位班]|公司|小组)';
const NAME_GOES_ON =
  '(?!\\p{Script=Han}{0,3}(?:部(?!门(?:协|间|联|之间)|[分署队位])|[局办厅署院](?!理)|室|小?组(?!织|建)|委员会|中心|处(?=$|[、,和及的])))';
const ACT = `${NAME_ENDS}(?:${ACT_WORDS}${NAME_GOES_ON}|会(?=[在加继推与为定研考检就向于提每增]))`;
const BY = '(?:并|同时|统一|具体|分别|主要)?由';
const PROSE_START = new RegExp(
  `^\\s*(?<by>${BY})?(?<names>[^由]{2,60}?)(?<role>${PROSE_ROLE}(?<!组织(?=部))|${ACT})(?=.{2}|$)`,
  'u',
);
const PROSE_INSIDE = new RegExp(
  `${BY}(?<names>[^由]{2,60}?)(?<role>${anyOf('牵头负责 牵头组织 牵头 主办 承办 会同 负责 统筹 组织 承担')})`,
  'u',
);

/** What a part of a sentence says of a body: where its names and its role stand. */
export interface ProseRole {
  namesStart: number;
  roleStart: number;
  roleEnd: number;
}

/**
 * The bodies and the role in a part of a running sentence (folded), or undefined.
 * @example parseProseRole('由区民政局牵头') // { namesStart: 1, roleStart: 5, roleEnd: 7 }
 */
export function parseProseRole(part: string): ProseRole | undefined {
  for (const pattern of [PROSE_START, PROSE_INSIDE]) {
    const found = new RegExp(pattern.source, 'du').exec(part);
    const names = found?.indices?.groups?.['names'];
    const role = found?.indices?.groups?.['role'];
    if (names && role && !/[的了]$/u.test(part.slice(...names)))
      return { namesStart: names[0], roleStart: role[0], roleEnd: role[1] };
  }
  return undefined;
}

/**
 * Whether a role says which part a body has (负责, 配合), not only that it acts (要, 加强).
 * @example namesPart('会同') === true; namesPart('应当') === false
 */
export function namesPart(role: string): boolean {
  return /负责|承担|组织|统筹|联[同合]/u.test(fold(role)) || HELPS.test(fold(role));
}

/**
 * Whether a role is shared with the bodies named behind it (会同).
 * @example isJointRole('要会同') === true
 */
export function isJointRole(role: string): boolean {
  return /(?:会同|联同|联合)$/u.test(fold(role));
}

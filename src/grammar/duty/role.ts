/** Words of this grammar stand only here: the roles in which bodies are responsible, as labels, columns and verbs. */

const HEAD =
  '主\\s{0,2}[（(](?:协|協)[）)]\\s{0,2}(?:办|辦)|责任|責任|主体责任|主體責任|第一责任|牵头|牽頭|总牵头|總牽頭|配合|主办|主辦|协办|協辦|承办|承辦|主责|主責|主管|参与|參與|参加|參加|指导|指導|协助|協助|协同|協同|协作|協作|实施|實施|落实|落實|负责|負責|监管|監管|监督|監督|支持|支撑|支撐|会办|會辦|分管|组织|組織|督导|督導|督办|督辦|会同|會同|主要|具体|具體|直接|整改|推进|推進|执行|執行|共同|联合|聯合';
const TAIL =
  '单位|單位|部门|部門|机关|機關|机构|機構|处室|處室|科室|股室|(?:处|處|科|股)[（(](?:科|股|处|處)?室?[）)]室?|分工|处|處|科|方|主体|主體';
const OPTIONAL = '(?:[（(][^（）()：:]{1,8}[）)])?';
const JOINT = '(?:及|和|、|与|與|/|／)?';
const LABEL_WORDS = `(?:市|省|区|區|县|縣|州|镇|鎮|级|級|直){0,2}(?:${HEAD})(?:${JOINT}(?:${HEAD})){0,2}${OPTIONAL}(?:${TAIL})${OPTIONAL}`;
/** Roles that a colon alone makes a label. */
const SHORT = '牵头|牽頭|配合|责任|責任|主办|主辦|协办|協辦|承办|承辦|主责|主責|参与|參與|负责|負責';
const COLON = '\\s{0,3}(?:为|為|是)?\\s{0,3}[:：]';
const LABEL = new RegExp(
  `[【\\[]\\s?(?<framed>${LABEL_WORDS})\\s?[】\\]]\\s{0,3}[:：]?\\s{0,3}|(?<role>${LABEL_WORDS})${COLON}\\s{0,3}|(?<=^|[，,；;。\\s])(?<short>${SHORT})\\s{0,3}[:：]\\s{0,3}`,
  'gu',
);
const ANY_LABEL = `(?:[【\\[]\\s?(?:${LABEL_WORDS})\\s?[】\\]]|(?:${LABEL_WORDS})${COLON}|(?:牵头|牽頭|配合|责任|責任|主办|主辦|协办|協辦)\\s{0,3}[:：])`;
const LABEL_START = new RegExp(`^\\s{0,8}${ANY_LABEL}`, 'u');
const LATER_LABEL = new RegExp(`[，,；;。\\s]\\s{0,3}(?=(?:${LABEL_WORDS})${COLON})`, 'u');
const LINE_LABEL = new RegExp(`(?:^|[\\n。；;！!）)】\\s★☆●■◆▲•·])(?=${ANY_LABEL})`, 'gu');
const COLUMN = new RegExp(
  `^(?:${LABEL_WORDS}|(?:牵头|牽頭|配合|协办|協辦|主办|主辦|责任|責任|承办|承辦))$`,
  'u',
);

const VERB_CORE =
  '牵头负责|牽頭負責|牵头实施|牽頭實施|牵头组织|牽頭組織|牵头落实|牽頭落實|牵头推进|牽頭推進|牵头办理|牵头抓总|牵头协调|牽頭協調|牵头|牽頭|负责落实|負責落實|负责实施|負責實施|负责推进|負責推進|负责|負責|指导|指導|参与|參與|参加|參加|配合做好|配合落实|配合落實|配合推进|配合|协助|協助|协作|協作|协办|協辦|主办|主辦|承办|承辦|主责|主責|抓落实|抓落實|督促落实|督促落實|落实|落實|实施|實施|组织实施|組織實施|推进|推進|支持|督导|督導|监督|監督|承担|承擔|协调|協調';
const AS = `(?:为|為)(?:${LABEL_WORDS})`;
const MANNER =
  '(?:按照?|根据|根據|依照|结合|結合)(?:各自)?(?:工作)?(?:职责|職責|职能|職能|任务|任務|责任|責任)(?:分工|范围|範圍)?(?:分别|分別)?|依(?:据|據)?(?:职责|職責)(?:分工)?|在?各自(?:职责|職責)(?:范围|範圍)内?|按分工|分工|分别|分別|共同|具体|具體|组织|組織|联合|聯合|各自|统筹|統籌|协同|協同|抓好|做好|予以|给予|給予|积极|積極|各负其责|各司其职';
const VERB = new RegExp(
  `(?<role>${AS}|(?:(?:${MANNER}))*(?:${VERB_CORE})(?:抓好|做好)?(?:落实|落實|实施|實施|组织实施|組織實施|推进|推進)?(?:工作)?)$`,
  'u',
);
const MANNER_END = new RegExp(`(?:${MANNER})+[，,]?\\s{0,3}$`, 'u');

const RULE =
  /(?:列|排)(?:在|名)?(?:第一位|首位|第一|最前)(?:者|的|单位|單位|部门|部門|的单位|的單位|的部门|的部門)?(?:者)?(?:为|為|是|均为|均為)?(?:牵头|牽頭|主办|主辦|总牵头)(?:单位|單位|部门|部門)?/u;
/** 以下均需各镇落实，不再列出: a remark on the clauses below, no statement on this one. */
const REMARK =
  /[。；;，,]\s*(?:以下|下列|下述|后续|後續|其他|其余|下文|此后|上述)[^（）()]{0,80}(?:(?:均|都|也|同样|同樣|不再|同).{0,80})$/u;
/** 2023年底前完成，持续推进: when, not who. */
const TERM =
  /^\s*(?:[0-9０-９]{4}年|[0-9０-９]{1,2}月|长期|長期|持续|持續|常态|常態|每年|每季|每月|全年|逐年|立即|即时|年内|年底|定期|按年度|按季度|按时限)[^、]{0,16}$/u;
const TERM_START =
  /^\s*(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?(?:[0-9０-９]{1,2}日|上旬|中旬|下旬|年?底|年?末)?(?:之?前)?(?:完成|启动|见效)?[，,]?(?=由|\p{Script=Han})/u;

const NAMED_LEAD = /^(?<name>.+?)\s{0,3}[（(](?<role>牵头|牽頭|牵头单位|牽頭單位|主办|主辦)[）)]$/u;

/** A label in a list of bodies: the role, and where its words begin and the list behind it. */
export interface RoleLabel {
  role: string;
  start: number;
  end: number;
}

/**
 * The labels in a statement, in order.
 * @example parseRoleLabels('牵头单位：县交通局，配合单位：各镇').map((label) => label.role) // 牵头单位, 配合单位
 */
export function parseRoleLabels(text: string): RoleLabel[] {
  return [...text.matchAll(LABEL)].map((mark) => {
    const role = (mark.groups?.framed ?? mark.groups?.role ?? mark.groups?.short ?? '').trim();
    return { role, start: mark.index, end: mark.index + mark[0].length };
  });
}

/** 责任单位为县交通局: a label without a colon, inside brackets. */
const LABEL_IS = new RegExp(`^(\\s{0,8}(?:${LABEL_WORDS}))(?:为|為|是)(?=\\p{Script=Han})`, 'u');

/**
 * The words of a bracket with a colon behind the label that begins them.
 * @example markLabel('责任单位为县交通局') === '责任单位：县交通局'
 */
export function markLabel(words: string): string {
  return words.replace(LABEL_IS, '$1：');
}

/**
 * Whether a text begins with the label of a role.
 * @example startsWithRole('责任单位：县交通局') === true
 */
export function startsWithRole(text: string): boolean {
  return LABEL_START.test(text);
}

/**
 * Where a later label of a role begins (2025年底前完成，责任单位：…), or -1.
 * @example findLaterRole('年底前，责任单位：县交通局') === 4
 */
export function findLaterRole(text: string): number {
  const found = LATER_LABEL.exec(text);
  return found ? found.index + found[0].length : -1;
}

/**
 * The places where a label of a role begins a line or sentence.
 * @example findRoleLines('修路。责任单位：县交通局') // [3]
 */
export function findRoleLines(text: string): number[] {
  return [...text.matchAll(LINE_LABEL)].map((mark) => mark.index + mark[0].length);
}

/**
 * The role that a verb gives the bodies before it, with where it begins; undefined where no such verb ends the words.
 * @example parseRoleVerb('县交通局按职责分工负责')?.role === '按职责分工负责'
 */
export function parseRoleVerb(words: string): { role: string; start: number } | undefined {
  const role = VERB.exec(words)?.groups?.role;
  return role ? { role, start: words.length - role.length } : undefined;
}

/**
 * A body behind whose name a bracket says that it leads, and in which role.
 * @example parseLeading('县交通局（牵头）') // { name: '县交通局', role: '牵头' }
 */
export function parseLeading(name: string): { name: string; role: string } | undefined {
  const part = NAMED_LEAD.exec(name)?.groups;
  return part?.name && part.role ? { name: part.name, role: part.role } : undefined;
}

/**
 * A statement with a comma between the body that leads and those it works with.
 * @example partLeading('县交通局牵头会同各镇落实') === '县交通局牵头，会同各镇落实'
 */
export function partLeading(statement: string): string {
  return statement.replace(/(?<=牵头|牽頭)(?=会同|會同)/gu, '，');
}

/**
 * The words without a manner at their end: 按职责分工 before a comma and 分别负责.
 * @example dropManner('县交通局按职责分工，') === '县交通局'
 */
export function dropManner(words: string): string {
  return words.replace(MANNER_END, '');
}

/**
 * The words without a remark on later clauses at their end (以下均需…落实，不再列出).
 * @example dropRemark('县交通局负责，以下均需各镇落实，不再列出') === '县交通局负责'
 */
export function dropRemark(words: string): string {
  return isStandingRule(words) ? words : words.replace(REMARK, '');
}

/**
 * Whether words say by when something is done and not by whom.
 * @example isTerm('2025年底前完成') === true
 */
export function isTerm(words: string): boolean {
  return TERM.test(words);
}

/**
 * The words without a date at their start (2025年底前由…).
 * @example dropTerm('2025年底前由县交通局') === '由县交通局'
 */
export function dropTerm(words: string): string {
  return words.replace(TERM_START, '');
}

/**
 * Whether a text lays down that the first-listed body leads, here and below.
 * @example isStandingRule('列第一位者为牵头单位，下同') === true
 */
export function isStandingRule(text: string): boolean {
  return RULE.test(text);
}

/**
 * Whether a role is that of the bodies responsible, not of one that leads or helps by name.
 * @example isMainRole('按职责分工负责') === true; isMainRole('牵头负责') === false
 */
export function isMainRole(role: string): boolean {
  return /负责|負責|责任|責任/u.test(role) && !/牵头|牽頭/u.test(role);
}

/**
 * Whether a role leads (牵头单位, 主办).
 * @example isLeadingRole('牵头单位') === true
 */
export function isLeadingRole(role: string): boolean {
  return /牵头|牽頭|主办|主辦/u.test(role);
}

/**
 * Whether a verb only says that the bodies do their part (按职责分工负责, 落实), whatever their role.
 * @example doesItsPart('按职责分工负责') === true; doesItsPart('配合') === false
 */
export function doesItsPart(role: string): boolean {
  return !/牵头|牽頭|配合|参与|參與|参加|參加|协|協|指导|指導|支持|督|主办|主辦|承办|承辦|为|為/u.test(role);
}

/**
 * The role that a table column gives its bodies, or undefined.
 * @example parseRoleColumn('牵头处室') === '牵头处室'
 */
export function parseRoleColumn(header: string): string | undefined {
  const text = header.replace(/\s+/gu, '');
  return COLUMN.test(text) ? text : undefined;
}

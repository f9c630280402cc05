/** Words of this grammar stand only here: who is responsible (责任单位), in which role, and the bodies named. */

/** A statement of who is responsible, found in a text. Offsets are UTF-16 code units of that text. */
export interface FoundResponsibility {
  /** The role as written: 责任单位, 牵头, 按职责分工负责 … */
  role: string;
  /** The bodies as written, nested brackets kept. */
  organisations: string[];
  /** The body the words themselves name as leading, or null. */
  lead: string | null;
  quote: string;
  start: number;
  end: number;
}

const ROLE_HEAD =
  '主\\s{0,2}[（(](?:协|協)[）)]\\s{0,2}(?:办|辦)|责任|責任|主体责任|主體責任|第一责任|牵头|牽頭|总牵头|總牽頭|配合|主办|主辦|协办|協辦|承办|承辦|主责|主責|主管|参与|參與|参加|參加|指导|指導|协助|協助|协同|協同|实施|實施|落实|落實|负责|負責|监管|監管|监督|監督|支持|支撑|支撐|会办|會辦|分管|组织|組織|督导|督導|督办|督辦|会同|會同|主要责任|主要責任|具体承办|具體承辦';
const ROLE_TAIL = '单位|單位|部门|部門|机关|機關|机构|機構|处室|處室|科室|股室|处|處|科|方|主体|主體';
const OPTIONAL = '(?:[（(][^（）()：:]{1,8}[）)])?';
const ROLE_LABEL = `(?:市|省|区|區|县|縣|州|镇|鎮|级|級|直){0,2}(?:${ROLE_HEAD})(?:及|和|、|与|與|/|／)?(?:${ROLE_HEAD})?${OPTIONAL}(?:${ROLE_TAIL})${OPTIONAL}`;
const LABEL = new RegExp(`(?<role>${ROLE_LABEL}|(?:${ROLE_HEAD})(?=[:：]))\\s{0,3}[:：]\\s{0,3}`, 'gu');
const LABEL_START = new RegExp(
  `^\\s{0,8}(?:${ROLE_LABEL}|(?:牵头|牽頭|配合|责任|責任|主办|主辦|协办|協辦))\\s{0,3}[:：]`,
  'u',
);
const LATER_LABEL = new RegExp(`[，,；;。\\s]\\s{0,3}(?=${ROLE_LABEL}\\s{0,3}[:：])`, 'u');
/** A label that is no role (完成时限：) ends a list of bodies. */
const OTHER_LABEL = /[，,；;。\s、]\s{0,3}[\p{Script=Han}]{2,10}\s{0,3}[:：]/u;
const COLUMN = new RegExp(
  `^(?:${ROLE_LABEL}|(?:牵头|牽頭|配合|协办|協辦|主办|主辦|责任|責任|承办|承辦))$`,
  'u',
);

const VERB_CORE =
  '牵头负责|牽頭負責|牵头实施|牽頭實施|牵头组织|牽頭組織|牵头落实|牽頭落實|牵头|牽頭|负责落实|負責落實|负责实施|負責實施|负责|負責|指导|指導|参与|參與|参加|參加|配合|协助|協助|协办|協辦|主办|主辦|承办|承辦|落实|落實|实施|實施|组织实施|組織實施|推进|推進|支持|督导|督導|监督|監督';
const MANNER =
  '按照?(?:各自)?(?:职责|職責|职能|職能|任务|任務|责任|責任)(?:分工)?(?:分别|分別)?|依(?:据|據)?(?:职责|職責)(?:分工)?|按分工|分工|分别|分別|共同|具体|具體|组织|組織|联合|聯合|各自|统筹|統籌|协同|協同|抓好|做好|予以|给予|給予|积极|積極';
const VERB = new RegExp(
  `(?<role>(?:(?:${MANNER}))*(?:${VERB_CORE})(?:抓好|做好)?(?:落实|落實|实施|實施|组织实施|組織實施|推进|推進)?)$`,
  'u',
);

const RULE =
  /(?:列|排)(?:在|名)?(?:第一位|首位|第一|最前)(?:者|的|单位|單位|部门|部門|的单位|的單位|的部门|的部門)?(?:者)?(?:为|為|是|均为|均為)?(?:牵头|牽頭|主办|主辦)(?:单位|單位|部门|部門)?/u;
const BODY_END =
  /(?:局|府|所|委|部|厅|廳|办|辦|院|会|會|署|所|中心|政府|单位|單位|部门|部門|地区|地區|各地|街道|镇|鎮|乡|鄉|区|區|县|縣|市|州|盟|旗|省|企业|企業|集团|集團|公司|学校|學校|大学|大學|幼儿园|幼兒園|园|園|队|隊|站|馆|館|团|團|处|處|科|室|组|組|联|聯|协|協|行|社|台|臺|场|場|军|軍|兵团|兵團|机构|機構|机关|機關|方|基地|园区|園區|党委|黨委|党组|黨組|法院|检察院|檢察院|总社|總社|海关|海關|电网|電網|铁塔|鐵塔|银行|銀行|领导小组|專班|专班|指挥部|指揮部|志愿者总会|等)(?:[（(][^（）()]*[）)])?$/u;

/** What stands in such lists but is no body: dashes, 等部门, dates and terms. */
const NO_BODY =
  /^(?:[/／\-—–]+|无|無|等|下同|(?:[多\d一二三四五六七八九十]{0,3}个?)?(?:部门|部門|单位|單位))$|^(?:[0-9０-９]{4}年|[0-9０-９]{1,2}月|长期|長期|持续|持續|每年|全年|立即|年底前)/u;

const OPEN = '（([［【〔';
const CLOSE = '）)]］】〕';

/**
 * Every statement of responsibility in the text of one clause: bracketed, or as a line that begins with the role.
 * @example parseResponsibilities('…问题。(责任单位:市教育局、财政局、各镇(街道))')[0].organisations // 市教育局, 财政局, 各镇(街道)
 * @example parseResponsibilities('…。（税务总局牵头，人民银行等国务院相关部门按职责分工负责）').map((each) => each.role) // 牵头, 按职责分工负责
 */
export function parseResponsibilities(text: string): FoundResponsibility[] {
  const found: FoundResponsibility[] = [];
  let free = 0;
  for (const { start, end, inner } of outerBrackets(text)) {
    const duties = parseDuties(inner);
    if (duties.length === 0) continue;
    for (const line of parseLabelLines(text, free, start)) found.push(line);
    for (const duty of duties) found.push({ ...duty, quote: text.slice(start, end), start, end });
    free = end;
  }
  for (const line of parseLabelLines(text, free, text.length)) found.push(line);
  return found;
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
 * The role that a table column gives its bodies, or undefined.
 * @example parseRoleColumn('牵头处室') === '牵头处室'
 */
export function parseRoleColumn(header: string): string | undefined {
  const text = header.replace(/\s+/gu, '');
  return COLUMN.test(text) ? text : undefined;
}

/** Pairs of outermost brackets; one that is never closed reaches to the end. */
function outerBrackets(text: string): { start: number; end: number; inner: string }[] {
  const pairs: { start: number; end: number; inner: string }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (OPEN.includes(character)) {
      if (depth === 0) start = at;
      depth++;
    } else if (CLOSE.includes(character) && depth > 0) {
      depth--;
      if (depth === 0) pairs.push({ start, end: at + 1, inner: text.slice(start + 1, at) });
    } else if (character === '\n' && depth > 0) depth = 0;
  }
  if (depth > 0 && LABEL_START.test(text.slice(start + 1)))
    pairs.push({ start, end: text.length, inner: text.slice(start + 1) });
  return pairs;
}

type Duty = Pick<FoundResponsibility, 'role' | 'organisations' | 'lead'>;

/** What a bracket says, or nothing when it says something else. */
function parseDuties(inner: string): Duty[] {
  if (inner.length < 3 || inner.length > 4000) return [];
  if (LABEL_START.test(inner)) return labelDuties(inner);
  const later = LATER_LABEL.exec(inner);
  return later ? labelDuties(inner.slice(later.index + 1)) : verbDuties(inner);
}

/** 牵头单位：A，配合单位：B、C */
function labelDuties(text: string): Duty[] {
  const marks = [...text.matchAll(LABEL)];
  const rule = isStandingRule(text);
  return marks.flatMap((mark, index) => {
    const from = mark.index + mark[0].length;
    const words = text.slice(from, marks[index + 1]?.index ?? text.length);
    const list = words.split(OTHER_LABEL)[0]?.split(/[。;；](?=[^。;；]*(?:第一位|首位|下同))/u)[0] ?? '';
    const organisations = splitBodies(list);
    if (organisations.length === 0) return [];
    return [
      {
        role: (mark.groups?.role ?? '').trim(),
        organisations,
        lead: rule ? (organisations[0] ?? null) : null,
      },
    ];
  });
}

/** A牵头，B、C等按职责分工负责 */
function verbDuties(inner: string): Duty[] {
  const rule = isStandingRule(inner);
  const [statement = '', ...after] = inner
    .split(/[。;；]/u)
    .flatMap((each, index, all) => (index === all.length - 1 && each.trim() === '' ? [] : [each]));
  const statements = [statement, ...after.filter((each) => !RULE.test(each) && !/^\s*下同\s*$/u.test(each))];
  const duties: Duty[] = [];
  for (const each of statements) {
    const parsed = verbStatement(each.replace(/[，,]\s*下同\s*$/u, ''));
    if (parsed.length === 0) return [];
    duties.push(...parsed);
  }
  return rule
    ? duties.map((duty, index) => (index === 0 ? { ...duty, lead: duty.organisations[0] ?? null } : duty))
    : duties;
}

/** Commas part statements only where a verb ends before them; otherwise they part bodies. */
function verbStatement(statement: string): Duty[] {
  const duties: Duty[] = [];
  let pending = '';
  for (const piece of splitOutside(statement, '，,')) {
    const text = pending ? `${pending}，${piece}` : piece;
    const verb = VERB.exec(piece.trim());
    if (!verb?.groups?.role || RULE.test(piece)) {
      pending = text;
      continue;
    }
    const organisations = splitBodies(text.trim().slice(0, -verb.groups.role.length));
    if (organisations.length === 0) {
      // 各部门按职责，分工负责: a verb alone continues the statement before it
      return [];
    }
    if (!organisations.some((name) => BODY_END.test(name)) || organisations.some((name) => name.length > 40))
      return [];
    duties.push({ role: verb.groups.role, organisations, lead: null });
    pending = '';
  }
  return pending.trim() && !RULE.test(pending) ? [] : duties;
}

/** Lines such as 责任单位：A、B or 主（协）办机关：A that stand outside brackets. */
function parseLabelLines(text: string, from: number, to: number): FoundResponsibility[] {
  const found: FoundResponsibility[] = [];
  const part = text.slice(from, to);
  const line = /(?:^|[\n。；;])(?<line>[^\n。]*)/gu;
  for (const match of part.matchAll(line)) {
    const words = match.groups?.line ?? '';
    if (!LABEL_START.test(words)) continue;
    const start =
      from + match.index + match[0].length - words.length + (words.length - words.trimStart().length);
    const quote = words.trim();
    for (const duty of labelDuties(quote)) found.push({ ...duty, quote, start, end: start + quote.length });
  }
  return found;
}

/**
 * The bodies in a list, as written: parted by 、 ， ； and by 及, 以及, 等 before another body; brackets stay whole.
 * @example splitBodies('自然资源局、各镇(街道)，住房城乡建设部等国务院相关部门及各地区') // 5 bodies
 */
export function splitBodies(list: string): string[] {
  return splitOutside(list, '、，,；;/／|\n。')
    .flatMap((piece) => splitJoined(piece))
    .flatMap((piece) => splitSpaced(piece))
    .map((name) =>
      name
        .replace(/^(?:[:：由]|和|及|与|與|以及)(?=.{2})/u, '')
        .replace(/(?<=.)等?[.。]?$/u, '')
        .trim(),
    )
    .filter((name) => name !== '' && !NO_BODY.test(name));
}

/** 市教育局 市财政局: blanks part bodies where every part is one. */
function splitSpaced(piece: string): string[] {
  const parts = piece.split(/\s+/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.length >= 3 && BODY_END.test(part)) ? parts : [piece];
}

/** 等国务院相关部门及各地区: 等 and 及 part bodies where another body follows. */
function splitJoined(piece: string): string[] {
  return piece
    .split(
      /等(?=.{2,})|以及|(?<![普涉顾顧波触觸危企推])及(?=.{2,})|(?<=.{2})(?:和|与|與)(?=各|有关|有關|相关|相關|市|省|区(?!域)|县)|会同|會同/u,
    )
    .map((each) => each.trim())
    .filter((each) => each.length > 0);
}

/** Splits at any of the marks, but not inside brackets. */
function splitOutside(text: string, marks: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(character)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

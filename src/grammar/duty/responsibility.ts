/** Who is responsible (责任单位), in which role: in brackets, as lines that a role begins, or as bodies alone. */
import { isAuthority, isBody, readBareBodies, readBodies } from './bodies.ts';
import { type BracketPair, outerBrackets, splitOutside } from '../../text/brackets.ts';
import { fold } from '../../text/fold.ts';
import { cutPiece, dropFrom, splitPiece, toPiece, trimPiece, type Piece } from '../../text/piece.ts';
import {
  doesItsPart,
  dropManner,
  dropRemark,
  dropRule,
  dropTerm,
  findLaterRole,
  findRoleLines,
  findTurns,
  isLeadingRole,
  isLeadLine,
  isStandingRule,
  isTerm,
  parseNamedRole,
  parseOpenLabel,
  parseRoleLabels,
  parseRoleVerb,
  parseVerbInside,
  startsWithRole,
} from './role.ts';

/** A statement of who is responsible, found in a text. Offsets are UTF-16 code units of that text. */
export interface FoundResponsibility {
  /** The role as written: 责任单位, 牵头, 按职责分工负责 …; empty where a bracket names bodies and nothing else. */
  role: string;
  /** The bodies as written, nested brackets kept. */
  organisations: string[];
  /** The body the words themselves name as leading, or null. */
  lead: string | null;
  quote: string;
  start: number;
  end: number;
}

type RoleAndBodies = Pick<FoundResponsibility, 'role' | 'organisations' | 'lead'>;

/** A label that is no role (完成时限：) ends a list of bodies. */
const OTHER_LABEL = /[,;。\s、]\s{0,3}[\p{Script=Han}]{2,10}\s{0,3}:|[【[][\p{Script=Han}]{2,8}[】\]]/gu;
/** 列第一位者为牵头单位 and 下同 behind a list are no bodies. */
const RULE_BEHIND = /[。;,](?=[^。;,]*(?:第一位|首位|下同))(?![^()]*\))/gu;
/** 县财政局（列第一位者为牵头单位，下同）; 各区（含开发区，下同） belongs to the name. */
const RULE_IN_BRACKET =
  /(?<=.)\((?!含|包括|指)[^()]{0,60}(?:第一位|首位|下同)[^()]{0,40}\)|(?<=.)\(按照?(?:各自)?职责(?:分工)?(?:负责|落实)\)/gsu;
/** 相关部门（县交通局、县水利局）: the bracket explains the word before it. */
const EXPLAINED =
  /(?:部门|单位|机构|机关|政府|各方|主体|组织|成员|局|委|厅|中心|公司|以下|简称|包括|联系人)$/u;

const written = (pieces: readonly Piece[]): string[] => pieces.map(({ source }) => source);

/**
 * Every statement of responsibility in the text of one clause: bracketed, or as a line that begins with the role.
 * @param stopBefore the stop of the heading that the text runs on behind, if any
 * @example parseResponsibilities('…问题。(责任单位:市教育局、财政局、各镇(街道))')[0].organisations // 市教育局, 财政局, 各镇(街道)
 * @example parseResponsibilities('…。（税务总局牵头，人民银行等国务院相关部门按职责分工负责）').map((each) => each.role) // 牵头, 按职责分工负责
 */
export function parseResponsibilities(text: string, stopBefore = ''): FoundResponsibility[] {
  const whole = toPiece(text);
  const found: FoundResponsibility[] = [];
  let free = 0;
  for (const pair of outerBrackets(whole.text)) {
    const { start, end, inner, closed } = pair;
    if (start < free || (!closed && !startsWithRole(inner))) continue;
    const words = cutPiece(whole, start + 1, start + 1 + inner.length);
    const duties = bracketDuties(words) ?? bareDuties(whole, pair, words, stopBefore);
    if (duties.length === 0) continue;
    found.push(...parseRoleLines(whole, free, start, stopBefore));
    found.push(...duties.map((duty) => ({ ...duty, quote: text.slice(start, end), start, end })));
    free = end;
  }
  found.push(...parseRoleLines(whole, free, text.length, stopBefore));
  return found;
}

/**
 * The bodies of a cell in a column that a role heads; a cell may say more exactly who leads.
 * @example parseRoleCell('责任单位', '县交通局牵头，各镇配合').map((duty) => duty.role) // 牵头, 配合
 */
export function parseRoleCell(head: string, cell: string): RoleAndBodies[] {
  const role = dropRule(head);
  const words = dropFrom(toPiece(cell), /[。.]\s*$/u);
  if (startsWithRole(words.text)) return labelDuties(words);
  const verbs = verbDuties(words);
  if (verbs.length > 0) return underLabel(role, words, verbs);
  const bodies = readBodies(words);
  // 分工 may head sentences on who does what as well as bodies.
  if (isShareColumn(role) && !bodies.every(isBody)) return [];
  return leadDuties(role, bodies, isStandingRule(head));
}

const isShareColumn = (role: string): boolean => /^(?:工作|任务|职责)?分工$/u.test(fold(role));

/** What a bracket says, or undefined when it says something else. */
function bracketDuties(inner: Piece): RoleAndBodies[] | undefined {
  if (inner.text.length < 3 || inner.text.length > 4000) return undefined;
  const words = dropRemark(inner);
  const duties = readBracket(words);
  return duties.length > 0 ? duties : undefined;
}

function readBracket(words: Piece): RoleAndBodies[] {
  if (startsWithRole(words.text)) return labelDuties(words);
  const later = findLaterRole(words.text);
  if (later >= 0) return labelDuties(cutPiece(words, later));
  const open = parseOpenLabel(words.text);
  const named = open ? openDuties(words, open.roleStart, open.roleEnd, open.end) : [];
  return named.length > 0 ? named : verbDuties(words);
}

/** 责任单位为县交通局、各镇: a list behind a label without a colon counts where it names bodies only. */
function openDuties(words: Piece, roleStart: number, roleEnd: number, end: number): RoleAndBodies[] {
  const bodies = readBareBodies(cutPiece(words, end));
  return bodies ? leadDuties(words.source.slice(roleStart, roleEnd), bodies, false) : [];
}

/** （县交通局、各镇） behind a full stop, or at the end of a line. */
function bareDuties(whole: Piece, pair: BracketPair, inner: Piece, stopBefore: string): RoleAndBodies[] {
  const before = whole.text.slice(0, pair.start).split('\n').at(-1)?.trimEnd() ?? '';
  const behind = whole.text.slice(pair.end, pair.end + 200);
  const bodies = pair.closed ? readBareBodies(withoutTerms(inner)) : undefined;
  if (!bodies || !mayStandBare(before, behind, bodies, stopBefore)) return [];
  const organisations = written(bodies);
  return [{ role: '', organisations, lead: isStandingRule(inner.text) ? (organisations[0] ?? null) : null }];
}

function mayStandBare(before: string, behind: string, bodies: Piece[], stopBefore: string): boolean {
  const atEnd = /^[。;\s]*(?:\n|$)/u.test(behind);
  const sign = before.at(-1) ?? stopBefore;
  const belongs =
    atEnd && bodies.every(isAuthority) && /^[省市县区州]\p{Script=Han}{2}/u.test(bodies[0]?.text ?? '');
  if (sign === '') return atEnd && (bodies.length >= 2 || belongs);
  if (/[。!;]/u.test(sign)) return atEnd || (bodies.length >= 2 && bodies.every(isAuthority));
  return (
    atEnd && before.length >= (belongs ? 4 : 8) && /\p{Script=Han}$/u.test(before) && !EXPLAINED.test(before)
  );
}

/** 县交通局，2024年6月底前; 县交通局、县水利局，列首位者为牵头单位 */
function withoutTerms(inner: Piece): Piece {
  const pieces = splitOutside(inner, ',;');
  const last = pieces.at(-1);
  if (pieces.length < 2 || !last || !(isTerm(last.text) || isStandingRule(last.text))) return inner;
  return withoutTerms(cutPiece(inner, 0, last.start - inner.start - 1));
}

/** A remark in brackets that lays down who leads parts the bodies around it. */
const withoutRule = (list: Piece): Piece => ({
  ...list,
  text: list.text.replace(RULE_IN_BRACKET, (remark) => '、'.repeat(remark.length)),
});

/** 牵头单位：A，配合单位：B、C */
function labelDuties(words: Piece): RoleAndBodies[] {
  const labels = parseRoleLabels(words.text);
  const rule = isStandingRule(words.text);
  return labels.flatMap(({ roleStart, roleEnd, end }, index) => {
    const role = words.source.slice(roleStart, roleEnd);
    const behind = cutPiece(words, end, labels[index + 1]?.start);
    const list = firstOf(firstOf(withoutRule(behind), OTHER_LABEL), RULE_BEHIND);
    // 责任单位为县交通局: without a colon only where nothing but bodies stands behind it.
    const isOpen = /^[为是]\p{Script=Han}/u.test(words.text.slice(roleEnd));
    if (isOpen && !readBodies(list).every(isBody)) return [];
    const verbs = /[\p{Script=Han})]$/u.test(list.text.trim()) ? verbDuties(list) : [];
    if (verbs.length > 0) return underLabel(role, list, verbs);
    return leadDuties(role, readBodies(list), rule);
  });
}

const firstOf = (piece: Piece, pattern: RegExp): Piece => splitPiece(piece, pattern)[0] ?? piece;

/** 责任单位：A、B，按职责分工负责: all have the label's role; 牵头单位：A，B、C按职责分工负责: those before the comma. */
function underLabel(role: string, list: Piece, verbs: RoleAndBodies[]): RoleAndBodies[] {
  const [only, more] = verbs;
  if (!only || more || !doesItsPart(only.role)) return verbs;
  const first = splitOutside(list, ',')[0] ?? list;
  const leading = isLeadingRole(role) && first.text !== list.text ? readBodies(first) : [];
  const others = only.organisations.slice(leading.length);
  if (leading.length === 0 || others.length === 0) return [{ ...only, role }];
  return [...leadDuties(role, leading, false), { ...only, organisations: others }];
}

/** The bodies of one role, those apart of whom a bracket behind the name says another part. */
function leadDuties(role: string, bodies: readonly Piece[], rule: boolean): RoleAndBodies[] {
  const own = bodies.filter(({ text }) => !parseNamedRole(text));
  const duties = bodies.flatMap((body): RoleAndBodies[] => {
    const named = parseNamedRole(body.text);
    if (!named) return [];
    const name = trimPiece(cutPiece(body, 0, named.nameEnd)).source;
    const part = body.source.slice(named.start, named.end);
    return [{ role: part, organisations: [name], lead: isLeadingRole(part) ? name : null }];
  });
  const organisations = written(own);
  if (organisations.length > 0)
    duties.push({ role, organisations, lead: rule ? (organisations[0] ?? null) : null });
  return duties;
}

/** A牵头，B、C等按职责分工负责 */
function verbDuties(inner: Piece): RoleAndBodies[] {
  const duties: RoleAndBodies[] = [];
  for (const statement of splitPiece(inner, /[。;]/gu)) {
    const words = dropFrom(statement, /,?\s*下同\s*$/u);
    if (words.text.trim() === '' || (isStandingRule(words.text) && !words.text.includes(','))) continue;
    const parsed = verbStatement(words);
    if (parsed.length === 0 && !isTerm(words.text)) return [];
    duties.push(...parsed);
  }
  const [first, ...others] = duties;
  if (!first || !isStandingRule(inner.text)) return duties;
  return [{ ...first, lead: first.organisations[0] ?? null }, ...others];
}

/** Commas part statements only where a verb ends before them; otherwise they part bodies. */
function verbStatement(statement: Piece): RoleAndBodies[] {
  const duties: RoleAndBodies[] = [];
  let from: number | undefined;
  for (const piece of splitOutside(statement, ',').flatMap(splitTurns)) {
    if (isStandingRule(piece.text)) continue;
    const start = from ?? piece.start - statement.start;
    const words = cutPiece(statement, start, piece.start - statement.start + piece.text.length);
    const found = verbDuty(trimPiece(words));
    if (found.length > 0) {
      duties.push(...found);
      from = undefined;
    } else if (isTerm(piece.text)) continue;
    else if (parseRoleVerb(piece.text.trim())) return [];
    else from = start;
  }
  return from === undefined ? duties : [];
}

function splitTurns(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const { start, end } of findTurns(piece.text)) {
    parts.push(cutPiece(piece, from, start));
    from = end;
  }
  return [...parts, cutPiece(piece, from)];
}

/** 各部门按职责，分工负责: a verb without bodies makes no statement, nor do words that name none. */
function verbDuty(words: Piece): RoleAndBodies[] {
  const last = parseRoleVerb(words.text);
  const verb = last ?? parseVerbInside(words.text);
  if (!verb) return [];
  const bodies = readBodies(dropManner(dropTerm(cutPiece(words, 0, verb.start))));
  const sure = last ? bodies.some(isBody) : bodies.every(isAuthority);
  if (!sure || bodies.length === 0 || bodies.some(({ text }) => text.length > 40)) return [];
  const role = dropFrom(cutPiece(words, verb.start, verb.end), /^作?为/u).source;
  return leadDuties(role, bodies, false);
}

/** A cell of a flattened table, without a label: 市发改委牵头落实 as a line of its own, which names bodies only. */
function parseVerbLines(whole: Piece, from: number, to: number): FoundResponsibility[] {
  return splitPiece(cutPiece(whole, from, to), /\n/gu).flatMap((line) => {
    const words = trimPiece(line);
    const before = whole.text.slice(0, words.start).trimEnd();
    if (!isLeadLine(words.text) || (before !== '' && !/\n\s*$/u.test(whole.text.slice(0, words.start))))
      return [];
    const verb = parseRoleVerb(words.text);
    if (!verb || !readBareBodies(dropManner(cutPiece(words, 0, verb.start)))) return [];
    const place = { quote: words.source, start: words.start, end: words.start + words.text.length };
    return verbDuty(words).map((duty) => ({ ...duty, ...place }));
  });
}

const LAST = /(?<=。)[^。;:()“”《》]{4,160}。?\s*$/u;
const LAST_OR_ONLY = /(?<=。|^)[^。;:()“”《》]{4,160}。?\s*$/u;

/** …压缩到1日以内。公安部、商务部负责。: a last sentence of authorities and what they do, and nothing else. */
function parseLastSentences(
  whole: Piece,
  from: number,
  to: number,
  stopBefore: string,
): FoundResponsibility[] {
  return splitPiece(cutPiece(whole, from, to), /\n/gu).flatMap((line) => {
    const alone = line.start === 0 && stopBefore === '。';
    const last = (alone ? LAST_OR_ONLY : LAST).exec(line.text);
    if (!last || /^\s*(?:(?:以上|上述)[^,、]{0,6})?由/u.test(last[0])) return [];
    const words = trimPiece(dropFrom(cutPiece(line, last.index), /。?\s*$/u));
    const duties = parseRoleVerb(words.text) ? verbDuties(words) : [];
    if (!duties.every(({ organisations }) => organisations.every((name) => isAuthority(toPiece(name)))))
      return [];
    const place = { quote: words.source, start: words.start, end: words.start + words.text.length };
    return duties.map((duty) => ({ ...duty, ...place }));
  });
}

/** Lines and sentences such as 责任单位：A、B or 主（协）办机关：A that stand outside brackets. */
function parseRoleLines(whole: Piece, from: number, to: number, stopBefore: string): FoundResponsibility[] {
  const found = [...parseVerbLines(whole, from, to), ...parseLastSentences(whole, from, to, stopBefore)];
  let free = from;
  for (const at of findRoleLines(whole.text.slice(from, to))) {
    const start = from + at;
    if (start < free) continue;
    const length = (/^[^\n。]*/u.exec(whole.text.slice(start, to))?.[0] ?? '').trimEnd().length;
    const quote = cutPiece(whole, start, start + length);
    free = start + length;
    found.push(...labelDuties(quote).map((duty) => ({ ...duty, quote: quote.source, start, end: free })));
  }
  return found;
}

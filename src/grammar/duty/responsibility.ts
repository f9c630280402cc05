/** Who is responsible (责任单位), in which role: in brackets, as lines that a role begins, or as bodies alone. */
import { isBodyName, parseBareBodies, splitBodies } from './bodies.ts';
import { type BracketPair, outerBrackets, splitOutside } from '../../text/brackets.ts';
import {
  dropManner,
  dropRemark,
  doesItsPart,
  dropTerm,
  findLaterRole,
  findRoleLines,
  isLeadingRole,
  isStandingRule,
  isTerm,
  markLabel,
  parseLeading,
  parseRoleLabels,
  parseRoleVerb,
  partLeading,
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

type Duty = Pick<FoundResponsibility, 'role' | 'organisations' | 'lead'>;

/** A label that is no role (完成时限：) ends a list of bodies. */
const OTHER_LABEL =
  /[，,；;。\s、]\s{0,3}[\p{Script=Han}]{2,10}\s{0,3}[:：]|[【[][\p{Script=Han}]{2,8}[】\]]/u;
/**
 * Every statement of responsibility in the text of one clause: bracketed, or as a line that begins with the role.
 * @param stopBefore the stop of the heading that the text runs on behind, if any
 * @example parseResponsibilities('…问题。(责任单位:市教育局、财政局、各镇(街道))')[0].organisations // 市教育局, 财政局, 各镇(街道)
 * @example parseResponsibilities('…。（税务总局牵头，人民银行等国务院相关部门按职责分工负责）').map((each) => each.role) // 牵头, 按职责分工负责
 */
export function parseResponsibilities(text: string, stopBefore = ''): FoundResponsibility[] {
  const found: FoundResponsibility[] = [];
  let free = 0;
  for (const pair of outerBrackets(text)) {
    const { start, end, inner, closed } = pair;
    if (start < free || (!closed && !startsWithRole(inner))) continue;
    const duties = parseDuties(inner) ?? bareDuties(text, pair, stopBefore);
    if (duties.length === 0) continue;
    found.push(...parseRoleLines(text, free, start));
    found.push(...duties.map((duty) => ({ ...duty, quote: text.slice(start, end), start, end })));
    free = end;
  }
  found.push(...parseRoleLines(text, free, text.length));
  return found;
}

/**
 * The bodies of a cell in a column that a role heads; a cell may say more exactly who leads.
 * @example parseRoleCell('责任单位', '县交通局牵头，各镇配合').map((duty) => duty.role) // 牵头, 配合
 */
export function parseRoleCell(role: string, cell: string): Duty[] {
  const words = cell.replace(/[。.]\s*$/u, '');
  if (startsWithRole(words)) return labelDuties(words);
  const verbs = verbDuties(words);
  if (verbs.length > 0) return underLabel(role, words, verbs);
  const organisations = splitBodies(cell);
  return organisations.length > 0 ? leadDuties(role, organisations, false) : [];
}

/** What a bracket says, or undefined when it says something else. */
function parseDuties(inner: string): Duty[] | undefined {
  if (inner.length < 3 || inner.length > 4000) return undefined;
  const words = markLabel(dropRemark(inner));
  const later = startsWithRole(words) ? 0 : findLaterRole(words);
  const duties = later >= 0 ? labelDuties(words.slice(later)) : verbDuties(words);
  return duties.length > 0 ? duties : undefined;
}

/** （县交通局、各镇） behind a full stop, at the end of a line. */
function bareDuties(text: string, { start, end, inner, closed }: BracketPair, stopBefore: string): Duty[] {
  const before = text.slice(0, start).trimEnd().at(-1) ?? stopBefore;
  if (!closed || !/^$|[。！]/u.test(before) || !/^[。\s]*(?:\n|$)/u.test(text.slice(end, end + 200)))
    return [];
  const organisations = parseBareBodies(dropTerms(inner));
  if (!organisations || (before === '' && organisations.length < 2)) return [];
  return [{ role: '', organisations, lead: null }];
}

/** 县交通局，2024年6月底前 */
function dropTerms(inner: string): string {
  const pieces = splitOutside(inner, '，,；;');
  return pieces.some((piece) => isTerm(piece)) ? pieces.filter((piece) => !isTerm(piece)).join('，') : inner;
}

/** 牵头单位：A，配合单位：B、C */
function labelDuties(text: string): Duty[] {
  const labels = parseRoleLabels(text);
  const rule = isStandingRule(text);
  return labels.flatMap(({ role, end }, index) => {
    const words = text.slice(end, labels[index + 1]?.start ?? text.length);
    const list =
      words.split(OTHER_LABEL)[0]?.split(/[。;；，,](?=[^。;；，,]*(?:第一位|首位|下同))/u)[0] ?? '';
    const verbs = /[\p{Script=Han}）)]$/u.test(list.trim()) ? verbDuties(list) : [];
    if (verbs.length > 0) return underLabel(role, list, verbs);
    return leadDuties(role, splitBodies(list), rule);
  });
}

/** 责任单位：A、B，按职责分工负责: all have the label's role; 牵头单位：A，B、C按职责分工负责: those before the comma. */
function underLabel(role: string, list: string, verbs: Duty[]): Duty[] {
  const [only, more] = verbs;
  if (!only || more || !doesItsPart(only.role)) return verbs;
  const first = splitOutside(list, '，,')[0] ?? '';
  const leading = isLeadingRole(role) && first !== list ? splitBodies(first) : [];
  const others = only.organisations.slice(leading.length);
  if (leading.length === 0 || others.length === 0) return [{ ...only, role }];
  return [...leadDuties(role, leading, false), { ...only, organisations: others }];
}

/** The bodies of one role, those apart that a bracket behind the name says lead. */
function leadDuties(role: string, organisations: string[], rule: boolean): Duty[] {
  const others = organisations.filter((name) => !parseLeading(name));
  const duties = organisations.flatMap((name): Duty[] => {
    const leading = parseLeading(name);
    return leading ? [{ role: leading.role, organisations: [leading.name], lead: leading.name }] : [];
  });
  if (others.length > 0)
    duties.push({ role, organisations: others, lead: rule ? (others[0] ?? null) : null });
  return duties;
}

/** A牵头，B、C等按职责分工负责 */
function verbDuties(inner: string): Duty[] {
  const duties: Duty[] = [];
  for (const statement of inner.split(/[。;；]/u)) {
    const words = statement.replace(/[，,]?\s*下同\s*$/u, '');
    if (words.trim() === '' || (isStandingRule(words) && !/[，,]/u.test(words))) continue;
    const parsed = verbStatement(words);
    if (parsed.length === 0 && !isTerm(words)) return [];
    duties.push(...parsed);
  }
  const [first, ...others] = duties;
  if (!first || !isStandingRule(inner)) return duties;
  return [{ ...first, lead: first.organisations[0] ?? null }, ...others];
}

/** Commas part statements only where a verb ends before them; otherwise they part bodies. */
function verbStatement(statement: string): Duty[] {
  const duties: Duty[] = [];
  let pending = '';
  for (const piece of splitOutside(partLeading(statement), '，,')) {
    if (isStandingRule(piece)) continue;
    const text = pending ? `${pending}，${piece}` : piece;
    const verb = parseRoleVerb(piece.trim());
    const duty = verb && toDuty(verb.role, text.trim().slice(0, -verb.role.length));
    if (duty) {
      duties.push(duty);
      pending = '';
    } else if (isTerm(piece)) continue;
    else if (verb) return [];
    else pending = text;
  }
  return pending.trim() === '' ? duties : [];
}

/** 各部门按职责，分工负责: a verb without bodies makes no statement, nor do words that name none. */
function toDuty(role: string, list: string): Duty | undefined {
  const organisations = splitBodies(dropManner(dropTerm(list)));
  if (!organisations.some((name) => isBodyName(name))) return undefined;
  return organisations.every((name) => name.length <= 40)
    ? { role: role.replace(/^[为為]/u, ''), organisations, lead: null }
    : undefined;
}

/** Lines and sentences such as 责任单位：A、B or 主（协）办机关：A that stand outside brackets. */
function parseRoleLines(text: string, from: number, to: number): FoundResponsibility[] {
  const found: FoundResponsibility[] = [];
  let free = from;
  for (const at of findRoleLines(text.slice(from, to))) {
    const start = from + at;
    if (start < free) continue;
    const quote = (/^[^\n。]*/u.exec(text.slice(start, to))?.[0] ?? '').trimEnd();
    free = start + quote.length;
    found.push(...labelDuties(quote).map((duty) => ({ ...duty, quote, start, end: free })));
  }
  return found;
}

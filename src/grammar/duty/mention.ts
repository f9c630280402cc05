/** Who does what by running sentences (由…, 要会同…): weaker than a bracket or a line that names a role, and kept apart. */
import { cutPiece, dropFrom, splitPiece, toPiece, trimPiece, type Piece } from '../../text/piece.ts';
import { isAuthority, readBodies } from './bodies.ts';
import { type FoundResponsibility, parseResponsibilities } from './responsibility.ts';
import { dropManner, dropTerm, isJointRole, namesPart, parseProseRole, parseRoleVerb } from './role.ts';

/** What a sentence says of bodies. Offsets are UTF-16 code units of its text. */
export interface FoundMention {
  /** The words as written: 牵头, 要会同, 配合. */
  role: string;
  organisations: string[];
  quote: string;
  start: number;
  end: number;
}

const LONGEST_NAME = 24;

/**
 * Every statement of a running sentence on who does what, outside the brackets and lines that name a role.
 * @example parseMentions('由区民政局牵头，区住建委、区残联配合。').map(({ role }) => role) // ['牵头', '配合']
 */
export function parseMentions(text: string): FoundMention[] {
  // Few texts say anything of the kind: only of those it is asked what stands in brackets and lines.
  let taken: FoundResponsibility[] | undefined;
  let before: FoundMention[] = [];
  return splitPiece(withLevels(toPiece(text)), /[,;:。!?()\n]/gu).flatMap((part) => {
    const words = trimPiece(part);
    const joined = before.length > 0 ? readJoined(words) : [];
    const own = words.text.length < 5 ? [] : readPart(words);
    before = joined.length > 0 ? joined : own;
    if (before.length === 0) return [];
    const end = words.start + words.text.length;
    taken ??= parseResponsibilities(text);
    if (taken.some((duty) => duty.start < end && words.start < duty.end)) before = [];
    return before;
  });
}

/** 各县(市、区)人民政府: a bracket amid a name parts no sentence. */
const withLevels = (piece: Piece): Piece => ({
  ...piece,
  text: piece.text.replace(/\(([市区县旗镇乡街道、]{1,6})\)/gu, '〔$1〕'),
});

const JOINS = /^(?:并|同时|并且)?(?<role>联同|会同|联合)/u;

/** 由运输署负责，并联同路政署…: bodies that join those of the part before. */
function readJoined(part: Piece): FoundMention[] {
  const found = JOINS.exec(part.text);
  const role = found?.groups?.['role'];
  if (!found || !role) return [];
  const organisations = namesAhead(cutPiece(part, found[0].length));
  const start = found[0].length - role.length;
  const place = { quote: part.source, start: part.start, end: part.start + part.source.length };
  return organisations.length > 0
    ? [{ role: part.source.slice(start, start + role.length), organisations, ...place }]
    : [];
}

function readPart(part: Piece): FoundMention[] {
  const place = { quote: part.source, start: part.start, end: part.start + part.source.length };
  const verb = parseRoleVerb(part.text);
  const ended = verb ? namesOf(cutPiece(part, 0, verb.start)) : [];
  if (verb && ended.length > 0)
    return [{ role: part.source.slice(verb.start, verb.end), organisations: ended, ...place }];
  const found = parseProseRole(part.text);
  if (!found) return [];
  const role = part.source.slice(found.roleStart, found.roleEnd);
  const names = namesOf(cutPiece(part, found.namesStart, found.roleStart));
  // 各部门要高度重视: an appeal to all names nobody.
  if (names.length === 0 || (!namesPart(role) && names.every((name) => /^[各有相]/u.test(name)))) return [];
  const others = isJointRole(role) ? namesAhead(cutPiece(part, found.roleEnd)) : [];
  return [{ role, organisations: [...names, ...others], ...place }];
}

/** The bodies of a list that names authorities and nothing else. */
function namesOf(list: Piece): string[] {
  const bodies = readBodies(dropManner(dropTerm(dropFrom(list, /^.*由/u))));
  return bodies.every((body) => isNamed(body)) ? bodies.map(({ source }) => source) : [];
}

const isNamed = (body: Piece): boolean =>
  body.text.length <= LONGEST_NAME &&
  !NO_NAME.test(body.text) &&
  (isAuthority(body) || OFFICE.test(body.text) || /^各[县市区镇乡街]/u.test(body.text));
/** 推进校园布局, 对参加培训的…政府, 每个委员会: a clause, whatever it ends in. */
const NO_NAME =
  /[布格全大变结]局$|[的在]|^(?:[对把将以为从该我贵]|每|制[定订]|推[进动]|做[优好]|加[强快大]|完善|优化|建[立设成]|参加)/u;
/** 水利处, 本府计划处, 省财政: offices of Taiwan's governments, and the treasury of a level. */
const OFFICE =
  /^(?:本府|[县市]府)?\p{Script=Han}{2,4}(?<![好益用难长短何到此之各多四远近别独原]|[一两三几])处$|银行\p{Script=Han}{0,12}[分支]行$|^(?:中央|[省市区县州])级?财政$/u;

/** 会同市财政局、市公安局开展检查: the bodies that a list begins with; the last is cut where its name ends. */
function namesAhead(list: Piece): string[] {
  const names: string[] = [];
  for (const piece of splitPiece(list, /[、和与及]/gu)) {
    const name = longestName(piece);
    if (!name) break;
    if (!/^(?:有关|相关|各有关|各相关)/u.test(name.text)) names.push(name.source);
    if (name.text !== piece.text) break;
  }
  return names;
}

const ACTS = /每[年季月周]|举办|制定|开展|组织(?!部)|建立|完善|负责|推进|实施|研究|加强/u;

function longestName(piece: Piece): Piece | undefined {
  for (let length = Math.min(LONGEST_NAME, piece.text.length); length >= 3; length--) {
    const name = cutPiece(piece, 0, length);
    // 省财政厅制定补助办法 ends behind 厅.
    if (
      isNamed(name) &&
      !ACTS.test(name.text) &&
      !(name.text.endsWith('办') && /^[法理公事好学案]/u.test(piece.text.slice(length)))
    )
      return name;
  }
  return undefined;
}

import { fold } from '../../text/fold.ts';
import { judgeLine } from '../../grammar/paper/injection.ts';
import { DOUBT } from '../../grammar/paper/injection/signals.ts';
import { furnitureReason } from '../../grammar/paper/furniture.ts';
import { parseLabelAlone, parseLabels } from '../../grammar/paper/label.ts';
import { countScripts } from '../../text/script.ts';
import type { AccountLine, Script } from '../../plan/model.ts';
import type { Reason } from '../../plan/reasons.ts';
import type { SourceBlock } from '../capture/block.ts';
import type { JudgedBlock } from './judgedBlock.ts';
import { type GateJudgement, judgeText, type GatePlace } from './gate.ts';
import { findMiddle } from './middle.ts';
import { findAliens } from './likeness.ts';
import { oneOf } from '../../text/words.ts';

const INVISIBLE =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c\u180e\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu;
/** What is known of the page when its blocks are judged. */
interface Page {
  /** Whether a line that reads as furniture stands where it is the paper's all the same. */
  isProvision: (reason: Reason) => boolean;
  edition: Script;
  /** Whether the paper is of Taiwan, Hong Kong or Macao, of whose language the gate knows little. */
  isElsewhere: boolean;
  /** Whether the block stands behind the name of a particular. */
  isValue: boolean;
  ownHosts: ReadonlySet<string>;
}

type Judged = Omit<JudgedBlock, 'behindPage'>;

/**
 * A first verdict on every block: suspect, furniture, or (until header and outline look closer) document. A phrase
 * that is held back from a line or table follows it as an entry of its own.
 */
export function stripBlocks(
  blocks: SourceBlock[],
  edition: Script,
  ownHosts: ReadonlySet<string> = new Set(),
): JudgedBlock[] {
  const isAlien = findAliens(blocks.map(({ text }) => text));
  const isMiddle = findMiddle(blocks);
  const isElsewhere =
    edition === 'zh-Hant' && blocks.some(({ text }) => ELSEWHERE.test(fold(text)) || CORNERED.test(text));
  let behindPage = false;
  return blocks.flatMap((block, at) => {
    const place = { isAlien, outside: block.outside, extra: pointsOf(block, edition) };
    const isProvision = (reason: Reason): boolean => isMiddle(at, reason);
    const isValue = parseLabelAlone(blocks[at - 1]?.text ?? '') !== undefined;
    const judged = judge(block, { edition, isElsewhere, isValue, ownHosts, isProvision }, place);
    const entries = judged.map((entry) => ({ ...entry, behindPage }));
    behindPage = judged[0]?.verdict === 'furniture' || judged[0]?.verdict === 'suspect';
    return entries;
  });
}

/** Words of the governments whose papers the gate's table of official language does not hold. */
const ELSEWHERE = /中华民国|民国\s?\d|行政院|立法[院会]|行政长官|特区政府|特别行政区|[乡镇]公所/u;
/** And the quotation marks that they use. */
const CORNERED = /\u300c[^\u300d]{1,30}\u300d/u;
/** What the gate says of the language of a text alone. */
const OF_LANGUAGE: ReadonlySet<Reason> = new Set<Reason>([
  'unofficial',
  'alike-nothing',
  'injected-language',
]);

/** What the gate makes of a text; where it does not know the language well, that alone holds nothing back. */
function judgeHere(text: string, page: Page, place: GatePlace): GateJudgement {
  const judgement = judgeText(text, place);
  const { kind, finding, held } = judgement;
  if (kind === 'pass') return judgement;
  const signals = kind === 'cut' ? held.flatMap((each) => each.finding.signals) : finding.signals;
  const isOnlySaid = page.isElsewhere && !place.outside && signals.every((signal) => OF_LANGUAGE.has(signal));
  const published = { ...judgement, rest: text, held: [] };
  // A stretch of a sentence is strange there because the sentence is; a line that is strange as a whole is told.
  if (isOnlySaid && judgeLine(text, { alien: place.isAlien(text) }).score < DOUBT)
    return { ...published, kind: 'pass' };
  if (kind === 'doubt') return judgement;
  const isNumber = page.isValue && /^[\w/.-]{6,40}$/u.test(text) && /\d{4}/u.test(text);
  return isNumber || isOnlySaid
    ? { ...published, kind: 'doubt', finding: { ...finding, signals: [...new Set(signals)] } }
    : judgement;
}

function judge(block: SourceBlock, page: Page, place: GatePlace): Judged[] {
  if (block.table || block.tableRow) return judgeCells(block, page, place);
  const { kind, finding, rest, held, weak = false } = judgeHere(block.text, page, place);
  const isKnown = weak && judgeRest(block, page).verdict === 'furniture';
  if (kind === 'hold' && !isKnown) return [suspect(block, finding.signals, page)];
  const kept = kind === 'cut' ? { ...block, text: rest } : block;
  const entry = judgeRest(kept, page);
  if (kind === 'doubt' && entry.reasons.includes('other-channels'))
    return [suspect(block, finding.signals, page)];
  if (kind === 'doubt' && entry.verdict === 'document') entry.doubt = finding.signals;
  return [
    entry,
    ...held.map((each) => ({
      ...suspect({ ...block, text: each.text }, each.finding.signals, page),
      within: true,
    })),
  ];
}

/** Text that nothing in its words speaks against: furniture of the page, hidden, or the paper's. */
function judgeRest(block: SourceBlock, { ownHosts, isProvision }: Page): Judged {
  const text = toVisible(block.text);
  const isTable = block.table !== null || block.tableRow !== null;
  const furniture =
    text === '' ? 'invisible-only' : isTable || isLabelled(text) ? undefined : furnitureReason(text);
  const beside = block.aside ?? (furniture && isProvision(furniture) ? undefined : furniture);
  if (beside) return { block, text, verdict: 'furniture', reasons: [beside] };
  const strange = block.hidden ?? (leadsAway(block, ownHosts) ? 'strange-host' : undefined);
  if (strange) return { block, text, verdict: 'suspect', reasons: [strange] };
  return { block, text, verdict: 'document', reasons: [block.mended ? 'mended' : 'paper-text'] };
}

const toVisible = (text: string): string => text.replace(INVISIBLE, '').trim();

/** The cells of a table one by one: what is held back leaves its cell empty. */
function judgeCells(block: SourceBlock, page: Page, place: GatePlace): Judged[] {
  const held: Judged[] = [];
  const doubts = new Set<Reason>();
  let { text } = block;
  const judgeCell = (cell: string): string => {
    const { kind, finding, rest, held: phrases } = judgeHere(cell, page, place);
    if (kind === 'doubt') for (const signal of finding.signals) doubts.add(signal);
    const out = kind === 'hold' ? [{ text: cell, finding }] : phrases;
    for (const each of out) {
      // A merged cell is repeated in the rows; its text stands once for each of them.
      text = text.replace(each.text, () => '');
      held.push({
        ...suspect({ ...plainCell(block), text: each.text }, each.finding.signals, page),
        within: true,
      });
    }
    return rest;
  };
  const table = block.table?.map((row) => row.map(judgeCell)) ?? null;
  const tableRow = block.tableRow?.map(judgeCell) ?? null;
  if (held.length === 0) text = block.text;
  const entry = judgeRest({ ...block, text, table, tableRow }, page);
  if (leadsCellsAway(block, page.ownHosts)) doubts.add('strange-host');
  if (doubts.size > 0) entry.doubt = [...doubts];
  return [entry, ...held];
}

/** Whether a cell of a table is nothing but links to hosts that are neither the page's own nor known ones. */
function leadsCellsAway(block: SourceBlock, ownHosts: ReadonlySet<string>): boolean {
  const away = (block.linkedCells ?? []).filter(({ text, host }) =>
    leadsAway({ ...block, text, hosts: [host] }, ownHosts),
  );
  if (away.length === 0) return false;
  const isLinks = (cell: string): boolean =>
    cell !== '' && !/[\p{L}\d]/u.test(away.reduce((rest, { text }) => rest.replaceAll(text, ''), cell));
  return (block.table ?? []).some((row) => row.some(isLinks));
}

const plainCell = (block: SourceBlock): SourceBlock => ({ ...block, table: null, tableRow: null });

/** A line that begins with a label of metadata is read as such, whatever page buttons stand behind it. */
function isLabelled(text: string): boolean {
  return parseLabels(text).some(({ field, value }) => field !== 'other' && value !== '');
}

const SITES = oneOf(String.raw`
  people xinhuanet news cctv weibo weixin\.qq mp\.weixin\.qq cnki 12345 12371 chinadaily`);
/** Hosts that official pages link to: other authorities, schools, and the channels they publish in. */
const KNOWN_HOST = new RegExp(
  [
    String.raw`(?:^|\.)(?:gov|edu|mil|org|ac)(?:\.[a-z]{2})?$`,
    String.raw`(?:^|\.)${SITES}\.(?:com|cn|net)(?:\.cn)?$`,
    `公益$`,
    `政务$`,
  ].join('|'),
  'u',
);

/** Whether a line in the paper is nothing but a link to a host that is neither the page's own nor a known one. */
function leadsAway({ hosts, outside, text }: SourceBlock, ownHosts: ReadonlySet<string>): boolean {
  if (outside || hosts.length === 0 || /附件|\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|jpe?g|png)$/iu.test(text))
    return false;
  return hosts.some((host) => !ownHosts.has(host) && !KNOWN_HOST.test(host));
}

function suspect(block: SourceBlock, signals: readonly Reason[], { edition }: Page): Judged {
  const reasons: Reason[] = [...signals];
  if (isOtherScript(block.text, edition))
    reasons.push(edition === 'zh-Hant' ? 'simplified-script' : 'traditional-script');
  if (block.hidden) reasons.push(block.hidden);
  return { block, text: toVisible(block.text), verdict: 'suspect', reasons };
}

/** What speaks against a block besides its words: the other script, a hidden place. The script alone condemns nothing. */
function pointsOf({ text, hidden }: SourceBlock, edition: Script): number {
  return (isOtherScript(text, edition) ? 1 : 0) + (hidden ? 3 : 0);
}

/** Whether every distinctive character of a line belongs to the other script than its page. */
function isOtherScript(text: string, edition: Script): boolean {
  const { simplified, traditional } = countScripts(text);
  return edition === 'zh-Hant' ? simplified > 0 && traditional === 0 : traditional > 0 && simplified === 0;
}

/** What stands behind the last line of the paper is the more suspect for it: there a doubt is enough. */
export function noteBehindEnd(entries: JudgedBlock[]): void {
  const end = entries.findLastIndex((entry) => entry.verdict === 'document' || entry.verdict === 'metadata');
  for (const entry of entries.slice(end + 1)) {
    if (end < 0) return;
    if (entry.doubt && entry.verdict === 'furniture') {
      entry.verdict = 'suspect';
      entry.reasons = entry.doubt;
    }
    if (entry.verdict === 'suspect') entry.reasons = [...entry.reasons, 'after-end'];
  }
}

/** The account of a capture: one line for every block, in the order of their lines. */
export function toAccount(entries: JudgedBlock[]): AccountLine[] {
  return entries
    .map(({ block, verdict, reasons }) => ({ line: block.line, verdict, reasons, text: block.text }))
    .sort((one, other) => one.line - other.line);
}

import { furnitureReason } from '../../grammar/paper/furniture.ts';
import { parseLabels } from '../../grammar/paper/label.ts';
import { injectionSignals, strangeCharacters } from '../../grammar/paper/injection.ts';
import { countScripts } from '../../text/script.ts';
import type { AccountLine, Script, Verdict } from '../../plan/model.ts';
import type { SourceBlock } from '../capture/extract.ts';

/** A block of the capture with what import decided about it. */
export interface Entry {
  block: SourceBlock;
  /** The block's text without invisible characters. */
  text: string;
  verdict: Verdict;
  reason: string;
  /** Whether furniture or injected text stands directly before it: at the end of a capture the page has begun. */
  behindPage: boolean;
}

const INVISIBLE =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c\u180e\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu;
const PINYIN = /\p{Script=Han}[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[）)]/gu;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;

/** A first verdict on every block: suspect, furniture, or (until header and outline look closer) document. */
export function stripBlocks(
  blocks: SourceBlock[],
  edition: Script,
  ownHosts: ReadonlySet<string> = new Set(),
): Entry[] {
  let behindPage = false;
  return blocks.map((block) => {
    const entry = { ...judge(block, edition, ownHosts), behindPage };
    behindPage = entry.verdict === 'furniture' || entry.verdict === 'suspect';
    return entry;
  });
}

function judge(
  block: SourceBlock,
  edition: Script,
  ownHosts: ReadonlySet<string>,
): Omit<Entry, 'behindPage'> {
  const text = block.text.replace(INVISIBLE, '').trim();
  const suspicion = suspectReason(block, edition);
  if (suspicion) return { block, text, verdict: 'suspect', reason: suspicion };
  const furniture =
    text === ''
      ? 'invisible characters only'
      : block.table || block.tableRow || isLabelled(text)
        ? undefined
        : furnitureReason(text);
  if (furniture) return { block, text, verdict: 'furniture', reason: furniture };
  const strange = block.hidden ?? (leadsAway(block, ownHosts) ? 'links to a strange host' : undefined);
  if (strange) return { block, text, verdict: 'suspect', reason: strange };
  return { block, text, verdict: 'document', reason: 'text of the document' };
}

/** A line that begins with a label of metadata is read as such, whatever page buttons stand behind it. */
function isLabelled(text: string): boolean {
  return parseLabels(text).some(({ field, value }) => field !== 'other' && value !== '');
}

/** Hosts that official pages link to: other authorities, schools, and the channels they publish in. */
const KNOWN_HOST =
  /(?:^|\.)(?:gov|edu|mil|org|ac)(?:\.[a-z]{2})?$|(?:^|\.)(?:people|xinhuanet|news|cctv|weibo|weixin\.qq|mp\.weixin\.qq|cnki|12345|12371|chinadaily)\.(?:com|cn|net)(?:\.cn)?$|公益$|政务$/u;

/** Whether a line in the paper is nothing but a link to a host that is neither the page's own nor a known one. */
function leadsAway({ hosts, outside, text }: SourceBlock, ownHosts: ReadonlySet<string>): boolean {
  if (outside || hosts.length === 0 || /附件|\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|jpe?g|png)$/iu.test(text))
    return false;
  return hosts.some((host) => !ownHosts.has(host) && !KNOWN_HOST.test(host));
}

/** Why a block looks injected, or undefined. The script alone condemns nothing. */
function suspectReason(block: SourceBlock, edition: Script): string | undefined {
  const signals = injectionSignals(block.text);
  const strange = strangeCharacters(block.text);
  if (block.text.length < 80 && strange.some((each) => /bidi/u.test(each)))
    signals.push('bidirectional control characters');
  const pinyin = block.text.match(PINYIN)?.filter((each) => TONE.test(each)).length ?? 0;
  if (pinyin > 0) signals.push('traces of a converting proxy');
  if (signals.length === 0) return undefined;
  if (isOtherScript(block.text, edition))
    signals.push(
      edition === 'zh-Hant' ? 'Simplified in a Traditional page' : 'Traditional in a Simplified page',
    );
  if (block.hidden) signals.push(block.hidden);
  return [...signals, ...strange.filter((each) => !signals.includes(each))].join('; ');
}

/** Whether every distinctive character of a line belongs to the other script than its page. */
function isOtherScript(text: string, edition: Script): boolean {
  const { simplified, traditional } = countScripts(text);
  return edition === 'zh-Hant' ? simplified > 0 && traditional === 0 : traditional > 0 && simplified === 0;
}

/** What stands behind the last line of the paper is the more suspect for it. */
export function noteBehindEnd(entries: Entry[]): void {
  const end = entries.findLastIndex((entry) => entry.verdict === 'document' || entry.verdict === 'metadata');
  for (const entry of entries.slice(end + 1))
    if (entry.verdict === 'suspect' && end >= 0) entry.reason += '; after the end of the document';
}

/** The account of a capture: one line for every block, in order. */
export function toAccount(entries: Entry[]): AccountLine[] {
  return entries.map(({ block, verdict, reason }) => ({
    line: block.line,
    verdict,
    reason,
    text: block.text,
  }));
}

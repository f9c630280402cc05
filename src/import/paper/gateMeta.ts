import { type Extract, plainBlock } from '../capture/block.ts';
import type { Reason } from '../../plan/reasons.ts';
import { judgeText } from './gate.ts';
import { findAliens } from './likeness.ts';
import type { JudgedBlock } from './judgedBlock.ts';

/** The metadata of a page without what was injected into it, and the lines of the account that tell of both. */
export interface GatedMeta {
  meta: Map<string, string>;
  entries: JudgedBlock[];
}

/** The values that a reading uses: they have lines in the account. */
const USED = new Set(['title', 'articletitle', 'pubdate']);

/** Judges the values of `<title>` and `<meta>` as lines of the page: what is held back becomes no metadata. */
export function gateMeta({ meta, metaLines = [], blocks }: Omit<Extract, 'notes'>): GatedMeta {
  const isAlien = findAliens(blocks.map(({ text }) => text));
  const gated: GatedMeta = { meta: new Map(meta), entries: [] };
  for (const { name, text, line } of metaLines) {
    const { kind, rest, finding, held } = judgeText(text, { isAlien, outside: true, extra: 0 });
    const put = (words: string, verdict: JudgedBlock['verdict'], reasons: Reason[]): void => {
      gated.entries.push({
        block: plainBlock(line, words),
        text: words,
        verdict,
        reasons,
        behindPage: false,
      });
    };
    const isFirst = meta.get(name) === text;
    if (isFirst && kind === 'hold') gated.meta.delete(name);
    if (isFirst && kind === 'cut') gated.meta.set(name, rest);
    if (kind !== 'hold' && USED.has(name)) put(rest, 'metadata', ['page-metadata']);
    const out = kind === 'hold' ? [{ text, finding }] : held;
    for (const each of out) put(each.text, 'suspect', each.finding.signals);
  }
  return gated;
}

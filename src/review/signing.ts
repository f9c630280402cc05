import type { Hanzi } from '../hanzi/createHanzi.ts';
import { createHanzi } from '../hanzi/createHanzi.ts';
import type { GlossaryEntry } from '../hanzi/glossary.ts';
import { byId } from '../plan/indexes.ts';
import { hashOfPart } from '../portal/signatures.ts';
import type { SignedPart } from '../schema/decisions.ts';
import type { Desk } from './desk.ts';
import { inspectContent, memory } from './memory.ts';

/** The hash of what stands in a part of a plan now; null when the plan cannot be read. */
export function seenOf(desk: Pick<Desk, 'contentDir'>, id: string, part: SignedPart): string | null {
  const { portal } = inspectContent(desk.contentDir);
  const plan = byId(portal.plans).get(id);
  return plan ? hashOfPart(part, plan, portal, () => hanziOf(portal.glossary), memory.recall) : null;
}

let last: { glossary: string; hanzi: Hanzi } | undefined;

/** The conversion with a glossary; building it takes a while, so the last one is kept. */
export function hanziOf(entries: readonly GlossaryEntry[]): Hanzi {
  const glossary = JSON.stringify(entries);
  if (last?.glossary !== glossary) last = { glossary, hanzi: createHanzi(entries) };
  return last.hanzi;
}

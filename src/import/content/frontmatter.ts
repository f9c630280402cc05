import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { detectOrigin } from '../../hanzi/origin.ts';
import type { Reading } from '../../plan/model.ts';
import { eachParticular } from '../../plan/particulars.ts';
import { planText } from '../../plan/text.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { parsePlace } from './place.ts';

/** What stands above the text of a plan that was just read; `reading` is widened, `asPrinted` its odd clauses. */
export function proposeFrontmatter(reading: Reading, asPrinted: string[], hanzi: Hanzi): Frontmatter {
  const { metadata, attachments, bodyList, edition, file, sha256, encoding } = reading;
  const found =
    edition === 'zh-Hant'
      ? detectOrigin(planText(reading), hanzi)
      : ({ origin: 'authored', reason: '' } as const);
  return {
    // In the order of the table, so that every plan's file reads alike.
    ...eachParticular((key) => metadata[key]),
    place: metadata.issuer === null ? null : parsePlace(metadata.issuer),
    edition,
    origin: found.origin,
    originReason: found.reason,
    attachments,
    bodyList,
    source: { file, sha256, encoding, url: null },
    ...(asPrinted.length > 0 ? { asPrinted } : {}),
    reviewed: false,
    reviewedBy: null,
  };
}

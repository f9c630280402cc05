import type { Hanzi } from '../hanzi/createHanzi.ts';
import { detectOrigin } from '../hanzi/origin.ts';
import type { Reading } from '../plan/model.ts';
import { planText } from '../plan/text.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { parsePlace } from './slug.ts';

/** What stands above the text of a plan that was just read; `reading` is widened. */
export function proposeFrontmatter(reading: Reading, hanzi: Hanzi): Frontmatter {
  const { metadata, attachments, bodyList, edition, file, sha256, encoding } = reading;
  const found =
    edition === 'zh-Hant'
      ? detectOrigin(planText(reading), hanzi)
      : ({ origin: 'authored', reason: '' } as const);
  return {
    ...metadata,
    place: metadata.issuer === null ? null : parsePlace(metadata.issuer),
    edition,
    origin: found.origin,
    originReason: found.reason,
    attachments,
    bodyList,
    source: { file, sha256, encoding, url: null },
    reviewed: false,
    reviewedBy: null,
  };
}

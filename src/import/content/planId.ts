import type { Hanzi } from '../../hanzi/createHanzi.ts';
import type { Reading } from '../../plan/model.ts';
import { toSlug } from '../../text/slug.ts';
import { parsePlace, toPlaceSlug } from './place.ts';

/** Which capture each plan of the portal was read from: plan id → file name below `seeds/`. */
export type KnownPlans = ReadonlyMap<string, string>;

/**
 * The id of a plan: of the one already read from this capture, else `<place>-<year of issue>`,
 * with `-2`, `-3` … when another plan has it. Where place or year is not known the capture's file name serves.
 */
export function choosePlanId(reading: Reading, known: KnownPlans, hanzi: Hanzi): string {
  for (const [id, file] of known) if (file === reading.file) return id;
  const wanted = wantedId(reading, hanzi);
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? wanted : `${wanted}-${copy}`;
    if (!known.has(id)) return id;
  }
}

function wantedId({ metadata, file }: Reading, hanzi: Hanzi): string {
  const { issuer, issuedOn, publishedAt } = metadata;
  const year = (issuedOn ?? publishedAt ?? '').slice(0, 4);
  const place = issuer === null ? null : parsePlace(issuer);
  const who = place === null ? toSlug(hanzi.toHans(issuer ?? '')) : toPlaceSlug(hanzi.toHans(place));
  const name = toSlug(hanzi.toHans(file.replace(/\.[a-z]+$/i, '')));
  return who && year ? `${who}-${year}` : name || 'plan';
}

import { fold } from '../../text/fold.ts';
import { toSlug } from '../../text/slug.ts';

const RANKS = '(?:自治[区州县]|[省市县区旗盟])';
/** 城市管理局 is about cities, and of none. */
const UNIT = `(?![城都]市)\\p{Script=Han}{1,7}?${RANKS}`;
const PLACE = new RegExp(`^(?:中共)?(?:${UNIT}){1,3}`, 'u');
const RANK_BEHIND_NAME = new RegExp(`(?<=..)${RANKS}$`, 'u');

/**
 * The place a body belongs to, from its name; null for bodies of no one place.
 * @example parsePlace('晋江市人民政府办公室') === '晋江市'
 * @example parsePlace('广州市天河区教育局') === '广州市天河区'
 * @example parsePlace('晋江市城市管理局') === '晋江市'
 */
export function parsePlace(body: string): string | null {
  const name = body.trim();
  const found = PLACE.exec(fold(name))?.[0].length ?? 0;
  return name.slice(0, found).replace(/^中共/u, '') || null;
}

/**
 * A place as the first part of ids, in Simplified characters: its own name without the word for its rank.
 * @example toPlaceSlug('广州市天河区') === 'guangzhou-tianhe'
 */
export function toPlaceSlug(place: string): string {
  return (place.match(new RegExp(UNIT, 'gu')) ?? [place])
    .map((unit) => toSlug(unit.replace(RANK_BEHIND_NAME, '')))
    .join('-');
}

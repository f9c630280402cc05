import { pinyin } from 'pinyin-pro';
import type { Hanzi } from '../../hanzi/createHanzi.ts';

/** The Chinese of a name as one word of pinyin, digits and Latin letters kept: 教育局 → jiaoyuju. */
export function toSlug(words: string, hanzi: Hanzi): string {
  const simplified = hanzi.toHans(words);
  return pinyin(simplified, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((syllable) => syllable.toLowerCase().replaceAll('ü', 'v'))
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const UNIT = '\\p{Script=Han}{1,7}?(?:自治[区區州县縣]|省|市|县|縣|区|區|旗|盟)';
const PLACE = new RegExp(`^(?:中共)?(?<place>(?:${UNIT}){1,3})`, 'u');

/**
 * The place a body belongs to, from its name; null for bodies of no one place.
 * @example parsePlace('晋江市人民政府办公室') === '晋江市'
 * @example parsePlace('广州市天河区教育局') === '广州市天河区'
 */
export function parsePlace(body: string): string | null {
  return PLACE.exec(body.trim())?.groups?.place ?? null;
}

/**
 * A place as the first part of ids: its own name without the word for its rank.
 * @example toPlaceSlug('广州市天河区', hanzi) === 'guangzhou-tianhe'
 */
export function toPlaceSlug(place: string, hanzi: Hanzi): string {
  return (place.match(new RegExp(UNIT, 'gu')) ?? [place])
    .map((unit) => toSlug(unit.replace(/(?<=..)(?:自治[区區州县縣]|[省市县縣区區旗盟])$/u, ''), hanzi))
    .join('-');
}

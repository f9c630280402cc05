import { pinyin } from 'pinyin-pro';

/**
 * Simplified Chinese as a word of ids and addresses: pinyin, digits and Latin letters, what else there is as hyphens.
 * @example toSlug('教育局') // 'jiaoyuju'
 * @example toSlug('公里', '-') // 'gong-li'
 */
export function toSlug(words: string, between = ''): string {
  return pinyin(words, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join(between)
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

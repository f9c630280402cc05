import type { Properties } from 'hast';

/** Pictures that are signs of the page and stand for nothing in the paper. */
const SIGN = /(?:icon|logo|ewm|qrcode|share|weixin|wechat|spacer|blank|arrow|btn|dot|line)|\.gif(?:$|\?)/iu;

/**
 * What stands in the text for something that is no text, so that nobody misses it unnoticed; undefined for text.
 * @example toPlaceholder('img', { src: 'zb.png', alt: '主要指标表' }) === '〔图片：主要指标表〕'
 */
export function toPlaceholder(tagName: string, properties: Properties): string | undefined {
  const alt = (properties.alt ?? properties.title ?? '').replace(/[〔〕\s]+/gu, ' ').trim();
  const source = properties.src ?? properties.data ?? '';
  const name = source.startsWith('data:')
    ? ''
    : (source.split(/[/?#]/u).findLast((part) => part !== '') ?? '');
  if (tagName === 'img') {
    const small = [properties.width, properties.height].some((side) => Number(side ?? 100) <= 32);
    return small || (alt === '' && SIGN.test(source)) || source === ''
      ? ''
      : `〔图片${alt === '' ? '' : `：${alt}`}〕`;
  }
  if (/^(?:iframe|embed|object)$/u.test(tagName)) return name === '' ? '' : `〔嵌入文件：${name}〕`;
  return /^(?:video|audio)$/u.test(tagName) ? '〔音视频〕' : undefined;
}

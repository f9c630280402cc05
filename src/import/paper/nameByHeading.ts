import type { Figure } from '../../plan/model.ts';
import { fold } from '../../text/fold.ts';
import { oneOf } from '../../text/words.ts';

const ACTS = oneOf(`
  新增 新建 新改扩建 改扩建 新改建 扩建 改建 改造 建成 建设 完成 实施 累计 达到? 增加 安排 培训 培育 引进 开展 举办 组织
  建 力争 再 共 总数 其中 每年 年均 全年 [一二三四五六七八九十两]年`);
/** What is left of a name that says what is done and not to what: 新增, 三年累计完成. */
const ACTS_ONLY = new RegExp(`^(?:${ACTS})*$`, 'u');
const LONGEST_HEADING = 30;

/** A name without its own figure and signs: 完成6000户，其中 → 完成其中. */
const wordsOf = (name: string, unit: string): string =>
  fold(name)
    .replace(/\d[\d.,]*[十百千万亿]*/gu, '')
    .replaceAll(fold(unit).split('/')[0] ?? '', '')
    .replace(/[\s,、;:]/gu, '');

/**
 * Names a figure by the heading of its clause where its sentence says only what is done.
 * @example nameByHeading({ kind: 'target', name: '新增', unit: '张' }, '建设家庭养老床位').name // '建设家庭养老床位：新增'
 */
export function nameByHeading<Named extends Pick<Figure, 'name' | 'unit' | 'kind'>>(
  figure: Named,
  heading: string,
): Named {
  if (figure.kind !== 'target' && figure.kind !== 'baseline') return figure;
  const words = wordsOf(figure.name, figure.unit);
  const title = heading.replace(/[。；：;:]$/u, '');
  if (!ACTS_ONLY.test(words) || title === '' || title.length > LONGEST_HEADING || /\d/u.test(fold(title)))
    return figure;
  return {
    ...figure,
    name: /\d/u.test(fold(figure.name)) || words === '' ? title : `${title}：${figure.name}`,
  };
}

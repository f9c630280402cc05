/**
 * A figure of an axis as papers write it: large ones counted by 万 and 亿.
 * @example formatTick(30000, ['万', '亿']) // '3 万'
 * @example formatTick(5000, ['万', '亿']) // '5,000'
 */
export function formatTick(value: number, [tenThousand, hundredMillion]: [string, string]): string {
  const size = Math.abs(value);
  const [by, counter] = size >= 1e8 ? [1e8, hundredMillion] : size >= 1e4 ? [1e4, tenThousand] : [1, ''];
  const figure = (value / by).toLocaleString('en', { maximumFractionDigits: 2 });
  return counter ? `${figure} ${counter}` : figure;
}

import { scaleLinear } from 'd3';
import { widths } from './model.ts';
import type { DrawnTarget, Shape } from './model.ts';

/** A figure that was reached, with where it was published. */
export interface ActualPoint {
  /** `2023`, `2023-06`. */
  period: string;
  value: number;
  label: string;
  href: string;
}

export interface SeriesLayout {
  points: { x: number; y: number; point: ActualPoint }[];
  target: { x: number; y: number };
  /** Top and bottom of what satisfies the target. */
  band: [number, number] | null;
  ticks: { x: number; text: string }[];
  left: number;
  right: number;
  bottom: number;
}

const bottom = 150;

const yearOf = (period: string): number => {
  const [year = 0, month = 12] = period.split('-').map(Number);
  return year + month / 12;
};

/** Lays what was reached along the years, and the target at its own year. */
export function layoutSeries(target: DrawnTarget, actuals: ActualPoint[], shape: Shape): SeriesLayout {
  const left = 8;
  const right = widths[shape] - 110;
  const due =
    target.year === null ? Math.max(...actuals.map((each) => yearOf(each.period))) : target.year + 1;
  const years = [...actuals.map((each) => yearOf(each.period)), due];
  const x = scaleLinear([Math.floor(Math.min(...years)) - 0.2, Math.max(...years)], [left, right]);
  const figures = [target.low, target.high, ...actuals.map((each) => each.value)];
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const room = (high - low) * 0.4 || 1;
  const y = scaleLinear([low - room, high + room], [bottom, 14]);
  const level = y(target.low);
  const up = target.comparator === '>=' || target.comparator === '>';
  const down = target.comparator === '<=' || target.comparator === '<';
  const band: [number, number] | null = up ? [14, level] : down ? [level, bottom] : null;
  const points = actuals.map((point) => ({ x: x(yearOf(point.period)), y: y(point.value), point }));
  const ticks: { x: number; text: string }[] = [];
  for (let year = Math.floor(Math.min(...years)); year < Math.max(...years); year += 1)
    ticks.push({ x: x(year + 1), text: String(year) });
  return { points, target: { x: x(due), y: level }, band, ticks, left, right, bottom };
}

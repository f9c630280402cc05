import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

import { buildTargetCharts, toTarget } from '../../src/charts/buildTargetCharts.ts';
import { drawThresholds } from '../../src/charts/drawThresholds.ts';
import { figuresOf } from '../../src/plan/figuresOf.ts';
import { medianSeconds, type Benchmark } from '../../src/cli/benchmark.ts';
import { sampleSources } from '../unit/charts/sample.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const sources = [...sampleSources('jinjiang-2022'), ...sampleSources('taicang-2020')];
const percent = sources.filter(({ indicator }) => indicator.unit === '%');
const axis = { percent: true, format: (value: number): string => `${value}%` };

/** Both shapes of one chart of percentages: all that a page needs. */
function drawOurs(): string {
  const targets = percent.map(toTarget);
  return (['wide', 'narrow'] as const)
    .map((shape) => drawThresholds(targets, { edition: 'zh-Hans', shape }, 'title', axis))
    .join('');
}

/** The same figures by Observable Plot: lines, ranges and labels, once wide and once narrow. */
function drawPlot(): string {
  const rows = percent.map(({ indicator, label }) => {
    const [low = 0] = figuresOf(indicator) ?? [];
    return { name: indicator.name, low, high: Math.max(100, low), label };
  });
  const draw = (width: number): string =>
    Plot.plot({
      document,
      width,
      marginLeft: 260,
      x: { domain: [0, 150] },
      y: { type: 'band' },
      marks: [
        Plot.barX(rows, { x1: 'low', x2: 'high', y: 'name', fill: '#e2eeeb' }),
        Plot.tickX(rows, { x: 'low', y: 'name', stroke: '#1d5b53' }),
        Plot.text(rows, { x: 'low', y: 'name', text: 'label', textAnchor: 'end', dx: -6 }),
        Plot.ruleX([100], { strokeDasharray: '4' }),
      ],
    }).outerHTML;
  return draw(880) + draw(336);
}

/** Seconds for one chart in both shapes, beside the library that others would use, and for all charts. */
const charts: Benchmark = {
  name: 'Charts, made at build time (one chart = both shapes)',
  run: async () => {
    const ours = await medianSeconds(drawOurs);
    const plot = await medianSeconds(drawPlot);
    const all = await medianSeconds(() => buildTargetCharts(sources, 'zh-Hans', 'all', encodeURIComponent));
    const made = buildTargetCharts(sources, 'zh-Hans', 'all', encodeURIComponent);
    const bytes = made.reduce((sum, { wide, narrow }) => sum + wide.length + narrow.length, 0);
    const row = (name: string, seconds: number, bytes: number): Record<string, string | number> => ({
      name,
      'ms per chart': seconds * 1000,
      'times ours': seconds / ours,
      'bytes of SVG': bytes,
    });
    return [
      row('13 percentages, celan', ours, drawOurs().length),
      row('13 percentages, Observable Plot', plot, drawPlot().length),
      row(`average of ${made.length} charts, celan`, all / made.length, Math.round(bytes / made.length)),
    ];
  },
};

export default charts;

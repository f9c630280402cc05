import type { APIContext } from 'astro';
import { chartCsv } from '../../../site/files/chartFiles.ts';
import { type ChartProps, chartPaths } from '../../../site/chartPaths.ts';
import { respond } from '../../../site/files/downloads.ts';

export const getStaticPaths = chartPaths;

/** The chart's numbers. */
export function GET({ props }: APIContext<ChartProps>): Response {
  return respond('csv', chartCsv(props.edition, props.chart));
}

import type { APIContext } from 'astro';
import { chartSvg } from '../../../site/files/chartFiles.ts';
import { type ChartProps, chartPaths } from '../../../site/chartPaths.ts';
import { respond } from '../../../site/files/downloads.ts';

export const getStaticPaths = chartPaths;

/** The chart as a picture that stands alone. */
export function GET({ props }: APIContext<ChartProps>): Response {
  return respond('svg', chartSvg(props.edition, props.chart));
}

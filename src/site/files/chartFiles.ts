/** A chart as files: a picture that stands alone, and its numbers. */
import type { Chart } from '../../charts/model.ts';
import { drawFile } from '../../charts/drawFile.ts';
import { toCsv } from '../../exports/csv.ts';
import { words } from '../../i18n/words.ts';
import type { Edition } from '../../plan/model.ts';
import { addressOfChart } from '../addresses.ts';

/** The chart as a picture with its title, its sentence, and where it comes from. */
export function chartSvg(edition: Edition, chart: Chart, site: URL): string {
  const address = new URL(addressOfChart(edition, chart.id), site).href;
  return drawFile(chart, edition, `${words(edition).site.name} · ${address}`, site.origin);
}

/** The chart's numbers, each with the address of its clause. */
export function chartCsv(edition: Edition, chart: Chart, site: URL): string {
  const columns = [...chart.columns, words(edition).charts.link];
  const rows = chart.rows.map(({ cells, href }) => [...cells, new URL(href, site).href]);
  return toCsv({ columns, rows });
}

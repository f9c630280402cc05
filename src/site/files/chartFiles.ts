/** A chart as files: a picture that stands alone, and its numbers. */
import type { Chart } from '../../charts/model.ts';
import { drawFile } from '../../charts/drawFile.ts';
import { toCsv } from '../../exports/csv.ts';
import { words } from '../../i18n/words.ts';
import type { Edition } from '../../plan/model.ts';
import { addressOfChart } from '../addresses.ts';
import { siteAddress, thisSite } from '../siteAddress.ts';

/** The chart as a picture with its title, its sentence, and where it comes from. */
export function chartSvg(edition: Edition, chart: Chart): string {
  const address = siteAddress(addressOfChart(edition, chart.id));
  return drawFile(chart, edition, `${words(edition).site.name} · ${address}`, thisSite().origin);
}

/** The chart's numbers, each with the address of its clause. */
export function chartCsv(edition: Edition, chart: Chart): string {
  const columns = [...chart.columns, words(edition).charts.link];
  const rows = chart.rows.map(({ cells, href }) => [...cells, siteAddress(href)]);
  return toCsv({ columns, rows });
}

/**
 * Files and pages of former times, by the form of their path, and where what they showed stands now. Browsers and the
 * settings of servers read the same expressions.
 */
export const FORMER_FORMS: readonly (readonly [form: string, now: string])[] = [
  ['(.*/plans/[^/]+/codes/)([^/]+)\\.(?:svg|png)', '$1#$2'],
  ['(.*/organisations/[^/]+/)tasks\\.csv', '$1'],
  ['(.*/compare/)page/[0-9]+/?', '$1'],
];

/** What stood behind the id of a chart that had a page and files of its own. */
export const CHART_ENDING = '(?:\\.(?:svg|csv|png)|/)?';

/** What an id of a chart has behind the id of its plan, by the number of words: servers ask for one after the other. */
export const CHART_LEVELS = [1, 2, 3, 4, 5].map((count) => `(?:-[^-/.]+){${count}}`);

const CHART = new RegExp(`^(.*/charts/)([^/]+?)${CHART_ENDING}$`, 'u');

/** `jinjiang-2022-percent` → `jinjiang-2022-percent`, `jinjiang-2022`, `jinjiang`: an id with ever less behind it. */
function shorter(id: string): string[] {
  const parts = id.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** A chart stands on the page of what it is drawn from: one of these. */
function chartPaths(path: string): string[] {
  const [, below = '', id = ''] = CHART.exec(path) ?? [];
  if (!below) return [];
  return shorter(id).map((group) => `${below}${group}/${group === id ? '' : `#chart-${id}`}`);
}

/**
 * Where an address that is no more may lead, the likeliest first; none for one that never was.
 * @example formerPaths('/zh-hant/charts/jinjiang-2022-percent.svg')[1] // '/zh-hant/charts/jinjiang-2022/#chart-jinjiang-2022-percent'
 */
export function formerPaths(path: string): string[] {
  const moved = FORMER_FORMS.map(([form, now]) => path.replace(new RegExp(`^${form}$`, 'u'), now));
  return [...moved, ...chartPaths(path)].filter((each) => each !== path);
}

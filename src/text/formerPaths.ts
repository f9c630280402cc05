/** A file or page of former times, by its path, and where what it showed stands now: the first of these that exists. */
type Rule = [form: RegExp, now: (below: string, name: string) => string[]];

/** `jinjiang-2022-percent` → `jinjiang-2022-percent`, `jinjiang-2022`, `jinjiang`: an id with ever less behind it. */
function shorter(id: string): string[] {
  const parts = id.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

const RULES: Rule[] = [
  // A chart had a page and files of its own; it stands on the page of what it is drawn from.
  [
    /^(.*\/charts\/)([^/]+?)(?:\.(?:svg|csv|png)|\/)?$/u,
    (below, id) => shorter(id).map((group) => `${below}${group}/${group === id ? '' : `#${id}`}`),
  ],
  [/^(.*\/plans\/[^/]+\/)codes\/([^/]+)\.(?:svg|png)$/u, (below, clause) => [`${below}codes/#${clause}`]],
  [/^(.*\/organisations\/[^/]+\/)(tasks)\.csv$/u, (below) => [below]],
  [/^(.*\/compare\/)(page)\/\d+\/?$/u, (below) => [below]],
];

/**
 * Where an address that is no more may lead, the likeliest first; none for one that never was.
 * @example formerPaths('/zh-hant/charts/jinjiang-2022-percent.svg')[1] // '/zh-hant/charts/jinjiang-2022/#jinjiang-2022-percent'
 */
export function formerPaths(path: string): string[] {
  return RULES.flatMap(([form, now]) => {
    const [, below = '', name = ''] = form.exec(path) ?? [];
    return below ? now(below, name) : [];
  }).filter((each) => each !== path);
}

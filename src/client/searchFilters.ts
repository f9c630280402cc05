import { facets, type Counts, type Facet, type Choice } from '../search/engine.ts';
import type { Directory } from '../search/searchIndex.ts';
import { make, type SearchWords } from './searchHits.ts';

/** One list a facet, each value with its number of hits; a facet with nothing to choose from is left out. */
export function renderFilters(
  counts: Counts,
  filters: Choice,
  sort: string,
  words: SearchWords,
  nameOf: (facet: Facet, value: string) => string,
): HTMLElement[] {
  const sorts = Object.entries(words.sorts).map(([value, name]) => toOption(value, name, sort));
  const order = toField('sort', words.sort ?? '', sorts);
  const lists = facets.flatMap((facet) => {
    const values = [...counts[facet]].sort(([a], [b]) => (a < b ? -1 : 1));
    const chosen = filters[facet];
    if (chosen !== undefined && !counts[facet].has(chosen)) values.push([chosen, 0]);
    if (values.length < (chosen === undefined && facet !== 'figures' ? 2 : 1)) return [];
    // Parts of different plans have nothing in common: they are offered once one plan is chosen.
    if (facet === 'part' && counts.plan.size > 1 && !filters.plan && chosen === undefined) return [];
    const options = values.map(([value, count]) =>
      toOption(value, `${nameOf(facet, value)}（${count}）`, chosen ?? ''),
    );
    const any = toOption('', words.any ?? '', chosen ?? '');
    return [toField(facet, words.facets[facet] ?? '', [any, ...options])];
  });
  return [...lists, order];
}

function toField(name: string, title: string, options: HTMLOptionElement[]): HTMLElement {
  const select = make('select', '', ...options);
  select.name = name;
  return make('label', '', make('span', 'quiet', title), select);
}

/** Names the values of facets from the directory of the index. */
export function createNames(
  directory: Directory,
  words: SearchWords,
): (facet: Facet, value: string) => string {
  const named: [string, { id: string; name: string }[]][] = [
    ['plan', directory.plans.map(({ id, title }) => ({ id, name: title }))],
    ['part', directory.parts],
    ['body', directory.bodies],
    ['topic', directory.topics],
    ['figures', [{ id: 'yes', name: words.hasFigures ?? '' }]],
  ];
  const names = new Map(
    named.flatMap(([facet, things]) =>
      things.map(({ id, name }): [string, string] => [`${facet} ${id}`, name]),
    ),
  );
  return (facet, value) => names.get(`${facet} ${value}`) ?? value;
}

function toOption(value: string, text: string, chosen: string): HTMLOptionElement {
  const option = make('option', '', text);
  option.value = value;
  option.selected = value === chosen;
  return option;
}

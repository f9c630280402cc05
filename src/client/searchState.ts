import { facets, type Choice } from '../search/engine.ts';

/** What is asked, as the form and the address of the page have it. */
export interface SearchState {
  query: string;
  filters: Choice;
  sort: 'relevance' | 'document';
}

/** Reads the fields of the form or the parameters of the address. */
export function readState(given: URLSearchParams): SearchState {
  const filters: Choice = {};
  for (const facet of facets) {
    const value = given.get(facet);
    if (value) filters[facet] = value;
  }
  return {
    query: given.get('q') ?? '',
    filters,
    sort: given.get('sort') === 'document' ? 'document' : 'relevance',
  };
}

/** The state as the part of an address that begins with `?`; empty when nothing is asked. */
export function toSearch({ query, filters, sort }: SearchState): string {
  if (!query.trim()) return '';
  const given = new URLSearchParams({ q: query, ...filters });
  if (sort === 'document') given.set('sort', sort);
  return `?${String(given)}`;
}

/** What searching an index of grams takes, loaded by portals that have one. */
import './moreHits.ts';

export { createGramEngine } from '../search/gramEngine.ts';
export { fetchFrom } from './fetchPacked.ts';

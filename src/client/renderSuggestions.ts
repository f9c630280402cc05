import type { NamedBody } from '../search/bodies.ts';
import { suggestWords } from '../search/suggestWords.ts';
import { make, type SearchWords } from './searchHits.ts';
import type { Library } from './searchLoad.ts';

/** What is being typed, and what to do with the suggestion that is chosen. */
export interface Typing {
  typed: string;
  bodies: NamedBody[];
  words: SearchWords;
  choose: (text: string) => void;
}

/** Suggestions as buttons in a list below the box: reached by Tab, read with their kind. */
export function renderSuggestions({ engine, fold }: Library, typing: Typing): HTMLElement[] {
  const { typed, bodies, words, choose } = typing;
  // The index of a large portal brings neither headings nor figures.
  const records =
    'records' in engine.directory
      ? (engine.directory.records as { text: string; head: number; figures: { name: string }[] }[])
      : [];
  const found = suggestWords(
    typed,
    {
      ...{ bodies, plans: engine.directory.plans },
      headings: records
        .filter(({ head }) => head > 0)
        .map(({ text, head }) => text.slice(0, head).replace(/[。：]$/u, '')),
      figures: records.flatMap(({ figures }) => figures.map(({ name }) => name)),
    },
    fold,
  );
  return found.map(({ kind, text }) => {
    const button = make('button', '', make('span', 'quiet', words.suggested[kind] ?? ''), ' ', text);
    button.type = 'button';
    button.addEventListener('click', () => choose(text));
    return make('li', '', button);
  });
}

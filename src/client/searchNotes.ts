import { fillWords, type Showing } from './showing.ts';
import { make } from './searchHits.ts';

/** At most so many themes are offered where nothing was found. */
const THEMES = 6;

/** What is said of an answer: everyday words that were replaced, words that no paper has, and where one may look instead. */
export function renderNotes(showing: Showing, choose: (query: string) => void): HTMLElement[] {
  const { answer, words, library } = showing;
  const notes = answer.replaced.map(({ everyday, official }) =>
    make('p', 'note', fillWords(words.replaced, { everyday, official: official.join('、') })),
  );
  const found = answer.exact.length + answer.related.length + answer.bodies.length + answer.plans.length;
  if (found > 0) {
    if (answer.unknown.length > 0 && answer.exact.length === 0)
      notes.push(make('p', 'note', fillWords(words.unknown, { words: answer.unknown.join('、') })));
    return notes;
  }
  const themes = library.engine.directory.topics.slice(0, THEMES);
  if (themes.length === 0) return notes;
  const buttons = themes.map(({ name }) => {
    const button = make('button', 'btn', name);
    button.type = 'button';
    button.addEventListener('click', () => choose(name));
    return button;
  });
  return [...notes, make('p', 'note', words.elsewhere ?? ''), ...buttons];
}

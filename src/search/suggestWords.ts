import type { NamedBody } from './bodies.ts';
import type { SearchPlan } from './searchIndex.ts';

/** Something that what is being typed may become. */
export interface Suggestion {
  kind: 'body' | 'plan' | 'heading' | 'figure';
  text: string;
}

/** Where suggestions are taken from; headings and figures only where all texts are at hand. */
export interface SuggestionSource {
  bodies: NamedBody[];
  plans: SearchPlan[];
  headings: string[];
  figures: string[];
}

/** At most so many of one kind, and in all. */
const EACH = 3;
const MOST = 8;

/**
 * What begins with, or else contains, what was typed so far: bodies, plans, headings, figures, each text once.
 * @example suggest('教育', source, fold) // [{ kind: 'body', text: '晋江市教育局' }, …]
 */
export function suggestWords(
  typed: string,
  { bodies, plans, headings, figures }: SuggestionSource,
  fold: (text: string) => string,
): Suggestion[] {
  const wanted = fold(typed).replace(/\s/g, '');
  if (wanted.length === 0) return [];
  const near = (kind: Suggestion['kind'], texts: string[]): Suggestion[] => {
    const found = [...new Set(texts)].flatMap((text) => {
      const at = fold(text).replace(/\s/g, '').indexOf(wanted);
      return at < 0 || text === typed ? [] : [{ text, at }];
    });
    return found
      .sort((a, b) => Number(a.at > 0) - Number(b.at > 0) || a.text.length - b.text.length)
      .slice(0, EACH)
      .map(({ text }) => ({ kind, text }));
  };
  const called = bodies.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return [
    ...called
      .slice(0, EACH)
      .map(({ body }): Suggestion => ({ kind: 'body', text: body.name }))
      .filter(({ text }) => text !== typed),
    ...near(
      'plan',
      plans.map(({ title }) => title),
    ),
    ...near('heading', headings),
    ...near('figure', figures),
  ].slice(0, MOST);
}

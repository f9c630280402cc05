import type { Found, Loaded } from './engine.ts';
import type { SearchFigure } from './searchIndex.ts';
import type { Understood } from './understand.ts';

/** A figure that is asked for, with the clause that states it. */
export interface FigureAnswer {
  figure: SearchFigure;
  loaded: Loaded;
}

/** At most so many figures are shown. */
const MOST = 3;
const MONEY = /元/u;
/** What a term counts for that stands in the sentence of a figure, but not beside it. */
const FAR = 0.3;

/**
 * The figures of the best clauses whose name or sentence holds what is asked: of all terms that no field of the clause
 * answers, the most. A single word that many figures share asks for none of them.
 */
export async function figureAnswers(
  found: Found[],
  { question, terms }: Understood,
  fold: (text: string) => string,
): Promise<FigureAnswer[]> {
  const all = (await Promise.all(found.map(({ load }) => load()))).flatMap((loaded) =>
    loaded.record.figures.map((figure) => ({ figure, loaded })),
  );
  const held = ({ figure, loaded }: FigureAnswer): number => {
    const { name, value, quote, start, end } = figure;
    const own = fold(`${name} ${value} ${quote}`).replace(/(?<=\d)[\s,](?=\d)/g, '');
    const sentence = fold(loaded.record.text.slice(start, end));
    // What stands in the name or beside the number is meant; the rest of a long sentence may speak of other things.
    return terms.reduce((sum, { spellings }) => {
      const isIn = (text: string): boolean => spellings.some((each) => text.includes(each));
      return sum + (isIn(own) ? 1 : isIn(sentence) ? FAR : 0);
    }, 0);
  };
  const fitting = question.asksMoney ? all.filter(({ figure }) => MONEY.test(figure.value)) : all;
  const scored = fitting.map((answer) => ({ answer, held: held(answer) }));
  const most = Math.max(0, ...scored.map((each) => each.held));
  const best = distinct(scored.filter((each) => each.held === most).map(({ answer }) => answer));
  const isAsked = question.isAsked || terms.length > 1 || best.length <= MOST;
  return most > 0 && most * 2 >= terms.length && isAsked ? best.slice(0, MOST) : [];
}

/** One of figures that say the same of the same. */
function distinct(answers: FigureAnswer[]): FigureAnswer[] {
  const keyOf = ({ figure, loaded }: FigureAnswer): string =>
    [loaded.portal, loaded.plan.id, figure.name, figure.value, figure.year].join('\n');
  return [...new Map(answers.map((answer) => [keyOf(answer), answer])).values()];
}

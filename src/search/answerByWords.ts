/** What a question asks for, read by its words: loaded when the texts do not contain it as it stands, or it has several words. */
import type { Answer, Ask, Related, Relation } from './answer.ts';
import { bodiesCalled, type NamedBody } from './bodies.ts';
import type { Found } from './engine.ts';
import { figureAnswers } from './figureAnswers.ts';
import { isPlanCalled } from './fields.ts';
import type { Query } from './query.ts';
import { createNear } from './nearWords.ts';
import { createRank } from './rankWords.ts';
import { officialWords } from './synonyms.ts';
import { MOST, understand, type Knowledge, type Understood } from './understand.ts';

/** So many of the best clauses are read for figures, or those that are shown at first anyway. */
const READ = 8;

/** Adds what the words find to an answer, and gives the bodies that are asked for. */
export async function answerByWords(
  query: Query,
  options: Ask,
  answer: Answer,
  named: NamedBody[],
  add: (relation: Relation, found: Found[], more?: Partial<Related>) => void,
): Promise<NamedBody[]> {
  const { engine, bodies, fold, filters } = options;
  const synonyms = await options.synonyms();
  const plans = await engine.plans();
  const rank: Knowledge['rank'] = answer.exact.length > 0 ? createRank(engine) : await options.rankWord();
  const topics = engine.directory.topics;
  const knowledge: Knowledge = { engine, synonyms, filters, rank, plans, bodies, topics, fold };
  const { texts } = engine;
  if (texts)
    knowledge.near = async () =>
      createNear(
        texts.map(({ text }) => text),
        await options.pinyin(),
      );
  const understood = await understand(query.words, knowledge);
  const marked = [...new Set(understood.terms.flatMap(({ spellings }) => spellings))];
  answer.unknown = understood.unknown;
  answer.replaced = replacedIn(understood, knowledge);
  const closed = (text: string | null | undefined): string => fold(text ?? '').replace(/\s/g, '');
  const isPlan = (word: string): boolean => plans.some((plan) => isPlanCalled(word, plan, closed));
  if (understood.terms.every(({ typed }) => isPlan(typed))) {
    answer.plans = plans.filter((plan) =>
      understood.terms.every(({ typed }) => isPlanCalled(typed, plan, closed)),
    );
  }
  const { complete, partial, terms } = understood;
  if (answer.plans.length === 0)
    add('words', answer.replaced.length > 0 ? complete.slice(0, MOST) : complete, { marked });
  if (answer.exact.length === 0) add('partly', partial, { marked });
  answer.figures = await figureAnswers(
    [...answer.exact, ...complete, ...partial].slice(0, Math.min(READ, engine.page)),
    understood,
    fold,
  );
  if (named.length > 0) return named;
  return bodiesCalled(
    terms.flatMap(({ spellings }) => spellings),
    bodies,
  );
}

function replacedIn({ terms }: Understood, { synonyms }: Knowledge): Answer['replaced'] {
  return terms.flatMap(({ typed, meant }) => {
    const official = meant
      ? [meant]
      : (officialWords(typed, synonyms) ?? []).filter((each) => each !== typed);
    return official.length > 0 ? [{ everyday: typed, official }] : [];
  });
}

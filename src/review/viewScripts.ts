import { listDoubts } from '../hanzi/listDoubts.ts';
import { listWordEdgeDecisions } from '../hanzi/listWordEdgeDecisions.ts';
import type { Plan } from '../plan/model.ts';
import type { Portal } from '../portal/model.ts';
import { memory } from './memory.ts';
import { hanziOf } from './signing.ts';

/** A place where the Traditional script could be written otherwise. */
export interface ScriptView {
  clause: string;
  context: string;
  traditional: string;
  /** What may stand there instead. */
  others: string[];
  why: string;
  /** Whether nobody wrote it between these neighbours; else the dictionary and the word-edge rule differ. */
  isDoubt: boolean;
  word: string;
  /** The word with its neighbours: what goes to the glossary unless the person says otherwise. */
  phrase: string;
}

/** Every place of a plan where the two scripts need a look. */
export function viewScripts({ clauses }: Plan, { glossary }: Portal): ScriptView[] {
  const work = (): ScriptView[] => {
    const hanzi = hanziOf(glossary);
    const edges = listWordEdgeDecisions(clauses, hanzi);
    const doubts = listDoubts(clauses, hanzi);
    return [
      ...edges.map((each) => viewOne({ ...each, others: [each.plain], isDoubt: false })),
      ...doubts.map((each) => viewOne({ ...each, isDoubt: true })),
    ];
  };
  return memory.recall(['scripts', clauses, glossary], work) ?? [];
}

type Found = Omit<ScriptView, 'word' | 'phrase'> & { simplified: string };

function viewOne({
  clause,
  context,
  traditional,
  others,
  why,
  isDoubt,
  simplified: word,
}: Found): ScriptView {
  return { clause, context, traditional, others, why, isDoubt, word, phrase: phraseOf(context, word) };
}

/** A word with a neighbour on either side, as far as there are characters: 力并力争 of …能力并力争成为…. */
function phraseOf(context: string, word: string): string {
  const at = Math.max(0, context.indexOf(word, Math.min(6, context.length - word.length)));
  const around = context.slice(Math.max(0, at - 1), at + word.length + 1);
  return around.replace(/[^\p{Script=Han}]/gu, '');
}

import { PARTICULAR_KEYS, PARTICULARS } from '../plan/particulars.ts';
import { ROOT_EDITION } from '../plan/editions.ts';
import type { Clause, Edition, Plan } from '../plan/model.ts';
import { blockText, headingText, planText } from '../plan/text.ts';
import { splitCharacters } from './characters.ts';
import type { Characters } from './characters.ts';
import { listCorrections } from './listCorrections.ts';
import type { Hanzi } from './createHanzi.ts';
import type { Decision } from './decisions.ts';
import { isCorrected, toEdition } from './toEdition.ts';

/** A place where a Traditional edition is more than the ordinary mapping of characters. Indexes count characters. */
export interface ConversionMark {
  start: number;
  end: number;
  simplified: string;
  traditional: string;
  /** What the city published, where that was corrected. */
  published: string | null;
  /** What the glossary or the word-edge rule decided, where either did. */
  decision: Decision | null;
}

/** A sentence in both scripts, character under character. */
export interface AlignedSentence {
  simplified: string;
  traditional: string;
  marks: ConversionMark[];
}

/** A clause in both scripts, its heading first; or the paper's particulars (title, addressees …). */
export interface AlignedClause {
  /** The clause's id, or `particulars`. */
  id: string;
  clause: Clause | null;
  sentences: AlignedSentence[];
}

type Three<Value> = [Value, Value, Value];

const SENTENCE_END = /[。！？；][”’）」』]*|\n/g;

/** Sets a Traditional edition of a plan beside the Simplified one, given the plan as read from its source. */
export function alignEditions(
  plan: Plan,
  edition: Edition,
  hanzi: Hanzi,
  inEdition = (other: Edition) => toEdition(plan, other, hanzi),
): AlignedClause[] {
  const [ours, theirs] = [inEdition(ROOT_EDITION), inEdition(edition)];
  const paper = hanzi.forPaper(planText(ours));
  const isConverted = plan.sourceEdition === ROOT_EDITION || isCorrected(plan, edition);
  const align = (published: string[], simplified: string[], traditional: string[]): AlignedSentence[] =>
    simplified.flatMap((text, line) => {
      const other = traditional[line] ?? '';
      const source = isCorrected(plan, edition) ? (published[line] ?? null) : null;
      const decisions = isConverted ? paper.explain(edition, text, other) : [];
      return cutSentences(text, other, findMarks(text, other, decisions, source));
    });
  const particulars = align(particularsOf(plan), particularsOf(ours), particularsOf(theirs));
  return [
    { id: 'particulars', clause: null, sentences: particulars },
    ...plan.clauses.map((clause, index) => ({
      id: clause.id,
      clause,
      sentences: align(textsOf(clause), textsOf(ours.clauses[index]), textsOf(theirs.clauses[index])),
    })),
  ];
}

/** What readers see of the paper beside its clauses, a line each. */
function particularsOf({ metadata, attachments, bodyList }: Plan): string[] {
  const shown = PARTICULAR_KEYS.filter((key) => 'aligned' in PARTICULARS[key]).map((key) => metadata[key]);
  return [...shown, ...attachments.map(({ title }) => title), bodyList].filter((text) => text !== null);
}

/** Heading and blocks, those that have text. */
function textsOf(clause: Clause | undefined): string[] {
  if (!clause) return [];
  return [headingText(clause), ...clause.blocks.map(blockText)].filter((text) => text !== '');
}

/** The decisions of the converter and the corrections of the source, those of one word as one. */
function findMarks(
  simplified: string,
  traditional: string,
  decisions: Decision[],
  published: string | null,
): ConversionMark[] {
  const [source, target, captured] = [simplified, traditional, published ?? ''].map(
    splitCharacters,
  ) as Three<Characters>;
  const marks = decisions.map((decision): ConversionMark => {
    const [start, end] = [source.offsets.indexOf(decision.start), source.offsets.indexOf(decision.end)];
    return { start, end, simplified: '', traditional: '', published: null, decision };
  });
  for (const each of published === null ? [] : listCorrections(published, traditional)) {
    const [start, end] = [captured.offsets.indexOf(each.start), captured.offsets.indexOf(each.end)];
    const same = marks.find((mark) => mark.start < end && start < mark.end);
    if (same) same.published = each.published;
    else
      marks.push({ start, end, simplified: '', traditional: '', published: each.published, decision: null });
  }
  for (const mark of marks) {
    mark.simplified = source.chars.slice(mark.start, mark.end).join('');
    mark.traditional = target.chars.slice(mark.start, mark.end).join('');
  }
  return marks.sort((one, other) => one.start - other.start);
}

/** Cuts a text after the signs that end a sentence; a mark stays with the sentence it begins in. */
function cutSentences(simplified: string, traditional: string, marks: ConversionMark[]): AlignedSentence[] {
  const [source, target] = [Array.from(simplified), Array.from(traditional)];
  const ends = [...simplified.matchAll(SENTENCE_END)].map(
    (match) => Array.from(simplified.slice(0, match.index + match[0].length)).length,
  );
  const cuts = [0, ...ends.filter((end) => end < source.length), source.length];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const own = marks.filter((mark) => mark.start >= start && mark.start < end);
    return {
      simplified: source.slice(start, end).join(''),
      traditional: target.slice(start, end).join(''),
      marks: own.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    };
  });
}

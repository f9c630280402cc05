/** What the page of both scripts shows: aligned sentences, and every mark counted. */
import { type AlignedClause, alignEditions, type ConversionMark } from '../../hanzi/alignEditions.ts';
import { toEdition } from '../../hanzi/toEdition.ts';
import { toEditionQuotes } from '../../hanzi/punctuation.ts';
import { ROOT_EDITION } from '../../plan/editions.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import { formatClauseNumber } from '../../plan/ids.ts';
import type { Sheet } from '../../text/csv.ts';
import { fill, words } from '../../i18n/words.ts';
import { byId, clauseOf } from '../../plan/indexes.ts';
import { editions, facingEdition, portalAsRead, portalIn, reading, thisHanzi } from '../portal.ts';

/** A Traditional edition of a plan beside the Simplified one, sentence by sentence; worked out once a build. */
export function alignedPlan({ id, edition }: Plan): AlignedClause[] {
  const plan = byId(portalAsRead().plans).get(id);
  if (!plan) return [];
  const facing = facingEdition(edition);
  const { aligned } = reading();
  const key = `${id} ${facing}`;
  const found =
    aligned.get(key) ?? alignEditions(plan, facing, thisHanzi(), (other) => inEdition(plan, other));
  aligned.set(key, found);
  return found;
}

/** A plan in an edition: what its pages show, where they are built. */
function inEdition(plan: Plan, edition: Edition): Plan {
  const built = editions().includes(edition) && byId(portalIn(edition).plans).get(plan.id);
  return built || toEdition(plan, edition, thisHanzi());
}

/** How a mark is drawn and named in the legend: a correction of the source outranks the rest. */
export type MarkKind = 'correction' | 'words' | 'people' | 'glossary';

/** The kind of a mark. */
export function kindOfMark({ published, decision }: ConversionMark): MarkKind {
  if (published !== null) return 'correction';
  const rule = decision?.rule;
  return rule === 'words' || rule === 'people' ? rule : 'glossary';
}

/** Why a mark is there, in one or two sentences of the page's edition. */
export function explainMark(edition: Edition, { published, decision, traditional }: ConversionMark): string {
  const { explain } = words(edition).editions;
  const sentences: string[] = [];
  if (published !== null) sentences.push(fill(explain.correction, { published, traditional }));
  if (decision && decision.rule !== 'unseen') {
    // What is quoted from the dictionary, or counted, stays in both scripts.
    const why =
      decision.rule === 'words' || decision.rule === 'people'
        ? decision.why
        : wordReason(edition, decision.why);
    sentences.push(
      fill(explain[why === '' ? 'own' : decision.rule], {
        plain: decision.plain,
        traditional: decision.traditional,
        why,
      }),
    );
  }
  return sentences.join('');
}

/** A reason from the glossary in the page's script; the words it quotes stay as they are. */
function wordReason(edition: Edition, why: string): string {
  if (edition === ROOT_EDITION) return why;
  const { to } = thisHanzi();
  return why
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? toEditionQuotes(part, edition) : to(edition, part)))
    .join('');
}

/** The name of a row: the clause's number, or what has none by its name. */
export function nameRow(edition: Edition, plan: Plan, id: string): string {
  const { plan: names, metadata } = words(edition);
  const unnumbered = new Map([
    ['particulars', metadata.label],
    ['preamble', names.preamble],
    ['closing', names.closing],
  ]);
  const clause = clauseOf(plan, id);
  return unnumbered.get(id) ?? (clause ? formatClauseNumber(clause) : id);
}

/** Marks that say the same, with the clauses they stand in. */
export interface MarkGroup {
  mark: ConversionMark;
  count: number;
  clauses: string[];
}

/** Counts marks that say the same, the most frequent first. */
export function groupMarks(clauses: AlignedClause[], kinds: MarkKind[]): MarkGroup[] {
  const groups = new Map<string, MarkGroup>();
  for (const { id, sentences } of clauses) {
    for (const mark of sentences.flatMap((each) => each.marks)) {
      if (!kinds.includes(kindOfMark(mark))) continue;
      const key = [mark.published, mark.simplified, mark.traditional, mark.decision?.rule].join('\t');
      const group = groups.get(key) ?? { mark, count: 0, clauses: [] };
      groups.set(key, group);
      group.count++;
      if (!group.clauses.includes(id)) group.clauses.push(id);
    }
  }
  return [...groups.values()].sort((one, other) => other.count - one.count);
}

/** Every mark as a row, for the download. */
export function tabulateMarks(edition: Edition, clauses: AlignedClause[]): Sheet {
  const rows = clauses.flatMap(({ id, clause, sentences }) =>
    sentences.flatMap(({ simplified, traditional, marks }) =>
      marks.map((mark) => [
        id,
        clause ? formatClauseNumber(clause) : '',
        kindOfMark(mark),
        mark.published,
        mark.simplified,
        mark.decision?.plain ?? null,
        mark.traditional,
        explainMark(edition, mark),
        edition === ROOT_EDITION ? simplified : traditional,
      ]),
    ),
  );
  const columns = [
    'clause',
    'number',
    'kind',
    'published',
    ROOT_EDITION,
    'opencc',
    facingEdition(edition),
    'reason',
    'sentence',
  ];
  return { columns, rows };
}

/** A piece of a sentence, with the mark it lies under. */
export interface Piece {
  text: string;
  mark: ConversionMark | null;
}

/** Cuts a sentence at its marks. */
export function cutAtMarks(text: string, marks: readonly ConversionMark[]): Piece[] {
  const chars = Array.from(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (const mark of marks) {
    pieces.push({ text: chars.slice(from, mark.start).join(''), mark: null });
    pieces.push({ text: chars.slice(mark.start, mark.end).join(''), mark });
    from = mark.end;
  }
  pieces.push({ text: chars.slice(from).join(''), mark: null });
  return pieces.filter((piece) => piece.text !== '');
}

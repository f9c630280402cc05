import type { Block, Clause, Indicator, Plan, Span } from '../plan/model.ts';
import { eachParticular, type Metadata } from '../plan/particulars.ts';
import { blockText } from '../plan/text.ts';
import { mapOffset } from './characters.ts';

type Convert = (text: string) => string;

/** A quotation after conversion; `within` converts words that stand in it the way they are converted there. */
interface Relocated {
  quote: string;
  span: Span | null;
  within: Convert;
}

/**
 * Converts every text of a plan that readers see; ids, numbers and what was captured (`account`) stay. A quotation is
 * cut out of its converted clause, not converted by itself, so that it is found there whatever the context decided.
 */
export function convertPlan(plan: Plan, convert: Convert): Plan {
  const clauses = plan.clauses.map((clause) => convertClause(clause, convert));
  const relocate = createRelocator(plan.clauses, clauses, convert);
  const convertFigure = <One extends Indicator>(each: One): One => {
    const { within, ...found } = relocate(each.clause, each.quote, each.span);
    const value = typeof each.value === 'string' ? within(each.value) : each.value;
    return { ...each, ...found, name: within(each.name), unit: within(each.unit), value };
  };
  return {
    ...plan,
    place: plan.place === null ? null : convert(plan.place),
    metadata: convertMetadata(plan.metadata, convert),
    ...(plan.validitySource && { validitySource: convert(plan.validitySource) }),
    clauses,
    responsibilities: plan.responsibilities.map((each) => {
      const { within, ...found } = relocate(each.standsIn ?? each.clause, each.quote, each.span);
      const lead = each.lead === null ? null : within(each.lead);
      return {
        ...each,
        ...found,
        role: within(each.role),
        organisations: each.organisations.map(within),
        lead,
      };
    }),
    indicators: plan.indicators.map(convertFigure),
    figures: plan.figures.map(convertFigure),
    milestones: plan.milestones.map((each) => {
      const { within, quote, span } = relocate(each.clause, each.quote, each.span);
      return { ...each, quote, span: span ?? each.span, words: within(each.words) };
    }),
    attachments: plan.attachments.map((each) => ({ ...each, title: convert(each.title) })),
    bodyList: plan.bodyList === null ? null : convert(plan.bodyList),
  };
}

function convertMetadata(metadata: Metadata, convert: Convert): Metadata {
  return eachParticular((key) => {
    const value = metadata[key];
    return value === null ? null : convert(value);
  });
}

function convertClause(clause: Clause, convert: Convert): Clause {
  return {
    ...clause,
    path: clause.path.map(convert),
    label: convert(clause.label),
    title: convert(clause.title),
    blocks: clause.blocks.map((block) => convertBlock(block, convert)),
  };
}

function convertBlock(block: Block, convert: Convert): Block {
  if (block.kind !== 'table') return { ...block, text: convert(block.text) };
  return { ...block, header: block.header.map(convert), rows: block.rows.map((row) => row.map(convert)) };
}

function createRelocator(
  before: readonly Clause[],
  after: readonly Clause[],
  convert: Convert,
): (clause: string, quote: string, span: Span | null) => Relocated {
  const places = new Map(before.map((clause, index) => [clause.id, index]));
  const textAt = createTextAt();
  return (id, quote, span) => {
    const index = places.get(id) ?? -1;
    const source = span && textAt(before[index], span.block);
    const target = span && textAt(after[index], span.block);
    if (!span || typeof source !== 'string' || typeof target !== 'string') {
      return { quote: convert(quote), span, within: convert };
    }
    const start = mapOffset(source, target, span.start);
    const end = mapOffset(source, target, span.end);
    const found = target.slice(start, end);
    return {
      quote: found,
      span: { ...span, start, end },
      within: (words) => cutOut(words, quote, found, convert),
    };
  };
}

/** Converts words as they stand in a converted quotation; by themselves if the quotation lacks them. */
function cutOut(words: string, quote: string, converted: string, convert: Convert): string {
  const at = quote.indexOf(words);
  if (at < 0 || words === '') return convert(words);
  return converted.slice(mapOffset(quote, converted, at), mapOffset(quote, converted, at + words.length));
}

/** Reads a clause's title (-1) or one of its blocks; a long table is written out once for all that stand in it. */
function createTextAt(): (clause: Clause | undefined, block: number) => string | undefined {
  const texts = new Map<Block, string>();
  return (clause, block) => {
    if (block < 0) return clause?.title;
    const found = clause?.blocks[block];
    if (!found) return undefined;
    const text = texts.get(found) ?? blockText(found);
    texts.set(found, text);
    return text;
  };
}

import { restorePunctuation } from '../../hanzi/punctuation.ts';
import type { Block, Clause, Reading } from '../../plan/model.ts';
import { eachParticular, type Metadata } from '../../plan/particulars.ts';
import { locateQuote, quoteAt } from '../../plan/quote.ts';
import { readResponsibilities } from '../../plan/responsibilities.ts';

/** A reading whose texts have the punctuation of print; every offset is as before. */
export function widenReading(reading: Reading): Reading {
  const clauses = reading.clauses.map(widenClause);
  const captured = new Map(reading.clauses.map((clause) => [clause.id, clause]));
  const widened = new Map(clauses.map((clause) => [clause.id, clause]));
  const requote = (id: string, quote: string): string => {
    const [before, after] = [captured.get(id), widened.get(id)];
    const span = before ? locateQuote(before, quote) : null;
    return span && after ? quoteAt(after, span) : restorePunctuation(quote);
  };
  return {
    ...reading,
    metadata: widenMetadata(reading.metadata),
    clauses,
    responsibilities: readResponsibilities(clauses),
    indicators: reading.indicators.map((each) => ({
      ...each,
      name: restorePunctuation(each.name),
      quote: requote(each.clause, each.quote),
    })),
    figures: reading.figures.map((each) => ({
      ...each,
      name: restorePunctuation(each.name),
      quote: requote(each.clause, each.quote),
    })),
    attachments: reading.attachments.map((each) => ({ ...each, title: restorePunctuation(each.title) })),
    bodyList: reading.bodyList === null ? null : restorePunctuation(reading.bodyList),
  };
}

/** The heading is widened as one line: a stop takes its width from the words before it. */
function widenClause(clause: Clause): Clause {
  const { label, title, titleStop } = clause;
  const heading = restorePunctuation(label + title + titleStop);
  const titleEnd = label.length + title.length;
  return {
    ...clause,
    path: clause.path.map(restorePunctuation).map(widenBrackets),
    label: widenBrackets(heading.slice(0, label.length)),
    title: heading.slice(label.length, titleEnd),
    titleStop: heading.slice(titleEnd),
    blocks: clause.blocks.map(widenBlock),
  };
}

/** (1) alone holds no Chinese, but as the number of a clause it is printed （1）. */
function widenBrackets(label: string): string {
  return label.replace(/\((?=[^()]*\))/g, '（').replace(/\)/g, '）');
}

function widenBlock(block: Block): Block {
  if (block.kind !== 'table') return { ...block, text: restorePunctuation(block.text) };
  const widenRow = (cells: string[]): string[] => cells.map(restorePunctuation);
  return { ...block, header: widenRow(block.header), rows: block.rows.map(widenRow) };
}

function widenMetadata(metadata: Metadata): Metadata {
  return eachParticular((key, { kind }) => {
    const value = metadata[key];
    return value === null || kind !== 'words' ? value : restorePunctuation(value);
  });
}

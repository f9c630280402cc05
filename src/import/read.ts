import { createHash } from 'node:crypto';
import { detectEdition } from '../text/script.ts';
import type { Reading } from '../plan/model.ts';
import { toWords } from '../plan/problem.ts';
import { readResponsibilities } from '../plan/responsibilities.ts';
import { readingWarnings } from './warnings.ts';
import { dropContents } from './paper/contents.ts';
import { noteCellLines } from './capture/cellLines.ts';
import { noteTaskLines } from './capture/taskLines.ts';
import type { DecisionsFile } from '../schema/decisions.ts';
import { decideHeadings, decideLines, decideParticulars } from './paper/decided.ts';
import type { SourceBlock } from './capture/block.ts';
import { type Captured, readText } from './capture/forms.ts';
import { settleDecisions } from './paper/settleDecisions.ts';
import { readHeader } from './paper/header.ts';
import { buildOutline } from './paper/outline.ts';
import { mendBlocks } from './paper/mend.ts';
import { middleWarnings } from './paper/middle.ts';
import { keepMixedLines } from './paper/mixed.ts';
import { gateMeta } from './paper/gateMeta.ts';
import { gateWarnings } from './paper/gateWarnings.ts';
import { joinLines } from './paper/paragraphs.ts';
import { accountFigures, toIndicators } from './paper/accountFigures.ts';
import { noteBehindEnd, stripBlocks, toAccount } from './paper/strip.ts';
import { unglue } from './paper/unglue.ts';

/** Reads the bytes of a capture that is text: what the paper says, in clauses, and a verdict on every line. Writes nothing. */
export function readCapture(bytes: Uint8Array, file: string, decisions?: DecisionsFile): Reading {
  return readCaptured(readText(bytes, file), bytes, file, decisions);
}

/** Reads a capture that was taken apart into blocks, whatever its form, as a person decided where there are decisions. */
export function readCaptured(
  captured: Captured,
  bytes: Uint8Array,
  file: string,
  decided?: DecisionsFile,
): Reading {
  const { format, encoding } = captured;
  const { meta, entries: metaEntries } = gateMeta(captured);
  const { blocks, notes } = mendBlocks(captured.blocks);
  noteCellLines(blocks);
  noteTaskLines(blocks);
  const edition = detectEdition(blocks.map((block) => block.text).join('\n'));
  const entries = stripBlocks(blocks, edition, ownHosts(meta));
  noteUnderlined(blocks);
  const settled = decided && settleDecisions(decided, toAccount(entries));
  const decisions = settled?.decisions;
  if (decisions) decideLines(entries, decisions);
  const kept = dropContents(entries.filter((entry) => entry.verdict === 'document'));
  const header = readHeader(unglue(joinLines(kept, format)));
  keepMixedLines(header.placed);
  noteBehindEnd(entries);
  const outline = buildOutline(header.placed);
  const clauses = decisions ? decideHeadings(outline, decisions) : outline;
  const found = header.metadata.finish(meta);
  const metadata = decisions ? decideParticulars(found, decisions) : found;
  const figures = accountFigures(clauses, {
    issuedOn: metadata.issuedOn,
    documentNumber: metadata.documentNumber,
    title: metadata.planTitle ?? metadata.title,
  });
  const reading: Omit<Reading, 'warnings'> = {
    file,
    encoding,
    edition,
    clauses,
    metadata,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    responsibilities: readResponsibilities(clauses),
    indicators: toIndicators(figures),
    figures,
    attachments: header.attachments.finish(clauses),
    bodyList: header.bodyList,
    account: toAccount([...metaEntries, ...entries]),
  };
  return {
    ...reading,
    warnings: [
      ...notes,
      ...(settled?.stale ?? []).map(({ line, text }) => toWords('decision-dropped', { line, text })),
      ...readingWarnings(reading, captured),
      ...middleWarnings(entries),
      ...gateWarnings(entries),
    ],
  };
}

/** A title of plain text, under which a row of stars stands. */
function noteUnderlined(blocks: readonly SourceBlock[]): void {
  blocks.forEach((block, at) => {
    if (/^[*=]{6,200}$/u.test(blocks[at + 1]?.text ?? '')) block.underlined = true;
  });
}

/** The hosts that a page names as its own. */
function ownHosts(meta: ReadonlyMap<string, string>): Set<string> {
  const named = ['url', 'sitedomain', 'og:url'].map((name) => meta.get(name) ?? '');
  return new Set(
    named
      .map(
        (each) =>
          each
            .replace(/^(?:https?:)?\/\//iu, '')
            .split(/[/?#:]/u)[0]
            ?.toLowerCase() ?? '',
      )
      .filter((host) => host !== ''),
  );
}

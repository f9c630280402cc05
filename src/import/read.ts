import { createHash } from 'node:crypto';
import type { Reading } from '../plan/model.ts';
import { readResponsibilities } from '../plan/responsibilities.ts';
import { decode } from './decode.ts';
import { extract } from './extract.ts';
import { readHeader } from './header.ts';
import { keepMixedLines } from './mixed.ts';
import { buildOutline } from './outline.ts';
import { joinLines } from './paragraphs.ts';
import { proposeIndicators } from './propose.ts';
import { detectEdition, stripBlocks, toAccount } from './strip.ts';
import { unglue } from './unglue.ts';

/** Reads the bytes of a capture: what the paper says, in clauses, and a verdict on every line. Writes nothing. */
export function readCapture(bytes: Uint8Array, file: string): Reading {
  const { text, encoding, lost } = decode(bytes, file);
  const { format, blocks, meta } = extract(text, file);
  const edition = detectEdition(blocks.map((block) => block.text).join('\n'));
  const entries = stripBlocks(blocks, edition);
  const kept = entries.filter((entry) => entry.verdict === 'document');
  const header = readHeader(unglue(joinLines(kept, format)), meta);
  keepMixedLines(header.placed);
  const { clauses, warnings } = buildOutline(header.placed);
  if (lost > 0) warnings.unshift(`${lost} characters could not be decoded as ${encoding}`);
  if (!clauses.some((clause) => clause.path.length > 0))
    warnings.push('no numbered clause was found: the body of the paper may be missing');
  const responsibilities = readResponsibilities(clauses);
  return {
    file,
    encoding,
    edition,
    clauses,
    responsibilities,
    warnings,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: header.metadata,
    indicators: proposeIndicators(clauses, { issuedOn: header.metadata.issuedOn }),
    attachments: header.attachments,
    bodyList: header.bodyList,
    account: toAccount(entries),
  };
}

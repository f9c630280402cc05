import { createHash } from 'node:crypto';
import {
  isStandingRule,
  parseResponsibilities,
  parseRoleColumn,
  splitBodies,
} from '../grammar/responsibility.ts';
import type { Block, Clause, Reading, Responsibility } from '../plan/model.ts';
import { decode } from './decode.ts';
import { extract } from './extract.ts';
import { readHeader } from './header.ts';
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

/** Every statement of responsibility, with standing rules (列第一位者为牵头单位，下同) carried on to later clauses. */
export function readResponsibilities(clauses: Clause[]): Responsibility[] {
  let standing = false;
  return clauses.flatMap((clause) =>
    clause.blocks.flatMap((block, index) => {
      const found =
        block.kind === 'table' ? tableDuties(clause, block) : textDuties(clause, block.text, index, standing);
      standing ||= block.kind !== 'table' && isStandingRule(block.text);
      return found;
    }),
  );
}

function textDuties(clause: Clause, text: string, block: number, standing: boolean): Responsibility[] {
  return parseResponsibilities(text).map((duty) => ({
    clause: clause.id,
    role: duty.role,
    organisations: duty.organisations,
    lead:
      duty.lead ??
      (standing && /负责|負責|责任|責任/u.test(duty.role) && !/牵头|牽頭/u.test(duty.role)
        ? (duty.organisations[0] ?? null)
        : null),
    quote: duty.quote,
    span: { block, start: duty.start, end: duty.end },
  }));
}

/** A column whose head is a role gives every row its bodies. */
function tableDuties(clause: Clause, block: Extract<Block, { kind: 'table' }>): Responsibility[] {
  const roles = block.header.map((cell) => parseRoleColumn(cell));
  const seen = new Set<string>();
  return block.rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      const role = roles[column];
      const organisations = role ? splitBodies(cell) : [];
      const key = `${role}:${organisations.join('、')}`;
      if (!role || organisations.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [{ clause: clause.id, role, organisations, lead: null, quote: cell, span: null }];
    }),
  );
}

import {
  isMainRole,
  isStandingRule,
  parseResponsibilities,
  parseRoleColumn,
  splitBodies,
} from '../grammar/responsibility.ts';
import type { Block, Clause, Responsibility } from './model.ts';

/**
 * Every statement of responsibility in a plan, in order. Once the paper says that the first-listed body leads,
 * here and below (下同), it leads in all later statements too.
 */
export function readResponsibilities(clauses: readonly Clause[]): Responsibility[] {
  let firstLeads = false;
  return clauses.flatMap((clause) =>
    clause.blocks.flatMap((block, index) => {
      if (block.kind === 'table') return inTable(clause, block);
      const found = inText(clause, block.text, index, firstLeads);
      firstLeads ||= isStandingRule(block.text);
      return found;
    }),
  );
}

function inText(clause: Clause, text: string, block: number, firstLeads: boolean): Responsibility[] {
  return parseResponsibilities(text).map(({ start, end, role, organisations, lead, quote }) => ({
    clause: clause.id,
    role,
    organisations,
    lead: lead ?? (firstLeads && isMainRole(role) ? (organisations[0] ?? null) : null),
    quote,
    span: { block, start, end },
  }));
}

/** A column whose head is a role gives every row its bodies; merged cells count once. */
function inTable(clause: Clause, table: Extract<Block, { kind: 'table' }>): Responsibility[] {
  const roles = table.header.map(parseRoleColumn);
  const seen = new Set<string>();
  return table.rows.flatMap((row) =>
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

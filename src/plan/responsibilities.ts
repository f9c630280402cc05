import { isBodyName, splitBodies } from '../grammar/duty/bodies.ts';
import { parseResponsibilities, parseRoleCell } from '../grammar/duty/responsibility.ts';
import { isMainRole, isStandingRule, parseRoleColumn } from '../grammar/duty/role.ts';
import { giveToLists } from './listDuties.ts';
import type { Block, Clause, Responsibility } from './model.ts';
import { isUniform, readTableHead, rolesOf } from './tableHead.ts';

/**
 * Every statement of responsibility in a plan, in order. Once the paper says that the first-listed body leads,
 * here and below (下同), it leads in all later statements too.
 */
export function readResponsibilities(clauses: readonly Clause[]): Responsibility[] {
  let firstLeads = false;
  const stated = clauses.flatMap((clause) =>
    clause.blocks.flatMap((block, index) => {
      if (block.kind === 'table') return inTable(clause, block);
      const titled = index === 0 ? inTitle(clause, block.text) : [];
      const stop = index === 0 ? clause.titleStop : '';
      const found = titled.length > 0 ? titled : inText(clause, block.text, index, firstLeads, stop);
      firstLeads ||= isStandingRule(block.text);
      return found;
    }),
  );
  return giveToLists(clauses, stated);
}

/** 二、主办单位：县教育局；协办单位：各镇。 The title is the role, the text names the bodies, and may go on with further roles. */
function inTitle(clause: Clause, text: string): Responsibility[] {
  const role = /[：:]/u.test(clause.titleStop) ? parseRoleColumn(clause.title) : undefined;
  const [list = ''] = text.replace(/[。.]\s*$/u, '').split(/[；;]/u);
  const organisations = role && !list.includes('。') ? splitBodies(list) : [];
  if (!role || organisations.length === 0 || !organisations.every(isBodyName)) return [];
  const quote = list.length < text.length - 1 ? list : text;
  const span = { block: 0, start: 0, end: quote.length };
  const stated = { clause: clause.id, role, organisations, lead: null, quote, span };
  return quote === text ? [stated] : [stated, ...inText(clause, text, 0, false, '')];
}

function inText(
  clause: Clause,
  text: string,
  block: number,
  firstLeads: boolean,
  stop: string,
): Responsibility[] {
  return parseResponsibilities(text, stop).map(({ start, end, role, organisations, lead, quote }) => ({
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
  const head = readTableHead(table);
  const roles = rolesOf(head);
  const seen = new Set<string>();
  return head.rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      const role = isUniform(row) ? undefined : roles[column];
      const duties = role ? parseRoleCell(role, cell) : [];
      const key = `${role}:${duties.flatMap((duty) => duty.organisations).join('、')}`;
      if (duties.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return duties.map((duty) => ({ clause: clause.id, ...duty, quote: cell, span: null }));
    }),
  );
}

/** The QR codes of a plan and its clauses: where each leads, and what stands beside it. */
import type { Clause, Edition, Plan } from '../../plan/model.ts';
import { formatClauseNumber } from '../../plan/ids.ts';
import { addressOfClause, addressOfPlan } from '../addresses.ts';
import { toCodeSource, toQrPng, toStampedQrSvg } from '../files/qrCode.ts';
import { siteAddress, thisSite } from '../siteAddress.ts';
import { words } from '../../i18n/words.ts';

/** The name of the code of a plan as a whole, beside those of its clauses. */
const WHOLE_PLAN = 'plan';

/** Everything of a plan that has a code: the plan, then every clause in document order. */
export function codesOf(plan: Plan): { name: string; clause: Clause | null; address: string }[] {
  const whole = {
    name: WHOLE_PLAN,
    clause: null,
    address: siteAddress(addressOfPlan(plan.edition, plan.id)),
  };
  const clauses = plan.clauses.map((clause) => ({
    name: clause.id,
    clause,
    address: siteAddress(addressOfClause(plan.edition, plan.id, clause.id)),
  }));
  return [whole, ...clauses];
}

/** What is stamped on codes while the site has no address; nothing once it has one. */
function stampOfCodes(edition: Edition): string {
  return thisSite().isPreview ? words(edition).site.previewShort : '';
}

/** A clause by number and title, as a heading would have it: `二（一）3　推进义务教育优质均衡`. */
export function nameOfClause(clause: Clause): string {
  return [formatClauseNumber(clause), clause.title].filter((part) => part !== '').join('　');
}

/** The name of the file of a plan's own code: a plain picture, or a stamped drawing while the site has no address. */
export function codeFileName(): string {
  return thisSite().isPreview ? 'code.svg' : 'code.png';
}

/** What stands in that file. */
export function codeFile(edition: Edition, address: string): Buffer | string {
  const stamp = stampOfCodes(edition);
  return stamp ? toStampedQrSvg(address, stamp) : toQrPng(address);
}

/** The code of an address, as strong as paper needs it, as the source of an image that needs no file. */
export function codeSource(edition: Edition, address: string): string {
  return toCodeSource(address, 'Q', stampOfCodes(edition));
}

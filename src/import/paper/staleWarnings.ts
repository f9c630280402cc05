import type { Words } from '../../plan/problem.ts';
import type { StaleDecision } from './settleDecisions.ts';

/** Decisions that were not made again because the capture has changed under them. */
export function staleWarnings(stale: readonly StaleDecision[]): Words[] {
  return stale.map(({ line, text }) => ({
    zh: `第 ${line} 行从前有人判定过（“${text}”），抓取文件里已没有这一行，这次没有照办；请在审阅台重新判定`,
    en: `line ${line} was decided on before (“${text}”), and the capture no longer has it, so the decision was not made again; decide anew at the review desk`,
  }));
}

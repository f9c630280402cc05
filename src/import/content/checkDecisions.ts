import type { Reading } from '../../plan/model.ts';
import { type Problem, tellProblem } from '../../plan/problem.ts';
import { decisionsSchema } from '../../schema/decisions.ts';
import type { TextFile } from '../../schema/files.ts';
import { readYaml } from '../../schema/yaml.ts';
import { settleDecisions } from '../paper/settleDecisions.ts';

/** So much of a line is enough to know it by. */
const SHOWN = 20;

/** Decisions of a person that no longer fit the capture, each at its place in the file of decisions. */
export function checkDecisions({ text, file }: TextFile, { account }: Pick<Reading, 'account'>): Problem[] {
  const { data, lineOf } = readYaml(text, file, decisionsSchema);
  return settleDecisions(data, account).stale.map(({ kind, index, line, text: then, now }) => {
    const place = { file, line: lineOf([kind, index]) };
    const shown = now?.trim().slice(0, SHOWN) ?? '∅';
    return tellProblem('decision-stale', place, { line, then: then.slice(0, SHOWN), now: shown });
  });
}

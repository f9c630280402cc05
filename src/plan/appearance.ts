import { fold } from '../text/fold.ts';
import type { AccountLine, Plan, Signature } from './model.ts';
import { type Problem, tellProblem } from './problem.ts';

type Looked = Pick<Plan, 'file' | 'metadata' | 'indicators' | 'source' | 'reviewed' | 'signatures'>;

/** Names of files, addresses and labels, which stand above a paper and are no titles. */
const NO_TITLE =
  /\.(?:txt|html?|mhtml?|docx?|wps|rtf|pdf|ofd|xlsx?|md)$|^(?:---|https?:|url|title|标题|来源|抓取)\s*:?|^[^\p{Script=Han}]*$/iu;
/** More of a capture than this is seldom injected. */
const MOST_HELD = 0.1;
/** Words that name nothing: what is left of a name without them must hold one. */
const EMPTY_WORDS = /个?百分点|以上|以下|左右|达到?|年底?前?|[万亿]/gu;

/** What an editor must see before a plan is published: no title, a title that is none, much held back, figures without a name. */
export function checkAppearance(plan: Looked, account: readonly AccountLine[]): Problem[] {
  return [...checkTitle(plan), ...checkHeld(plan, account), ...checkNames(plan)];
}

function checkTitle({ file, metadata: { title }, source }: Looked): Problem[] {
  const place = { file, line: null };
  if (title === null || title.trim() === '') return [tellProblem('plan-no-title', place, {})];
  const stem = source.file.replace(/\.[^.]+$/u, '');
  return NO_TITLE.test(fold(title.trim())) || title.trim() === stem
    ? [tellProblem('plan-odd-title', place, { title })]
    : [];
}

/** A person who has compared the text with its source has seen what was held back. */
function checkHeld({ file, reviewed, signatures = [] }: Looked, account: readonly AccountLine[]): Problem[] {
  const lengthOf = (verdict: AccountLine['verdict']): number =>
    account.reduce((sum, line) => sum + (line.verdict === verdict ? line.text.length : 0), 0);
  const held = lengthOf('suspect');
  const share = held / Math.max(1, held + lengthOf('document'));
  if (reviewed || signatures.some(isSignedText) || share <= MOST_HELD) return [];
  return [tellProblem('plan-much-held', { file, line: null }, { percent: Math.round(share * 100) })];
}

const isSignedText = ({ part, state }: Signature): boolean => part === 'text' && state === 'signed';

function checkNames({ file, indicators }: Looked): Problem[] {
  const place = { file: file.replace(/\.md$/u, '.indicators.yaml'), line: null };
  return indicators.flatMap(({ id, name, quote }) =>
    /[\p{Script=Han}A-Za-z]/u.test(fold(name).replace(EMPTY_WORDS, ''))
      ? []
      : [tellProblem('indicator-no-word', place, { id, name, quote })],
  );
}

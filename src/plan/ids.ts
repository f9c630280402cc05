import type { Enumerator } from '../grammar/paper/enumerator.ts';
import { isPaperTitle } from '../grammar/paper/paperTitle.ts';
import type { Clause } from './model.ts';

/** Id of the text before the first heading. */
export const PREAMBLE = 'preamble';
/** Id of the text after the last numbered clause. */
export const CLOSING = 'closing';

/** What the id of a clause needs to know of those it stands in, outermost first. */
type Ancestor = Pick<Clause, 'id' | 'label'>;

/** Gives the clauses of one plan their ids, in document order: the one rule of import and of the Markdown. */
export class ClauseIds {
  private readonly taken = new Set<string>();
  private numbered = false;
  private readonly unnumbered = new Map<string, number>();

  /**
   * The id of a clause: its printed numbers in digits. A heading without number is counted (`2-section-1`) and
   * leaves the numbers below it as they are, unless another clause has them already; a number that comes twice in
   * the same place gets a letter (`3b`).
   * @example ids.clauseId([{ id: '2-1', label: '（一）' }], parseEnumerator('3.推进义务教育优质均衡。')) === '2-1-3'
   * @example ids.clauseId([], parseEnumerator('附件2')) === 'annex-2'
   */
  clauseId(
    ancestors: readonly Ancestor[],
    number: Pick<Enumerator, 'kind' | 'value'> | undefined,
    title = '',
  ): string {
    const parent = ancestors.at(-1)?.id;
    if (!number) return this.isAnnex(parent, title) ? this.take(['annex']) : this.countHeading(parent);
    this.numbered = true;
    if (number.kind === 'annex') return this.take([number.value > 0 ? `annex-${number.value}` : 'annex']);
    const numbered = ancestors.findLast(({ id, label }) => label !== '' || id.startsWith('annex'))?.id;
    return this.take([below(numbered, number.value), below(parent, number.value)]);
  }

  /** The title of a paper of its own behind the provisions, where the word 附件 is left out; of several parts none is one. */
  private isAnnex(parent: string | undefined, title: string): boolean {
    return parent === undefined && this.numbered && !this.unnumbered.has('section') && isPaperTitle(title);
  }

  private countHeading(parent: string | undefined): string {
    const base = below(parent, 'section');
    for (;;) {
      const count = (this.unnumbered.get(base) ?? 0) + 1;
      this.unnumbered.set(base, count);
      if (!this.taken.has(`${base}-${count}`)) return this.take([`${base}-${count}`]);
    }
  }

  private take(wanted: string[]): string {
    const free = wanted.find((each) => !this.taken.has(each));
    const id = free ?? this.freeCopy(wanted.at(-1) ?? '');
    this.taken.add(id);
    return id;
  }

  private freeCopy(id: string): string {
    for (let copy = 2; ; copy++) {
      const other = `${id}${copy <= 26 ? String.fromCharCode(96 + copy) : `x${copy}`}`;
      if (!this.taken.has(other)) return other;
    }
  }
}

const below = (parent: string | undefined, own: number | string): string =>
  parent === undefined ? String(own) : `${parent}-${own}`;

/**
 * The number of a clause as people write it when they cite it.
 * @example formatClauseNumber({ path: ['二', '（一）', '3'] }) === '二（一）3'
 * @example formatClauseNumber({ path: ['附件2', '3'] }) === '附件2·3'
 */
export function formatClauseNumber(clause: { path: readonly string[] }): string {
  return clause.path.reduce(
    (text, part) => (/\d$/.test(text) && /^\d/.test(part) ? `${text}·${part}` : text + part),
    '',
  );
}

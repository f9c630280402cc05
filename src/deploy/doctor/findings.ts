import type { MessageKey, MessageValues } from '../../plan/messages.ts';
import { type Problem, tellProblem } from '../../plan/problem.ts';

/** Gathers what is wrong: the same fault of many files is told once, with the first of them and their number. */
export class Findings {
  private readonly found = new Map<string, { count: number; tell: (count: number) => Problem }>();

  /** A fault of one address. */
  add<Key extends MessageKey>(key: Key, address: string, values: MessageValues<Key>): void {
    this.found.set(`${key} ${address} ${JSON.stringify(values)}`, {
      count: 1,
      tell: () => tellProblem(key, { file: address, line: null }, values),
    });
  }

  /** A fault that many files of a kind may share; `{count}` in its message is their number. */
  addShared<Key extends MessageKey>(
    key: Key,
    kind: string,
    address: string,
    values: Omit<MessageValues<Key>, 'count'>,
  ): void {
    const name = `${key} ${kind}`;
    const known = this.found.get(name);
    if (known) known.count++;
    else
      this.found.set(name, {
        count: 1,
        tell: (count) =>
          tellProblem(key, { file: address, line: null }, { ...values, count } as MessageValues<Key>),
      });
  }

  /** All of them, in the order in which they were found. */
  list(): Problem[] {
    return [...this.found.values()].map(({ count, tell }) => tell(count));
  }
}

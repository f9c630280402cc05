import type { MessageKey, MessageValues } from '../../plan/messages.ts';
import { type Problem, tellProblem } from '../../plan/problem.ts';

/** More files than this with the same fault have one cause, and are told in one line. */
const MANY = 20;

/** What is told of every file, and what of many together. */
type Single = 'proof-missing' | 'proof-altered';
type Together = 'doctor-missing-many' | 'doctor-altered-many';

/** Gathers what is wrong: the same fault of many files is told once, with the first of them and their number. */
export class Findings {
  private readonly found = new Map<string, { count: number; tell: (count: number) => Problem[] }>();

  /** A fault of one address. */
  add<Key extends MessageKey>(key: Key, address: string, values: MessageValues<Key>): void {
    this.found.set(`${key} ${address} ${JSON.stringify(values)}`, {
      count: 1,
      tell: () => [tellProblem(key, { file: address, line: null }, values)],
    });
  }

  /** A fault that many files of a kind may share; `{count}` in its message is their number. */
  addShared<Key extends MessageKey>(
    key: Key,
    kind: string,
    address: string,
    values: Omit<MessageValues<Key>, 'count'>,
  ): void {
    this.count(`${key} ${kind}`, (count) => [
      tellProblem(key, { file: address, line: null }, { ...values, count } as MessageValues<Key>),
    ]);
  }

  /** A fault whose files are each told by name, until they are so many that one cause is likely. */
  addMany(single: Single, together: Together, address: string): void {
    const addresses = this.many.get(single) ?? this.many.set(single, []).get(single) ?? [];
    addresses.push(address);
    this.count(single, (count) =>
      count > MANY
        ? [tellProblem(together, { file: addresses[0] ?? '', line: null }, { count })]
        : addresses.map((file) => tellProblem(single, { file, line: null }, {})),
    );
  }

  /** All of them, in the order in which they were found. */
  list(): Problem[] {
    return [...this.found.values()].flatMap(({ count, tell }) => tell(count));
  }

  private readonly many = new Map<Single, string[]>();

  private count(name: string, tell: (count: number) => Problem[]): void {
    const known = this.found.get(name);
    if (known) known.count++;
    else this.found.set(name, { count: 1, tell });
  }
}

import type { Surroundings } from '../../grammar/target/rule.ts';
import type { Group, Measured } from './quantityGroups.ts';

const LEAD = 300;
const REST = 100;

/**
 * What stands around the figures of a group in its sentence.
 * @param aims whether the heading of the clause names its aims
 */
export function surroundingsOf(
  flat: string,
  { members }: Group,
  aims: boolean,
): Required<Omit<Surroundings, 'quantity' | 'plans'>> {
  const { part, sentence, time, quantity } = members[0] as Measured;
  const [from, to] = [quantity.start, (members.at(-1) as Measured).quantity.end];
  return {
    lead: flat.slice(Math.max(sentence.start, from - LEAD), from),
    before: flat.slice(part.start, from),
    after: flat.slice(to, part.end),
    rest: flat.slice(part.end, Math.min(sentence.end, part.end + REST)),
    aimed: aims || time.year !== null,
  };
}

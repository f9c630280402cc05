import { readBound, readBoundAfter } from '../../grammar/target/comparator.ts';
import { nameTarget } from '../../grammar/target/targetName.ts';
import type { Comparator } from '../../plan/model.ts';
import { fold } from '../../text/fold.ts';
import { partAround, type Stretch } from '../../text/sentences.ts';
import { type Group, type Measured, wordsOf } from './quantityGroups.ts';

/** 每万人口4名, 每年选拔100名: the unit says for whom or for what time. */
export function fullUnit(original: string, flat: string, { quantity, part, time }: Measured): string {
  const printed =
    quantity.written === 'share' || quantity.written === 'ratio'
      ? quantity.unit
      : original.slice(quantity.unitStart, quantity.unitStart + quantity.unit.length);
  const unit = fold(printed) === quantity.unit ? printed : quantity.unit;
  if (!unit || /[%/‰]/u.test(unit) || quantity.written === 'ratio') return unit;
  const within = /每(立方米|升|千克|公斤) ?$/u.exec(flat.slice(part.start, quantity.start));
  if (within && /克$/u.test(quantity.unit)) return `${unit}/${within[1]}`;
  const heads = /每([万千百]|十万|10万)(?:名|个)?(?:[^,;。、\d]{0,4})(人口?|居民|学生|职工|老年人|户)/u.exec(
    flat.slice(part.start, quantity.start),
  );
  if (heads) {
    const from = part.start + heads.index + 1;
    const many = original.slice(from, from + (heads[1] ?? '').length);
    return `${unit}/${many}${heads[2] === '户' ? '户' : '人'}`;
  }
  return time.everyAt >= part.start ? `${unit}/年` : unit;
}

/** The words of a name are read plain and given back in the script of the source. */
export function restore(name: string, flat: string, original: string): string {
  let at = 0;
  return Array.from(name)
    .map((sign) => {
      const found = flat.indexOf(sign, at);
      if (found < 0) return sign;
      at = found + 1;
      return original.charAt(found);
    })
    .join('');
}

/** How a figure of a group bounds what it counts. */
export function comparatorOf(
  flat: string,
  group: Measured[],
  { quantity, part }: Measured,
  start: number,
): Comparator {
  if (Array.isArray(quantity.value)) return 'range';
  const [first, last] = [group[0] as Measured, group.at(-1) as Measured];
  const own = flat.slice(quantity.end, part.end);
  const behind = readBoundAfter(own) ? own : flat.slice(last.quantity.end, part.end);
  return readBound(flat.slice(Math.min(start, part.start), first.quantity.start), behind, quantity.more);
}

/** …死亡率降至13.5%，较2025年下降1.5个百分点: what changes was named before. */
const CHANGE_ALONE =
  /^(?:较[^,;。]{0,12})?(?:再|又|累计|年均)?(?:提高|提升|上升|增长|增加|成长|下降|降低|减少|缩短)$/u;

function withSubject(
  flat: string,
  { before, members }: Group,
  name: string,
  from: number,
): { name: string; from: number } {
  const near = before && before.sentence.start === members[0]?.sentence.start;
  if (!near || !CHANGE_ALONE.test(name)) return { name, from };
  const subject = nameTarget(flat.slice(before.part.start, before.quantity.start), '');
  const isSubject = /\p{Script=Han}{2}/u.test(subject) && !CHANGE_ALONE.test(subject);
  return isSubject ? { name: subject + name, from: before.part.start } : { name, from };
}

/** The name and the words of a group, and from where the name is taken; a part that only says 达到90% takes the part before it in. */
export function nameGroup(flat: string, group: Group): Stretch & { name: string; from: number } {
  const words = wordsOf(flat, group);
  const [first, last] = [group.members[0] as Measured, group.members.at(-1) as Measured];
  const tail = flat.slice(last.quantity.end, words.end);
  const name = nameTarget(flat.slice(words.start, first.quantity.start), tail);
  if (name !== '' || words.start <= first.sentence.start + 1)
    return { ...words, ...withSubject(flat, group, name, words.start) };
  const { start } = partAround(flat, words.start - 1, words.start - 1);
  return {
    start,
    from: start,
    end: words.end,
    name: nameTarget(flat.slice(start, first.quantity.start), tail),
  };
}

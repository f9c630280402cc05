import { isDateLine } from '../../text/dates.ts';
import { type Enumerator, parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { isIssuing, isOrgan, parseAddressees } from '../../grammar/paper/officialLine.ts';
import type { SourceBlock } from './block.ts';
import { type Place, standsIn } from './mainElement.ts';

const OUTER = new Set(['part', 'chapter', 'section', 'article', 'han']);

/**
 * The element that holds the whole paper, given the one that holds nearly all of it: a page may set the notice, the
 * signature, single chapters or an annex apart, each in an element of its own.
 */
export function growMain(
  main: Place,
  blocks: readonly SourceBlock[],
  places: readonly (Place | null)[],
): Place {
  const inside = places.map((place) => place !== null && standsIn(place, main));
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  const numbers = blocks.flatMap(({ text, table }, index) =>
    inside[index] && !table ? (outerNumber(text) ?? []) : [],
  );
  const belongs = (index: number): boolean => {
    const block = blocks[index];
    if (!block || inside[index] || block.hidden || block.table || block.hosts.length > 0) return false;
    const number = outerNumber(block.text);
    if (number && index < first) return precedes(number, numbers);
    if (number) return follows(number, numbers);
    if (index < first) return isIssuing(block.text) || addresses(block.text);
    return (
      index > last &&
      isDateLine(block.text) &&
      /日$/u.test(block.text) &&
      isOrgan(blocks[index - 1]?.text ?? '')
    );
  };
  let grown = main;
  blocks.forEach((_, index) => {
    const place = places[index];
    if (place && belongs(index) && !standsIn(place, grown)) grown = commonPlace(place, grown);
  });
  return grown;
}

/** 各镇人民政府，市直各单位：; a lone word with a colon (市长信箱：) belongs to the page. */
function addresses(text: string): boolean {
  const names = parseAddressees(text);
  return names !== undefined && names.length >= 5 && /[，、,]|^各/u.test(names);
}

function outerNumber(text: string): Enumerator | undefined {
  const reading = parseEnumerator(text);
  return reading && OUTER.has(reading.kind) ? reading : undefined;
}

const precedes = ({ kind, value }: Enumerator, numbers: Enumerator[]): boolean =>
  value < (numbers.find((each) => each.kind === kind)?.value ?? 0);

/** A series that begins again belongs to another text, such as an explanation of the paper. */
const follows = ({ kind, value }: Enumerator, numbers: Enumerator[]): boolean =>
  value === (numbers.findLast((each) => each.kind === kind)?.value ?? 0) + 1 && value > 1;

function commonPlace(place: Place, main: Place): Place {
  let at = main;
  while (at.parent && !standsIn(place, at)) at = at.parent;
  return at;
}

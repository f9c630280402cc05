import { fold } from '../../text/fold.ts';
import { findQuantities } from './quantity.ts';
import { isKnownUnit, readUnitAt } from './unit.ts';
import { unitFactor } from './unitFactor.ts';

/** A figure that a person typed, in the unit that is wanted; or the unit that is of another kind; or no figure at all. */
export type TypedFigure = { value: number } | { otherUnit: string } | undefined;

const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3})?/iu;
/** What makes a figure something less than one: 90%以上. */
const VAGUE = /[多余约近]|以[上下内]|左右|不[到足]|上下/u;

/**
 * Reads what a person typed for a quantity of this unit; bare figures are in it, units of the same kind are converted.
 * @example readTypedFigure('1.2万', '人') → { value: 12000 }; readTypedFigure('63.5%', '个') → { otherUnit: '%' }
 */
export function readTypedFigure(typed: string, unit: string): TypedFigure {
  const plain = fold(typed.normalize('NFKC')).replace(/\s+/gu, '');
  const [, sign = '', rest = ''] = /^([-−+]?)(.*)$/u.exec(plain) ?? [];
  const read = readDigits(rest) ?? readWords(rest);
  if (!read) return undefined;
  const factor = unitFactor(read.unit, unit);
  if (factor === undefined) return { otherUnit: read.unit };
  const value = Number((read.value * factor).toPrecision(12));
  return { value: sign === '-' || sign === '−' ? -value : value };
}

/** 1,250张床位, 1.2E+05: digits, and whatever follows them is the unit. */
function readDigits(text: string): { value: number; unit: string } | undefined {
  const digits = FIGURE.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const unit = text.slice(digits.length);
  if (/\d/u.test(unit.replace(/\/\d+|[m][23]/gu, '')) || /^[.,:~-]/u.test(unit) || VAGUE.test(unit))
    return readWords(text);
  return { value: Number(digits.replaceAll(',', '')), unit: withoutNoun(unit) };
}

/** 百分之六十三, 三分之一, 1亿2,000万元: one quantity and nothing beside it. */
function readWords(text: string): { value: number; unit: string } | undefined {
  const [found, ...others] = findQuantities(text);
  if (!found || others.length > 0 || found.start > 0 || found.end < text.length) return undefined;
  if (found.more || typeof found.value !== 'number') return undefined;
  return { value: found.value, unit: found.unit };
}

/** 个 of 个食堂: what is counted may be named behind its unit. */
function withoutNoun(unit: string): string {
  if (isKnownUnit(unit)) return unit;
  const { base, end } = readUnitAt(unit, 0);
  return base !== '' && /^\p{Script=Han}+$/u.test(unit.slice(end)) ? unit.slice(0, end) : unit;
}

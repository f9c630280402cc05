import type { Element } from 'hast';
import { type StyleRule, styleOf } from './style.ts';

const PLAIN = '0123456789+-=()n';
const UPPER = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const LOWER_PLAIN = '0123456789+-=()aeoxhklmnpstijruv';
const LOWER = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ';
/** A mark that points to a note: in brackets, or a bare number behind a Chinese character that is no unit of length. */
const BRACKETED =
  /^[[［〔(（【]\s?(?:注\s?)?[\d０-９一二三四五六七八九十]{1,3}[\]］〕)）】]$|^[①-⑳※*＊]$|^注\d{0,2}$/u;
const BARE = /^\d{1,2}$/u;

/** Where a character stands against its line. */
export type Shift = 'raised' | 'lowered';

/**
 * Characters that stand above or below their line, as Unicode has them, else with a mark: a figure that was raised
 * may never be read as part of the one before it.
 * @example shiftCharacters('8', 'raised') === '⁸'; shiftCharacters('Mn', 'lowered') === '_Mn'
 */
export function shiftCharacters(text: string, shift: Shift): string {
  const words = text.normalize('NFKC').replaceAll('−', '-').trim();
  if (words === '') return text;
  const [plain, shifted, mark] = shift === 'raised' ? [PLAIN, UPPER, '^'] : [LOWER_PLAIN, LOWER, '_'];
  const found = [...words].map((character) => {
    const at = plain.indexOf(character);
    return at < 0 ? undefined : [...shifted][at];
  });
  return found.every((each) => each !== undefined) ? found.join('') : `${mark}${words}`;
}

/**
 * Whether a raised text points to a note instead of raising a quantity to a power.
 * @example isNoteMark('[1]', '立方米以内') === true; isNoteMark('3', '4万m') === false
 */
export function isNoteMark(text: string, before: string): boolean {
  const words = text.trim();
  if (BRACKETED.test(words)) return true;
  return (
    BARE.test(words) && /[\p{Script=Han}。，；：、”》）]$/u.test(before.trimEnd()) && !/米$/u.test(before)
  );
}

/** Elements that hold a few words of a line. */
const INLINE = /^(?:span|font|b|i|em|strong|small|u|a|label)$/u;
const LENGTH = /^(?<figure>[-+]?\d*\.?\d+)(?:px|pt|em|ex|rem|%)$/u;

/** Whether an element raises or lowers its text: by its name or by its style. */
export function shiftOf(element: Element, rules: readonly StyleRule[] = []): Shift | undefined {
  const { tagName } = element;
  if (tagName === 'sup') return 'raised';
  if (tagName === 'sub') return 'lowered';
  if (!INLINE.test(tagName)) return undefined;
  const style = styleOf(element, rules);
  const align = style.get('vertical-align') ?? '';
  if (/^(?:super|sub)$/u.test(align)) return align === 'sub' ? 'lowered' : 'raised';
  const isMoved = style.get('position') === 'relative' && style.has('font-size');
  const lift =
    figureOf(align) || (isMoved ? figureOf(style.get('bottom')) || -figureOf(style.get('top')) : 0);
  return lift === 0 ? undefined : lift > 0 ? 'raised' : 'lowered';
}

const figureOf = (length = ''): number => Number(LENGTH.exec(length)?.groups?.figure ?? 0);

/** The interface's own words, written by hand in both editions; never converted from one to the other. */
import type { Edition } from '../plan/model.ts';
import hans from './zh-Hans.json' with { type: 'json' };
import hant from './zh-Hant.json' with { type: 'json' };

/** All words of the interface, by area; a key that is missing in either file is a type error. */
export type Words = typeof hans & typeof hant;

const both: Record<Edition, Words> = { 'zh-Hans': hans, 'zh-Hant': hant };

/** The interface's words in one edition. */
export function words(edition: Edition): Words {
  return both[edition];
}

/**
 * Fills the places `{name}` of a phrase.
 * @example fill('{count} 份', { count: 2 }) // '2 份'
 */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The interface's own words, written by hand in every edition; never converted from one to the other. */
import type { Edition } from '../plan/model.ts';
import hans from './zh-Hans.json' with { type: 'json' };
import hongKong from './zh-Hant-HK.json' with { type: 'json' };
import hant from './zh-Hant.json' with { type: 'json' };

/** All words of the interface, by area; a key that is missing in either script is a type error. */
export type Words = typeof hans & typeof hant;

type Part<Whole> = { [Key in keyof Whole]?: Whole[Key] extends object ? Part<Whole[Key]> : Whole[Key] };

const all: Record<Edition, Words> = {
  'zh-Hans': hans,
  'zh-Hant': hant,
  'zh-Hant-HK': overlay<Words>(hant, hongKong),
};

/** The interface's words in one edition. */
export function words(edition: Edition): Words {
  return all[edition];
}

/** The words of an edition that says only what it says otherwise. */
function overlay<Whole extends object>(whole: Whole, part: Part<Whole>): Whole {
  const entries = Object.entries(part).map(([key, value]) => {
    const own: unknown = whole[key as keyof Whole];
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, nested ? overlay(own as object, value) : value];
  });
  return { ...whole, ...(Object.fromEntries(entries) as Partial<Whole>) };
}

/**
 * Fills the places `{name}` of a phrase.
 * @example fill('{count} 份', { count: 2 }) // '2 份'
 */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { isNational, isSameName, nameKey } from '../../plan/names.ts';
import type { OrganisationsFile } from '../../schema/catalogue.ts';
import { placeOf } from './bodyPlace.ts';

export type OrganisationEntry = OrganisationsFile['organisations'][number];

/** Bodies that every place has: where the place is not known, two of one name are two. */
const LOCAL = /^[各省市县区]|(?<!总)局$|街道|[镇乡村校]$/u;

/** The bodies of organisations.yaml, found by place and name without looking at each. */
export class KnownBodies {
  readonly #entries: { id: string; place: string }[] = [];
  readonly #ids = new Set<string>();
  /** By place and key of the name: where such a body stands in the file, and the name as printed. */
  readonly #byName = new Map<string, { at: number; name: string }[]>();
  readonly #byPlan = new Map<string, string[]>();

  constructor(entries: readonly OrganisationEntry[]) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: OrganisationEntry): void {
    const at = this.#entries.push({ id: entry.id, place: entry.place }) - 1;
    this.#ids.add(entry.id);
    this.#note(at, entry.name.replace(entry.place, ''));
    for (const [plan, names] of Object.entries(entry.names))
      for (const name of names) this.addName(at, plan, name);
  }

  /** Notes that a plan calls the body at `at` by a name. */
  addName(at: number, plan: string, name: string): void {
    this.#note(at, name);
    this.#byPlan.set(plan, [...(this.#byPlan.get(plan) ?? []), name]);
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Whether the file has a name of a plan's body already. */
  isNamed(plan: string, name: string): boolean {
    return this.#byPlan.get(plan)?.some((one) => isSameName(one, name)) ?? false;
  }

  /** Where the body stands that a paper of a place calls by a name, the first of several. */
  find(place: string | null, name: string, hanzi: Hanzi): number | undefined {
    const printed = hanzi.toHans(name);
    const where = placeOf(printed, place, hanzi);
    if (where === '' && !isNational(printed) && LOCAL.test(printed)) return undefined;
    const same = this.#byName.get(keyOf(where, name))?.filter((each) => isSameName(each.name, name)) ?? [];
    return same.length > 0 ? Math.min(...same.map(({ at }) => at)) : undefined;
  }

  #note(at: number, name: string): void {
    const key = keyOf((this.#entries[at] as { place: string }).place, name);
    const same = this.#byName.get(key) ?? [];
    if (!same.some((each) => each.at === at && each.name === name)) same.push({ at, name });
    this.#byName.set(key, same);
  }
}

const keyOf = (place: string, name: string): string => `${place}\n${nameKey(name)}`;

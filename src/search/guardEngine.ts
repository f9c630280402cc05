import { noCounts, type Counts, type Engine, type Found, type Loaded } from './engine.ts';

/** A portal that answers no sooner is left out, and its name told. */
const PATIENCE = 5000;
/** So long an answer of our own waits for another portal's. */
export const GRACE = 400;

/** What is done with another portal's engine. */
export interface Guard {
  name: string;
  /** Folds words as that portal folds its texts. */
  fold: (text: string) => string;
  /** Told once, when the portal is left out. */
  onFailure: () => void;
  /** Told when an answer came that the own one did not wait for: who asks again gets it at once. */
  onLate?: () => void;
}

/**
 * Another portal's engine, which may be slow, wrong or gone: what it does not answer in a moment counts as nothing
 * found; what it answers wrongly, or not in time, has it left out from then on.
 */
export function guardEngine(engine: Engine, { name, fold, onFailure, onLate }: Guard): Engine {
  let isGone = false;
  const guard = async <T>(work: () => Promise<T>, nothing: T, grace = GRACE): Promise<T> => {
    if (isGone) return nothing;
    const answer = withinTime(work(), PATIENCE).catch(() => {
      if (!isGone) onFailure();
      isGone = true;
      return nothing;
    });
    try {
      return await withinTime(answer, grace);
    } catch {
      void answer.then(() => onLate?.());
      return nothing;
    }
  };
  const checked = (found: Found[]): Found[] =>
    found
      .filter(({ order, first }) => Number.isFinite(order) && !Number.isNaN(first))
      .map((each) => ({ ...each, load: () => guard(each.load, unreadable(name)) }));
  const list = (work: () => Promise<Found[]>): Promise<Found[]> =>
    guard(async () => checked(await work()), []);
  const nothing: { found: Found[]; counts: Counts } = { found: [], counts: noCounts() };
  const { findByPinyin, loadFilters } = engine;
  return {
    get directory() {
      return engine.directory;
    },
    page: engine.page,
    plans: () => guard(() => engine.plans(), []),
    find: (words, filters) =>
      guard(async () => {
        const { found, counts } = await engine.find(words.map(fold), filters);
        return { found: checked(found), counts };
      }, nothing),
    findByKey: (key, filters) => list(() => engine.findByKey(key, filters)),
    ...(findByPinyin && { findByPinyin: (letters, filters) => list(() => findByPinyin(letters, filters)) }),
    ...(loadFilters && { loadFilters: () => guard(loadFilters, undefined, PATIENCE) }),
  };
}

/** What a promise gives, or a failure when that takes longer. */
export async function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A hit whose words did not come: the portal's name alone. */
function unreadable(name: string): Loaded {
  const record = {
    plan: '',
    clause: '',
    number: '',
    text: '',
    head: 0,
    parent: null,
    bodies: [],
    topics: [],
    years: [],
    figures: [],
  };
  return {
    record,
    plan: {
      id: '',
      title: name,
      documentNumber: null,
      year: null,
      place: null,
      issuer: null,
      indexNumber: null,
    },
    trail: [],
    portal: '',
  };
}

import type { Benchmark } from '../../src/cli/benchmark.ts';
import { parseIndex } from '../../src/search/parseIndex.ts';
import { good } from '../hostilePortal.ts';
import { createRandom } from '../random.ts';
import { spoil } from '../spoil.ts';

/** Answers of another portal, spoilt at random from one fixed seed: each is read as an index of the right kinds or refused. */
const fuzzPortals: Benchmark = {
  name: 'what is read of another portal’s spoilt answers',
  run: () => {
    const random = createRandom(16);
    const counts = { tried: 20_000, 'read as an index': 0, refused: 0, 'of wrong kinds': 0 };
    for (let round = 0; round < counts.tried; round++)
      try {
        const { plans, bodies } = parseIndex(spoil(good, random));
        if (Array.isArray(plans) && Array.isArray(bodies)) counts['read as an index']++;
        else counts['of wrong kinds']++;
      } catch {
        counts.refused++;
      }
    return [counts];
  },
};

export default fuzzPortals;

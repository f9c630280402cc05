import type { Benchmark, Row } from '../../src/cli/benchmark.ts';
import { createRandom } from '../random.ts';
import { compare, makePaper, toHtml, toWord } from '../unit/import/secondReading.ts';

const PAPERS = 200;

async function measure(form: 'html' | 'docx'): Promise<Row> {
  let [unlike, characters] = [0, 0];
  for (let seed = 1; seed <= PAPERS; seed++) {
    const random = createRandom(seed);
    const pieces = makePaper(random);
    const bytes = form === 'html' ? new TextEncoder().encode(toHtml(pieces, random)) : toWord(pieces, random);
    const { differs, body } = await compare(bytes, `paper.${form}`);
    unlike += differs + body > 0 ? 1 : 0;
    characters += differs + body;
  }
  return {
    form,
    papers: PAPERS,
    'papers that differ': unlike,
    'characters lost, added or altered': characters,
  };
}

/** Generated papers read by the importer and by a second reading of their tags and runs. */
const fidelity: Benchmark = {
  name: 'a second reading of generated papers',
  run: async () => [await measure('html'), await measure('docx')],
};

export default fidelity;

import { readFileSync } from 'node:fs';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';

import { type Benchmark, medianSeconds, type Row } from '../../src/cli/benchmark.ts';
import { createHanzi } from '../../src/hanzi/createHanzi.ts';
import { readGlossary } from '../../src/hanzi/glossary.ts';
import { planText } from '../../src/plan/text.ts';
import { loadPortal } from '../../src/portal/loadPortal.ts';

const GLOSSARY = 'content/glossary.tsv';

/** Converters beside each other on the same text, at two lengths: the second row tells whether time grows in line. */
async function measure(): Promise<Row[]> {
  const hanzi = createHanzi(readGlossary(readFileSync(GLOSSARY, 'utf8'), GLOSSARY));
  const plainly = ConverterBuilder(preset)({ from: 'cn', to: 'tw' });
  const text = loadPortal('content')
    .plans.map((plan) => hanzi.toHans(planText(plan)))
    .join('\n');
  const rows: Row[] = [];
  for (const times of [1, 20]) {
    const long = `${text}\n`.repeat(times);
    const megabytes = Buffer.byteLength(long) / 1e6;
    const ours = megabytes / (await medianSeconds(() => hanzi.to('zh-Hant', long)));
    const plain = megabytes / (await medianSeconds(() => plainly(long)));
    const back = megabytes / (await medianSeconds(() => hanzi.toHans(long)));
    rows.push({
      MB: megabytes,
      'ours MB/s': ours,
      'opencc-js MB/s': plain,
      ratio: ours / plain,
      'to Simplified MB/s': back,
    });
  }
  return rows;
}

const benchmark: Benchmark = {
  name: 'conversion to Traditional, with word edges and glossary, beside plain opencc-js',
  run: measure,
};

export default benchmark;

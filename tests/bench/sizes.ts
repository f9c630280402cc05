import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Benchmark } from '../../src/cli/benchmark.ts';
import { dist, isHant, kindOf, listKinds, readPage } from '../built/dist.ts';
import { loadedFiles } from '../built/markup.ts';

const kilobytes = (files: (string | Buffer)[]): number =>
  files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000;
const read = (paths: string[]): Buffer[] => paths.map((path) => readFileSync(join(dist, path)));

/** What a first visit to the heaviest page of each kind transfers, in kB after gzip. */
const sizes: Benchmark = {
  name: 'Weight of the heaviest page of each kind, kB after gzip',
  run: () =>
    listKinds()
      .filter((page) => !isHant(page))
      .map((page) => {
        const html = kilobytes([readPage(page)]);
        const css = kilobytes(read(loadedFiles(page, 'css')));
        const js = kilobytes(read(loadedFiles(page, 'js')));
        return { page: kindOf(page), HTML: html, CSS: css, JavaScript: js, together: html + css + js };
      }),
};

export default sizes;

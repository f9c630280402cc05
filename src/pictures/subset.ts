import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** Noto Serif SC (OFL-1.1), cut by its publisher into about a hundred files by Unicode range. */
const FONT = '@fontsource-variable/noto-serif-sc';
const WEIGHT = 700;

/** `U+4e00-4e0f,U+4e11` → the code points of `wanted` that lie in it. */
function within(ranges: string, wanted: ReadonlySet<number>): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [...wanted].filter((point) => point >= from && point <= to);
  });
}

/**
 * Runs `use` with TrueType files that hold just the characters of `text`, and removes them afterwards.
 * The fonts of the machine play no part, so that two machines draw the same picture.
 */
export async function withSubset<T>(text: string, use: (fontFiles: string[]) => T): Promise<T> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${FONT}/unicode.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const wanted = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const scratch = mkdtempSync(join(tmpdir(), 'celan-font-'));
  try {
    const files: string[] = [];
    for (const [key, range] of Object.entries(ranges)) {
      const points = within(range, wanted);
      if (points.length === 0) continue;
      const name = key.replace(/[[\]]/gu, '');
      const part = readFileSync(join(folder, 'files', `noto-serif-sc-${name}-wght-normal.woff2`));
      const options = { targetFormat: 'truetype', variationAxes: { wght: WEIGHT } } as const;
      const file = join(scratch, `${name}.ttf`);
      writeFileSync(file, await subsetFont(part, String.fromCodePoint(...points), options));
      files.push(file);
    }
    return use(files);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

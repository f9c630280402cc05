import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AuditPage } from './choosePages.ts';
import type { Built } from './checkLinks.ts';
import type { PageText } from './checkTags.ts';

/** What the longest page of a kind loads before it can be read. */
export interface Load {
  kind: string;
  page: string;
  /** Packed with gzip: the page, and its styles and scripts. */
  bytes: number;
  /** Estimated for a slow line. */
  seconds: number;
}

/** A slow line: so many bits a second, and so long for a question and its answer, of which a first visit needs four. */
export const SLOW = { bits: 1_000_000, roundTrip: 0.1, trips: 4 };
/** 网页打开时间 that the guide asks for. */
export const MOST_SECONDS = 3;

const LOADED = /<(?:link rel="stylesheet"|script|link rel="modulepreload")[^>]*?\s(?:href|src)="([^"]+)"/g;
const IMPORTED = /(?:from|import)\s*"(\.\/[^"]+)"/g;

/** Files that are loaded with a page, those that scripts ask for included. */
function filesOf(html: string, { base, files, folder }: Built): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file) || !files.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(IMPORTED))
      add(posix.join(posix.dirname(file), name));
  };
  for (const [, address = ''] of html.matchAll(LOADED))
    if (address.startsWith(`${base}/`)) add(address.slice(base.length + 1));
  return found;
}

/** How much the longest page of each kind loads, and how long that takes on a slow line; the heaviest first. */
export function measureLoads(
  parsed: readonly AuditPage[],
  pages: ReadonlyMap<string, PageText>,
  built: Built,
): Load[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(join(built.folder, file))).length;
    sizes.set(file, size);
    return size;
  };
  const longest = [...Map.groupBy(parsed, ({ kind }) => kind).values()].map((group) =>
    group.reduce((one, other) => (other.bytes > one.bytes ? other : one)),
  );
  const loads = longest.map(({ kind, path }): Load => {
    const html = pages.get(path)?.html ?? '';
    const bytes = [...filesOf(html, built)].reduce((sum, file) => sum + sizeOf(file), gzipSync(html).length);
    const seconds = Math.round(((bytes * 8) / SLOW.bits + SLOW.roundTrip * SLOW.trips) * 10) / 10;
    return { kind, page: path, bytes, seconds };
  });
  return loads.sort((one, other) => other.bytes - one.bytes);
}

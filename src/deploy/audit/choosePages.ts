import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editionOfPath, EDITIONS } from '../../plan/editions.ts';

/** A page that the audit may look at. */
export interface AuditPage {
  /** From the root of the portal, with a slash at both ends. */
  path: string;
  edition: Edition;
  /** Its path with the names of plans, bodies and versions left out: pages of one kind come from one template. */
  kind: string;
  bytes: number;
}

/** What the audit looks at: of a large portal not every page, and which ones is said. */
export interface Chosen {
  all: AuditPage[];
  /** Whose tags and links are read: spread evenly over each kind. */
  read: AuditPage[];
  /** Whose structure is taken apart: the longest of each kind in each edition. */
  parsed: AuditPage[];
}

/** So many pages of a kind and edition are read. */
const MOST_OF_A_KIND = 25;

/** Names of plans, bodies and versions, charts and compared plans, numbers of pages. */
const kindOf = (path: string): string =>
  path
    .replace(/^\/(plans|organisations)\/(?!page\/)[^/]+\//, '/$1/*/')
    .replace(/^\/(charts|compare)\/(?!page\/)[^/]+\//, '/$1/*/')
    .replace(/\/(versions|page)\/[^/]+\/$/, '/$1/*/');

/** Every page among the files of a built portal; what is made to be embedded or to lead on is none. */
function listPages(folder: string, files: readonly string[]): AuditPage[] {
  return files
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !/(?:^|\/)charts\//.test(file))
    .map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const edition = editionOfPath(path);
      const kind = kindOf(path.slice(EDITIONS[edition].path.length));
      return { path, edition, kind, bytes: statSync(join(folder, file)).size };
    });
}

function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from(
    { length: Math.min(list.length, most) },
    (_, index) => list[Math.floor(index * step)] as T,
  );
}

/** Chooses what the audit of a built portal looks at; the audit's own page is not there yet and is left out. */
export function choosePages(folder: string, files: readonly string[]): Chosen {
  const all = listPages(folder, files).filter(({ kind }) => kind !== '/about/audit/');
  const groups = Map.groupBy(all, ({ edition, kind }) => `${edition} ${kind}`);
  const chosen = [...groups.values()];
  return {
    all,
    read: chosen.flatMap((group) => spread(group, MOST_OF_A_KIND)),
    parsed: chosen.map((group) =>
      group.reduce((longest, page) => (page.bytes > longest.bytes ? page : longest)),
    ),
  };
}

/** What a share of a portal is made from, as one hash: the same key means the same bytes. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../../plan/indexes.ts';
import type { Plan } from '../../plan/model.ts';
import { originOf } from '../../plan/recall.ts';
import type { AlikeBodies, Portal } from '../../portal/model.ts';
import { contentDir } from '../../portal/readSite.ts';
import { listOwnFiles } from '../../schema/ownFiles.ts';
import { findPdf } from '../files/pdf.ts';
import type { Reading } from '../portal.ts';
import { thisSite } from '../siteAddress.ts';
import { keyOf } from './shareStore.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The hash of what the code of the pages is bundled from: our code, what is installed, Node, the address. */
export function codeKey(): string {
  const files = globSync(['src/**/*.*', 'public/**/*.*', 'package-lock.json', 'astro.config.mjs'], {
    cwd: root,
  });
  const code = files
    .filter((file) => statSync(join(root, file)).isFile())
    .sort()
    .map((file) => [file, keyOf(readFileSync(join(root, file), 'latin1'))]);
  return keyOf([code, process.version, process.arch, process.versions.icu, thisSite()]);
}

/** The key of a share: of its part of the portal in every edition. */
export function shareKey(base: string, { share, source, editions }: Reading): string {
  const portals = [source, ...editions.values()].filter((portal) => portal !== undefined);
  const parts = portals.map(({ plans, beyond, pages, site, ...rest }) => [
    plans.map(planKey),
    partKey(pages),
    partKey(site),
    beyond && [
      beyond.places,
      beyond.beside,
      Object.entries(beyond.alike).map(([type, alike]) => [type, alikeKey(alike)]),
    ],
    rest,
  ]);
  return keyOf([base, share, parts]);
}

/** The key of the pages and files over all plans: of the keys of all shares, and of what is in none of them. */
export function restKey(base: string, shares: readonly string[], source: Portal): string {
  const own = listOwnFiles(contentDir).map(({ name, file }) => [name, keyOf(readFileSync(file, 'latin1'))]);
  return keyOf(['rest', base, shares, { ...source, plans: [] }, own, process.env['CELAN_SEARCH'] ?? '']);
}

const alikeKey = once((alike: AlikeBodies) => keyOf(alike));
/** Of what every share has alike. */
const partKey = once((part: object) => keyOf(part));

/** Where it is known what a plan was read from, that and who signed it say the same in less. */
const planKey = once((plan: Plan) => {
  const origin = originOf(plan);
  return keyOf([origin === undefined ? plan : [origin, plan.signatures ?? []], findPdf(plan) ?? null]);
});

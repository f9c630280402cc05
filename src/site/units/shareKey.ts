/** What a share of a portal is made from, as one hash: the same key means the same bytes. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../../plan/indexes.ts';
import type { Plan } from '../../plan/model.ts';
import type { AlikeBodies } from '../../portal/model.ts';
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
  const parts = portals.map(({ plans, beyond, ...rest }) => [
    plans.map(planKey),
    beyond && [beyond.places, Object.entries(beyond.alike).map(([type, alike]) => [type, alikeKey(alike)])],
    rest,
  ]);
  return keyOf([base, share, parts]);
}

const alikeKey = once((alike: AlikeBodies) => keyOf(alike));

const planKey = once((plan: Plan) => keyOf([plan, findPdf(plan) ?? null]));

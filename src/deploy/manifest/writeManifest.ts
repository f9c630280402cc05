import { type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  KEY_FILE,
  type Manifest,
  MANIFEST_FILE,
  parseManifest,
  SIGNATURE_FILE,
} from '../../proof/manifest.ts';
import type { Recall } from '../../plan/recall.ts';
import { buildManifest, hashOf, type KnownFiles } from './buildManifest.ts';
import { toPublicPem } from './signingKey.ts';

/** What a manifest is made with. */
export interface Proof {
  /** The public address, empty for a preview. */
  site: string;
  /** The public key as `content/site.yaml` has it, or empty. */
  publicKey: string;
  /** The private one, when it is at hand. */
  key: KeyObject | undefined;
  /** The manifest of the build before, or the folder that holds it; undefined where there was none. */
  previous: string | undefined;
}

const print = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;

/** The manifest that follows on the one before; one of the very same files is taken over as it is. */
function followOn(manifest: Manifest, before: string | undefined): string {
  const known = before === undefined ? undefined : parseManifest(before);
  if (before === undefined || !known) return print(manifest);
  const same = print({ ...manifest, build: known.build, previous: known.previous });
  if (same === before) return before;
  return print({ ...manifest, build: known.build + 1, previous: hashOf(before) });
}

function readPrevious(previous: string | undefined): string | undefined {
  if (previous === undefined) return undefined;
  const file = previous.endsWith('.json') ? previous : join(previous, MANIFEST_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const withKey = (built: readonly string[], publicKey: string): string[] =>
  publicKey ? [...built, KEY_FILE] : [...built];

/** The last step of a build: writes the public key, the manifest over all files, and its signature when there is a key. */
export function writeManifest(
  folder: string,
  { site, publicKey, key, previous }: Proof,
  known?: KnownFiles,
  recall?: Recall,
  built?: readonly string[],
): Manifest {
  rmSync(join(folder, SIGNATURE_FILE), { force: true });
  if (publicKey) {
    const file = join(folder, KEY_FILE);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toPublicPem(publicKey));
  }
  const text = followOn(
    buildManifest(folder, site, known, recall, built && withKey(built, publicKey)),
    readPrevious(previous),
  );
  writeFileSync(join(folder, MANIFEST_FILE), text);
  if (key) writeFileSync(join(folder, SIGNATURE_FILE), sign(null, Buffer.from(text), key));
  return JSON.parse(text) as Manifest;
}

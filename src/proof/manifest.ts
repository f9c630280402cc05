/** `manifest.json`: what a build consists of, by SHA-256, so that anybody can tell whether a copy is that build. */

/** The hashes of a build, hexadecimal; every list sorted by its keys. */
export interface Manifest {
  /** The form of this file. */
  celan: 1;
  /** The public address that the build was made for, with a slash at its end; empty for a preview. */
  site: string;
  /** 1 for the first build, and one more for each that follows on it. */
  build: number;
  /** SHA-256 of the manifest of the build before this one; null for the first. */
  previous: string | null;
  /** Path from the root of the portal → SHA-256 of the bytes of the file. */
  files: Record<string, string>;
  /** Edition → plan → clause → SHA-256 of its words, as `clauseWords` settles them. */
  clauses: Record<string, Record<string, Record<string, string>>>;
}

/** The manifest and the 64 bytes of its signature, beside the pages. */
export const MANIFEST_FILE = 'manifest.json';
export const SIGNATURE_FILE = 'manifest.sig';

/** What a manifest cannot hold the hash of: itself, and what was made of it; and settings that a host keeps from visitors. */
export const UNLISTED: readonly string[] = [
  MANIFEST_FILE,
  SIGNATURE_FILE,
  '.htaccess',
  '.nojekyll',
  '_headers',
  '_redirects',
];

/** The public key, as PEM, for whoever verifies with other tools. */
export const KEY_FILE = '.well-known/celan-key.txt';

/** A manifest as it was read, or undefined when the text is none. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const read = JSON.parse(text) as Partial<Manifest> | null;
    const isOne =
      read?.celan === 1 && typeof read.files === 'object' && typeof read.clauses === 'object' && read.clauses;
    return isOne ? (read as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

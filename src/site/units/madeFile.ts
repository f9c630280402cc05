/** A file of the portal as it was written: what the manifest and the sitemap need of it, so that nobody reads it again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Content } from '../files/downloads.ts';

/** Where it stands in the portal, its hash, and whether search engines may list it. */
export interface MadeFile {
  path: string;
  sha256: string;
  isListed: boolean;
}

/** What is known of a file from its content. */
export function toMadeFile(path: string, content: Content): MadeFile {
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.length);
  const isListed = path.endsWith('/index.html') && !bytes.includes('noindex');
  return { path, sha256: hash('sha256', bytes), isListed };
}

/** Puts a file where none is yet: of two at one address readers would get one, with the name of the other. */
export function putOnce<File>(files: Map<string, File>, path: string, file: File): void {
  if (files.has(path)) throw new Error(`${path}: two pages have this address`);
  files.set(path, file);
}

/** Writes files into a folder, making each folder on the way once. */
export function createWriter(folder: string): (path: string, content: Content) => string {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
    return file;
  };
}

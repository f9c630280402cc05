import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openPieces, type Pieces } from './keptPieces.ts';

/**
 * Compresses files once and for all, since few web servers compress what they do not know, and names a folder after what is
 * in them: when anything changes, so does every address, and no cache mixes old files with new ones.
 */
export function packFiles(
  files: Map<string, string | Uint8Array>,
  pieces: Pieces = openPieces(),
): { folder: string; files: Map<string, Uint8Array> } {
  const hash = createHash('sha256');
  const packed = [...files].map(([name, content]): [string, Uint8Array] => {
    hash.update(content);
    return [name, pieces.recall('gzip', content, () => gzipSync(content, { level: 9 }))];
  });
  const folder = hash.digest('hex').slice(0, 12);
  return { folder, files: new Map(packed.map(([name, content]) => [`${folder}/${name}`, content])) };
}

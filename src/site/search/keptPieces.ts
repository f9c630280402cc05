/**
 * Pieces of the index as the last build made them, by the hash of what each was made from: all in one file, which is there
 * as a whole or counts as absent, and may be deleted.
 */
import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Where pieces are kept, and the hash of the code that makes them. */
export interface PiecesPlace {
  file: string;
  code: string;
}

/** What gives a piece made of the same before, or lets it be made. */
export interface Pieces {
  recall: (kind: string, content: Uint8Array | string, make: () => Uint8Array) => Uint8Array;
  /** Keeps what was asked for since they were opened, and forgets the rest. */
  close: () => void;
}

/** Opens them; without a place nothing is kept. */
export function openPieces(place?: PiecesPlace): Pieces {
  const known = place ? readPieces(place) : new Map<string, Uint8Array>();
  const asked = new Map<string, Uint8Array>();
  let isNew = false;
  return {
    recall: (kind, content, make) => {
      const key = `${kind} ${hash('sha256', content)}`;
      const found = known.get(key) ?? asked.get(key);
      isNew ||= found === undefined;
      const piece = found ?? make();
      asked.set(key, piece);
      return piece;
    },
    close: () => {
      if (place && (isNew || asked.size < known.size)) writePieces(place, asked);
    },
  };
}

/** The bytes of a SHA-256. */
const SUM = 32;

const sumOf = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

function readPieces({ file, code }: PiecesPlace): Map<string, Uint8Array> {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(SUM);
    if (!sumOf(body).equals(bytes.subarray(0, SUM))) return new Map<string, Uint8Array>();
    const kept = deserialize(body) as { code: string; pieces: Map<string, Uint8Array> };
    return kept.code === code ? kept.pieces : new Map<string, Uint8Array>();
  } catch {
    // There is none.
    return new Map<string, Uint8Array>();
  }
}

function writePieces({ file, code }: PiecesPlace, pieces: Map<string, Uint8Array>): void {
  // Node's own bytes may be a window on larger memory: as plain ones they are written alone.
  const plain = new Map([...pieces].map(([key, piece]) => [key, Uint8Array.from(piece)]));
  const body = serialize({ code, pieces: plain });
  const writing = `${file}.${process.pid}`;
  writeFileSync(writing, Buffer.concat([sumOf(body), body]));
  renameSync(writing, file);
}

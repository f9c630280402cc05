import type { Reading } from '../plan/model.ts';
import type { DecisionsFile } from '../schema/decisions.ts';
import { readForm } from './capture/forms.ts';
import { readCaptured } from './read.ts';

/** Reads a capture of any form that `capture/forms.ts` lists. */
export async function loadCapture(
  bytes: Uint8Array,
  file: string,
  decisions?: DecisionsFile,
): Promise<Reading> {
  return readCaptured(await readForm(bytes, file), bytes, file, decisions);
}

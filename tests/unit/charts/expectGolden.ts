import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';

/** A drawing as a person reads it: one element a line, numbers to one decimal. */
function toReadable(svg: string): string {
  const lines = svg
    .replace(/></g, '>\n<')
    .replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));
  return `${lines}\n`;
}

/** Compares a drawing with its golden file; beside one that fails, a `-changed` file shows what was drawn. */
export async function expectGolden(svg: string, file: string): Promise<void> {
  const changed = file.replace(/\.svg$/, '-changed.svg');
  const readable = toReadable(svg);
  try {
    await expect(readable).toMatchFileSnapshot(resolve(file));
  } catch (error) {
    writeFileSync(changed, readable);
    throw error;
  }
  if (existsSync(changed)) rmSync(changed);
}

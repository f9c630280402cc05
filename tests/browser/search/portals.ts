import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

import { serveFolder } from '../../../src/cli/staticServer.ts';

/** A portal of its own, built and served for one test file. */
export interface OwnPortal {
  address: string;
  close: () => Promise<void>;
}

/** Builds the content under test once more, searched in another way and with these other portals, and serves it. */
export async function servePortal(
  way: 'scan' | 'grams',
  portals: { name: string; address: string }[] = [],
): Promise<OwnPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'celan-portal-'));
  const content = join(folder, 'content');
  cpSync(process.env.CELAN_CONTENT || 'content', content, { recursive: true });
  const site = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(content, 'site.yaml'), stringify({ ...site, portals }));
  const env = { ...process.env, CELAN_CONTENT: content, OUT_DIR: join(folder, 'dist'), CELAN_SEARCH: way };
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const server = await serveFolder(join(folder, 'dist'), 0);
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${server.port}`, close };
}

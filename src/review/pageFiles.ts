import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

/** The portal's own styles that the desk shares: its colours and faces. */
const SHARED: Record<string, string> = { '/page/tokens.css': '../styles/tokens.css' };

/** A file of the desk's page, TypeScript without its types; undefined when there is no such file. */
export function readPageFile(path: string): { type: string; body: string } | undefined {
  if (!/^\/page\/[a-z][\w-]*\.(?:ts|css|html)$/iu.test(path)) return undefined;
  const file = fileURLToPath(new URL(SHARED[path] ?? `.${path}`, import.meta.url));
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const ending = extname(path);
  return { type: TYPES[ending] ?? 'text/plain', body: ending === '.ts' ? stripTypeScriptTypes(text) : text };
}

import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of `content/public/`, which stands at the root of the portal under the same name. */
export interface OwnFile {
  /** From the folder, with strokes: `logo.svg`. */
  name: string;
  /** Where it is on this machine. */
  file: string;
}

/** The files of `content/public/`, in order; hidden ones (`.DS_Store`) are left out, `.well-known` is not. */
export function listOwnFiles(contentDir: string): OwnFile[] {
  const folder = join(contentDir, 'public');
  return globSync('**/*', { cwd: folder, exclude: (name) => /^\.(?!well-known$)/.test(name) })
    .concat(globSync('.well-known/**/*', { cwd: folder }))
    .map((name) => ({ name: name.replaceAll('\\', '/'), file: join(folder, name) }))
    .filter(({ file, name }) => statSync(file).isFile() && !/(?:^|\/)\.(?!well-known\/)/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A logo as text; undefined where there is no such file. */
export function readLogo(contentDir: string, name: string): string | undefined {
  const own = listOwnFiles(contentDir).find((each) => each.name === name);
  return own && readFileSync(own.file, 'utf8');
}

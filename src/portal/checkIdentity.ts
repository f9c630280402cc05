import { join } from 'node:path';
import type { Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import { displayPath } from '../schema/files.ts';
import { listOwnFiles, readLogo } from '../schema/ownFiles.ts';
import { findUnreadable } from '../pictures/siteColours.ts';
import type { SiteConfig } from './model.ts';
import { oneOf } from '../text/words.ts';

const FOLDERS = oneOf(`
  plans indicators organisations compare search data about charts preview zh-han[ts] zh-hk _astro pagefind`);
/** What the build itself writes at the root: own files may not take these names. */
const TAKEN = new RegExp(
  [
    `^${FOLDERS}/`,
    String.raw`^(?:index|404)\.html$`,
    String.raw`^(?:feed|sitemap(?:-\d+)?)\.xml$`,
    String.raw`^(?:robots|llms|celan-key)\.txt$`,
    String.raw`^manifest\.(?:json|sig|webmanifest)$`,
    String.raw`^(?:sw|early|moved)\.js$`,
    String.raw`^(?:preview|icon-\d+)\.png$`,
    String.raw`^favicon\.ico$`,
    String.raw`^theme\.css$`,
  ].join('|'),
  'u',
);

/** So large a logo may be: every page loads it. */
const MOST = 50_000;
const UNSAFE =
  /<script|<foreignObject|\son\w+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/)|@import|url\(\s*["']?(?!#|data:)/iu;

/** What is wrong with the site's colours, its logo, and the files of `content/public/`. */
export function checkIdentity(
  { colours, logo }: SiteConfig,
  contentDir: string,
  lineOf: (path: string[]) => number | null,
): Problem[] {
  const file = displayPath(join(contentDir, 'site.yaml'));
  const faint = findUnreadable(colours).map(({ name, colour, ground, ratio, better }) =>
    tellProblem(
      'colour-contrast',
      { file, line: lineOf(['colours', name]) },
      { name: `colours.${name}`, colour, ground, ratio: ratio.toFixed(1), better },
    ),
  );
  const taken = listOwnFiles(contentDir)
    .filter(({ name }) => TAKEN.test(name))
    .map(({ name }) =>
      tellProblem(
        'public-taken',
        { file: displayPath(join(contentDir, 'public', name)), line: null },
        { name },
      ),
    );
  return [...faint, ...taken, ...checkLogo(logo, contentDir, { file, line: lineOf(['logo']) })];
}

function checkLogo(
  logo: string,
  contentDir: string,
  place: { file: string; line: number | null },
): Problem[] {
  if (logo === '') return [];
  const svg = readLogo(contentDir, logo);
  if (svg === undefined) return [tellProblem('logo-missing', place, { logo })];
  if (!/<svg[\s>]/u.test(svg) || UNSAFE.test(svg)) return [tellProblem('logo-unsafe', place, { logo })];
  if (!/<svg[^>]*\sviewBox\s*=/u.test(svg)) return [tellProblem('logo-box', place, { logo })];
  return svg.length > MOST
    ? [tellProblem('logo-large', place, { logo, size: Math.round(svg.length / 1000) })]
    : [];
}

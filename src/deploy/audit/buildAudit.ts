import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '../../portal/model.ts';
import { fold } from '../../text/fold.ts';
import { checkAccess } from './checkAccess.ts';
import { checkBlank, checkLine, linesOf } from './checkContent.ts';
import { type Built, checkLinks } from './checkLinks.ts';
import { type Load, measureLoads, MOST_SECONDS } from './checkLoad.ts';
import { checkTags, type PageText, readTags } from './checkTags.ts';
import { type AuditPage, choosePages } from './choosePages.ts';
import { type Found, judgePoint, type Point, POINTS, UNSEEN } from './point.ts';
import { attributeOf, hasFrame, readStructure, type Structure } from './readStructure.ts';

/** What was looked at, and what was found, at one build. */
export interface Audit {
  celan: 1;
  /** The paper that the points come from. */
  standard: string;
  pages: { all: number; read: number; parsed: number; lines: number };
  points: Point[];
  loads: Load[];
  /** What files cannot tell. */
  unseen: readonly string[];
}

/** So many short lines are judged for foreign words: of a large portal those of its templates and first pages. */
const MOST_LINES = 400;
const HOME = '/';

/** Looks over a finished portal, from its files alone. */
export function buildAudit(site: SiteConfig, built: Built): Audit {
  const chosen = choosePages(built.folder, [...built.files]);
  const pages = new Map(chosen.read.concat(chosen.parsed).map((page) => [page.path, readText(page, built)]));
  const texts = [...pages.values()];
  const parsed = chosen.parsed.map((page) => ({
    ...page,
    structure: readStructure(pages.get(page.path)?.html ?? ''),
  }));
  const loads = measureLoads(chosen.parsed, pages, built);
  const { point: words, lines } = checkWords(parsed);
  const points = [
    ...checkTags(texts),
    ...checkLinks(texts, built),
    checkEach('blank', parsed, checkBlank),
    checkEach('accessible', parsed, checkAccess),
    checkEach('breadcrumb', parsed, lackBreadcrumb),
    checkEach('comforts', parsed, lackComforts),
    words,
    checkLoads(loads),
    ...checkOperator(site, texts, built),
  ];
  points.sort((one, other) => POINTS.indexOf(one.key) - POINTS.indexOf(other.key));
  return {
    celan: 1,
    standard: '国办发〔2017〕47号',
    pages: { all: chosen.all.length, read: texts.length, parsed: parsed.length, lines },
    points,
    loads,
    unseen: UNSEEN,
  };
}

interface ParsedPage extends AuditPage {
  structure: Structure;
}

function readText(page: AuditPage, { folder }: Built): PageText {
  const html = readFileSync(join(folder, page.path, 'index.html'), 'utf8');
  return { ...page, html, tags: readTags(html) };
}

function checkEach(
  key: Point['key'],
  parsed: readonly ParsedPage[],
  check: (page: Structure, kind: string) => string[],
): Point {
  const found = parsed.flatMap(({ path, kind, structure }) =>
    check(structure, kind).map((what): Found => ({ page: path, what })),
  );
  return judgePoint(key, parsed.length, found);
}

/** Every page but the first says where it stands. */
function lackBreadcrumb(page: Structure, kind: string): string[] {
  const has = page.elements.some((each) => attributeOf(each, 'className') === 'wrap where');
  return kind === HOME || has || !hasFrame(page) ? [] : ['<nav>'];
}

/** Size of the text everywhere; a text is read aloud where it is long. */
function lackComforts(page: Structure, kind: string): string[] {
  if (!hasFrame(page)) return [];
  const names = new Set(page.elements.map(({ tagName }) => tagName));
  const wanted = kind === '/plans/*/' ? ['text-size', 'read-aloud'] : ['text-size'];
  return wanted.filter((name) => !names.has(name)).map((name) => `<${name}>`);
}

function checkWords(parsed: readonly ParsedPage[]): { point: Point; lines: number } {
  const seen = new Map<string, string>();
  for (const { path, structure } of parsed)
    for (const line of linesOf(structure)) if (!seen.has(line)) seen.set(line, path);
  const judged = [...seen].slice(0, MOST_LINES);
  const found = judged.flatMap(([line, page]): Found[] => {
    const what = checkLine(line);
    return what ? [{ page, what }] : [];
  });
  return { point: judgePoint('words', judged.length, found), lines: judged.length };
}

function checkLoads(loads: readonly Load[]): Point {
  const slow = loads.filter(({ seconds }) => seconds > MOST_SECONDS);
  return judgePoint(
    'load',
    loads.length,
    slow.map(({ page, seconds }) => ({ page, what: `${seconds} s` })),
  );
}

/** What the footer has to say of the operator, on every page, and what nobody has filled in. */
function checkOperator(site: SiteConfig, pages: readonly PageText[], { files }: Built): Point[] {
  const { operator, contact, identifiers } = site;
  const given = Object.entries({ operator, contact, ...identifiers });
  const open = given
    .filter(([, value]) => !value)
    .map(([name]): Found => ({ page: 'content/site.yaml', what: name }));
  // Folded: a Traditional page has the operator's name in its own script.
  const escaped = given.map(([, value]) => fold(value.replaceAll('&', '&amp;'))).filter(Boolean);
  const footers = pages.filter(({ html }) => html.includes('<footer class="foot"'));
  const lacking = footers.flatMap(({ path, html }) => {
    const footer = fold(html.slice(html.indexOf('<footer')));
    return escaped.filter((value) => !footer.includes(value)).map((what): Found => ({ page: path, what }));
  });
  const bare = footers.filter(({ html }) => !html.includes('id="site-map"'));
  const map = files.has('sitemap.xml') ? [] : [{ page: '/sitemap.xml', what: '404' }];
  return [
    judgePoint('footer', footers.length, lacking),
    judgePoint('operator', given.length, open, 'open'),
    judgePoint('site-map', pages.length, [
      ...map,
      ...bare.map(({ path }) => ({ page: path, what: '#site-map' })),
    ]),
  ];
}

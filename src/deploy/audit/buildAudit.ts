import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Recall, recallNothing } from '../../plan/recall.ts';
import type { SiteConfig } from '../../portal/model.ts';
import { fold } from '../../text/fold.ts';
import { unescapeText } from '../../text/markup.ts';
import { fileOfMove } from '../recipes/site.ts';
import { checkLine } from './checkContent.ts';
import { type Built, checkLinks } from './checkLinks.ts';
import { type Load, measureLoads, MOST_SECONDS } from './checkLoad.ts';
import { checkTags, type PageText, readTags } from './checkTags.ts';
import { type AuditPage, choosePages } from './choosePages.ts';
import { type Found, judgePoint, type Point, POINTS, UNSEEN } from './point.ts';
import { MOST_LINES, type PageFacts, readPageFacts } from './pageFacts.ts';

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

/**
 * Looks over a finished portal, from its files alone; `recall` gives what was found on a page of the same bytes before.
 */
export function buildAudit(site: SiteConfig, built: Built, recall: Recall = recallNothing): Audit {
  // Old addresses only lead on, and are no pages of the site.
  const moved = new Set(site.redirects.map(({ from }) => fileOfMove(from)));
  const chosen = choosePages(
    built.folder,
    [...built.files].filter((file) => !moved.has(file)),
  );
  const pages = new Map(chosen.read.concat(chosen.parsed).map((page) => [page.path, readText(page, built)]));
  const texts = [...pages.values()];
  const parsed = chosen.parsed.map(({ path, kind }): ParsedPage => {
    const html = pages.get(path)?.html ?? '';
    return { path, ...readPageFacts(html, kind, recall) };
  });
  const loads = measureLoads(chosen.parsed, pages, built);
  const { point: words, lines } = checkWords(parsed, recall);
  const points = [
    ...checkTags(texts),
    ...checkLinks(texts, built),
    gather('blank', parsed),
    gather('accessible', parsed),
    gather('breadcrumb', parsed),
    gather('comforts', parsed),
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

interface ParsedPage extends PageFacts {
  path: string;
}

function readText(page: AuditPage, { folder }: Built): PageText {
  const html = readFileSync(join(folder, page.path, 'index.html'), 'utf8');
  return { ...page, html, tags: readTags(html) };
}

/** What was found on each page that was taken apart. */
function gather(
  key: 'blank' | 'accessible' | 'breadcrumb' | 'comforts',
  parsed: readonly ParsedPage[],
): Point {
  const found = parsed.flatMap((page) => page[key].map((what): Found => ({ page: page.path, what })));
  return judgePoint(key, parsed.length, found);
}

function checkWords(parsed: readonly ParsedPage[], recall: Recall): { point: Point; lines: number } {
  const seen = new Map<string, string>();
  for (const { path, lines } of parsed) for (const line of lines) if (!seen.has(line)) seen.set(line, path);
  const judged = [...seen].slice(0, MOST_LINES);
  const lines = judged.map(([line]) => line);
  const whats = recall(['audit', lines], () => lines.map((line) => checkLine(line) ?? null)) ?? [];
  const found = judged.flatMap(([, page], index): Found[] => {
    const what = whats[index];
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
  const said = given.map(([, value]) => fold(value)).filter(Boolean);
  const footers = pages.filter(({ html }) => html.includes('<footer class="foot"'));
  const lacking = footers.flatMap(({ path, html }) => {
    const footer = fold(unescapeText(html.slice(html.indexOf('<footer'))));
    return said.filter((value) => !footer.includes(value)).map((what): Found => ({ page: path, what }));
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

import { createHanzi } from '../hanzi/createHanzi.ts';
import type { Hanzi } from '../hanzi/createHanzi.ts';
import type { Edition } from '../plan/model.ts';
import { ROOT_EDITION } from '../plan/editions.ts';
import type { Problem, Words } from '../plan/problem.ts';
import type { Portal } from '../portal/model.ts';
import { readIfThere } from './changeFile.ts';
import { DESK_MESSAGES } from './deskMessages.ts';
import { mendLine } from './mendLine.ts';
import type { Step } from './page/context.ts';
import type { DeskWords } from './page/words.ts';
import { WORDS } from './page/words.ts';
import { fieldAtDesk, pathOf, placeAtDesk } from './placeAtDesk.ts';
import { inspectContent } from './memory.ts';

let hanzi: Hanzi | undefined;

/** The desk's own words in an edition: it is written in Simplified and converted as plans are. */
function toEdition(text: string, edition: Edition): string {
  if (edition === ROOT_EDITION) return text;
  hanzi ??= createHanzi([]);
  return hanzi.to(edition, text);
}

/** Every word of the desk's page in an edition. */
export function wordsIn(edition: Edition): DeskWords {
  return JSON.parse(toEdition(JSON.stringify(WORDS), edition)) as DeskWords;
}

/** A problem in the words of whoever sits at the desk, with what its buttons need. */
export interface ToldProblem {
  /** Where it is, by the names of the desk. */
  place: string;
  what: string;
  remedy: string;
  key: string | null;
  /** Of what the message speaks. */
  values: Readonly<Record<string, string | number>>;
  file: string;
  plan: string | null;
  step: Step | null;
  item: string | null;
  clause: string | null;
  /** The line of a file that a person wrote and can write anew here. */
  written: { line: number; seen: string; proposal: string } | null;
}

/** A sentence of the desk, in Traditional where it is read so: its page speaks Chinese, whatever the terminal does. */
export function wordOf({ zh }: Words, edition: Edition): string {
  return toEdition(zh, edition);
}

/** Puts problems into the words of the desk: what lies in a file is called by the name it has on the page. */
export function tellProblems(
  problems: readonly Problem[],
  contentDir: string,
  edition: Edition,
): ToldProblem[] {
  if (problems.length === 0) return [];
  const { portal } = inspectContent(contentDir);
  return problems.map((problem) => tellOne(problem, portal, edition));
}

const read = (file: string): string | null =>
  /\.(?:md|yaml|tsv|csv)$/u.test(file) ? readIfThere(pathOf(file)) : null;

/** Problems of files of lists, which are mended in the line. */
const IN_LINE = /^(?:yaml|field|cell|synonym|glossary|actual|alias|given|indicator-twice)/u;

function tellOne(problem: Problem, portal: Portal, edition: Edition): ToldProblem {
  const { file, line, key, values } = problem;
  const place = placeAtDesk(problem, portal, read);
  const said: Record<string, string | number> = { ...values, thing: place.thing };
  if (key?.startsWith('field-') || key === 'cell-wrong' || key === 'figure-typed')
    said['field'] = fieldAtDesk(String(values?.['field'] ?? ''), place.step);
  const own = key && DESK_MESSAGES[key];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/gu, (all, name: string) => String(said[name] ?? all));
  const seen = line === null ? undefined : read(file)?.split(/\r?\n/u)[line - 1];
  const isWritten = seen !== undefined && IN_LINE.test(key ?? '');
  return {
    place: toEdition(place.words, edition),
    what: toEdition(own ? fill(own.what) : problem.what.zh, edition),
    remedy: toEdition(own ? fill(own.remedy) : problem.remedy.zh, edition),
    key: key ?? null,
    values: values ?? {},
    file,
    plan: place.plan,
    step: place.step,
    item: place.item,
    clause: place.clause,
    written: isWritten ? { line: line ?? 0, seen, proposal: mendLine(seen, key, values) } : null,
  };
}

import { basename, resolve } from 'node:path';
import { byId } from '../plan/indexes.ts';
import { PARTICULARS } from '../plan/particulars.ts';
import type { Problem } from '../plan/problem.ts';
import { headingText } from '../plan/text.ts';
import type { Portal } from '../portal/model.ts';
import { readCsv } from '../schema/csv.ts';
import { itemAt } from './itemAt.ts';
import type { Step } from './page/context.ts';
import { WORDS } from './page/words.ts';
import { titleOf } from './viewHome.ts';

/** Where a problem is on the desk: in words, and what to open. */
export interface DeskPlace {
  words: string;
  /** What the problem is about, by the name it has on the desk. */
  thing: string;
  plan: string | null;
  step: Step | null;
  /** The figure or body to open there. */
  item: string | null;
  /** The clause in question. */
  clause: string | null;
}

const { steps, files } = WORDS;
const ENDINGS: [RegExp, Step | null][] = [
  [/\.indicators\.yaml$/u, 'figures'],
  [/\.decisions\.yaml$/u, 'lines'],
  [/\.provenance\.yaml$/u, 'lines'],
  [/\.csv$/u, 'actuals'],
  [/\.md$/u, 'clauses'],
];

/** Where a problem is, in the words of the desk; `read` gives the text of a file, or null. */
export function placeAtDesk(
  { file, line, values }: Problem,
  portal: Portal,
  read: (file: string) => string | null,
): DeskPlace {
  const id = /(?:plans|actuals)\/([a-z0-9-]+)\.[a-z.]+$/u.exec(file)?.[1] ?? null;
  const text = read(file) ?? '';
  if (id === null) return placeOfCatalogue(file, line, text);
  const step = ENDINGS.find(([ending]) => ending.test(file))?.[1] ?? null;
  const plan = byId(portal.plans).get(id);
  const title = `《${plan ? titleOf(plan) : titleIn(read(file.replace(/\.[a-z.]+$/u, '.md')), id)}》`;
  const at = line ?? 0;
  const whole = { words: title, thing: title, plan: id, step, item: null, clause: null };
  const nameOf = (indicator?: string | null): string | undefined =>
    byId(plan?.indicators ?? []).get(indicator ?? '')?.name;
  const named = (thing: string): string => `${title} · ${step ? steps[step] : ''} · ${thing}`;
  if (step === 'figures') {
    const item = itemAt(text, at);
    const found = item.id ?? (typeof values?.['id'] === 'string' ? values['id'] : null);
    const name = item.name ?? nameOf(found);
    const thing = name ? `“${name}”` : files.figures;
    return { ...whole, words: name ? named(name) : `${title} · ${steps.figures}`, thing, item: found };
  }
  if (step === 'clauses' && at > 0) {
    const clause = plan?.clauses.findLast((each) => each.line <= at);
    if (!clause) return { ...whole, words: `${title} · ${steps.particulars}`, thing: files.particulars };
    const heading = headingText(clause).slice(0, 20);
    const thing = heading === '' ? files.preamble : `“${heading}”`;
    return { ...whole, words: named(heading || files.preamble), thing, clause: clause.id };
  }
  if (step === 'actuals') {
    const indicator = readCsv(text).find((each) => each.line === at)?.cells[0];
    const name = nameOf(indicator);
    const thing = name === undefined ? files.actuals : `“${name}”`;
    return { ...whole, words: `${title} · ${steps.actuals}`, thing };
  }
  return { ...whole, words: step === 'lines' ? `${title} · ${steps.lines}` : title };
}

/** The title of a plan that cannot be read. */
function titleIn(text: string | null, id: string): string {
  const of = (field: string): string | undefined =>
    new RegExp(`^${field}: *"?([^"\\n]+?)"?\\s*$`, 'mu').exec(text ?? '')?.[1];
  const [inside, whole] = [of('planTitle'), of('title')];
  return (inside === 'null' ? undefined : inside) ?? whole ?? id;
}

function placeOfCatalogue(file: string, line: number | null, text: string): DeskPlace {
  const name = basename(file);
  const known = (files.content as Record<string, string>)[name];
  const isSeed = /(?:^|\/)seeds\//u.test(file) || !/\.(?:yaml|tsv)$/u.test(name);
  const what = known ?? (isSeed && !/^https?:/u.test(file) ? `${WORDS.captures} ${name}` : file);
  const item = /\.yaml$/u.test(name) && line !== null ? itemAt(text, line) : { id: null, name: null };
  const thing = item.name === null ? what : `“${item.name}”`;
  return {
    words: item.name === null ? what : `${what} · ${item.name}`,
    thing,
    plan: null,
    step: name === 'organisations.yaml' ? 'bodies' : name === 'glossary.tsv' ? 'scripts' : null,
    item: name === 'organisations.yaml' ? item.id : null,
    clause: null,
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  ...WORDS.figure,
  ...WORDS.actuals,
  ...WORDS.site,
  ...Object.fromEntries(Object.entries(PARTICULARS).map(([key, { names }]) => [key, names['zh-Hans']])),
  ...files.fields,
};

/** What the desk calls a field at a step; the last part of a path that is no number says which. */
export function fieldAtDesk(path: string, step: Step | null): string {
  const name = path.split('.').findLast((part) => /\D/u.test(part)) ?? '';
  const own: Readonly<Record<string, string>> = step === 'figures' ? WORDS.figure : {};
  return `“${own[name] ?? FIELDS[name] ?? files.value}”`;
}

/** The absolute path of a file that a problem names. */
export const pathOf = (file: string): string => resolve(file);

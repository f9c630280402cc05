import { join } from 'node:path';
import { findPlans } from '../import/content/currentPlans.ts';
import { byId } from '../plan/indexes.ts';
import type { Place, Words } from '../plan/problem.ts';
import { ProblemError, toWords } from '../plan/problem.ts';
import { displayPath } from '../schema/files.ts';
import type { Action } from './actions.ts';
import { changed, holdFile } from './changeFile.ts';
import type { Desk } from './desk.ts';
import { planFile } from './desk.ts';
import { putActuals } from './edit/editActual.ts';
import { checkTyped } from './edit/checkTyped.ts';
import { editBody } from './edit/editBody.ts';
import { decideAsPrinted, decideHeading, decideLine, decideParticular, sign } from './edit/editDecisions.ts';
import { addToGlossary } from './edit/editGlossary.ts';
import { editIndicator } from './edit/editIndicator.ts';
import { editSite } from './edit/editSite.ts';
import { forget } from './edit/forget.ts';
import { contentFiles, importOne } from './importOne.ts';
import { putLine } from './putLine.ts';
import { removeCapture } from './removeCapture.ts';
import { bodyEntry, figureEntry } from './entries.ts';
import { hanziOf, seenOf } from './signing.ts';
import { inspectContent } from './memory.ts';

/**
 * Does one thing: changes the files an editor would have changed, and nothing else in them. Gives what the person should
 * hear of it.
 */
export async function perform(desk: Desk, action: Action): Promise<Words[]> {
  if (action.do === 'undo') return undo(desk);
  return performOne(desk, action);
}

function undo({ history }: Desk): Words[] {
  const undone = history.undo();
  if (!undone) return [toWords('desk-nothing-undone')];
  // Who does not remember the step should hear which it was.
  return undone.madeAt ? [toWords('desk-undone-earlier', { when: timeInWords(undone.madeAt) })] : [];
}

/** @example timeInWords(new Date(2026, 10, 27, 17, 32)) // '2026-11-27 17:32' */
function timeInWords(time: Date): string {
  return time.toLocaleString('sv-SE').slice(0, 16);
}

type FileAction = Extract<
  Action,
  { do: 'figure' | 'body' | 'glossary' | 'actuals' | 'site' | 'written' | 'forget' }
>;

async function performOne(desk: Desk, action: Exclude<Action, { do: 'undo' }>): Promise<Words[]> {
  switch (action.do) {
    case 'line':
      return decide(desk, action.plan, (text) => decideLine(text, action, action.verdict));
    case 'heading':
      return decide(desk, action.plan, (text) => decideHeading(text, action, action.level));
    case 'particular':
      return decide(desk, action.plan, (text) => decideParticular(text, action.field, action.value));
    case 'asPrinted':
      return decide(desk, action.plan, (text) => decideAsPrinted(text, action.clause));
    case 'sign': {
      if (seenOf(desk, action.plan, action.part) !== action.seen)
        throw changed(planFile(desk, action.plan, '.md'));
      const on = new Date().toLocaleDateString('sv-SE');
      const signature = { by: action.by, on, seen: action.seen };
      changeDecisions(desk, action.plan, (text) => sign(text, action.part, signature));
      return [];
    }
    case 'withdraw':
      changeDecisions(desk, action.plan, (text) => sign(text, action.part, null));
      return [];
    case 'accept':
      return importAgain(desk, action.plan, [action.file], false);
    case 'reimport':
      return importAgain(desk, action.plan, [], false);
    case 'remove':
      removeCapture(desk, action.file);
      return [];
    default:
      changeOneFile(desk, action);
      return [];
  }
}

/** What changes one file and nothing that follows from it. */
function changeOneFile(desk: Desk, action: FileAction): void {
  const { history } = desk;
  const inContent = (name: string): string => join(desk.contentDir, name);
  switch (action.do) {
    case 'figure': {
      const path = planFile(desk, action.plan, '.indicators.yaml');
      history.change(path, (text) => {
        if (text === null || figureEntry(text, action.id) !== action.seen) throw changed(path);
        const { word } = action;
        const typed = word.verdict === 'mended' ? checkTyped(word.fields, placeOf(path)) : [];
        if (typed.length > 0) throw new ProblemError(...typed);
        return editIndicator(text, action.id, word) ?? text;
      });
      return;
    }
    case 'body': {
      const path = inContent('organisations.yaml');
      history.change(path, (text) => {
        if (text === null || bodyEntry(text, action.id) !== action.seen) throw changed(path);
        return editBody(text, action.id, action.word) ?? text;
      });
      return;
    }
    case 'glossary':
      history.change(inContent('glossary.tsv'), (text) =>
        addToGlossary(text, { ...action, traditional: writtenWith(desk, action) }),
      );
      return;
    case 'actuals': {
      const path = inContent(`actuals/${action.plan}.csv`);
      const plan = inspectContent(desk.contentDir).portal.plans.find(({ id }) => id === action.plan);
      const targets = byId(plan?.indicators ?? []);
      history.change(path, (text) => putActuals(text, action.rows, targets, displayPath(path)));
      return;
    }
    case 'site':
      history.change(inContent('site.yaml'), (text) => editSite(text, action.field, action.value));
      return;
    case 'written':
      putLine(desk, action);
      return;
    case 'forget':
      for (const name of ['organisations', 'measures', 'topics'])
        history.change(inContent(`${name}.yaml`), (text) => text && forget(text, name, action));
  }
}

/** A phrase in Traditional as it is converted, but with this form of one of its words. */
function writtenWith(desk: Desk, { simplified, word, form }: Extract<Action, { do: 'glossary' }>): string {
  const at = simplified.indexOf(word);
  if (at < 0) return form;
  const whole = hanziOf(inspectContent(desk.contentDir).portal.glossary).to('zh-Hant', simplified);
  const source = whole.length === simplified.length ? whole : simplified;
  return source.slice(0, at) + form + source.slice(at + word.length);
}

function placeOf(path: string): Place {
  return { file: displayPath(path), line: null };
}

function changeDecisions(desk: Desk, plan: string, edit: (text: string | null) => string): void {
  desk.history.change(planFile(desk, plan, '.decisions.yaml'), edit);
}

/** Keeps a decision and reads the capture again by it; a decision that cannot be kept is not written either. */
async function decide(desk: Desk, plan: string, edit: (text: string | null) => string): Promise<Words[]> {
  const path = planFile(desk, plan, '.decisions.yaml');
  const held = holdFile(path);
  try {
    if (!desk.history.change(path, edit)) return [];
    return await importAgain(desk, plan, [], true).catch((error: unknown) => {
      desk.history.takeBack(held.restore);
      throw error;
    });
  } finally {
    held.release();
  }
}

async function importAgain(desk: Desk, plan: string, accepted: string[], joined: boolean): Promise<Words[]> {
  const capture = findPlans(desk.contentDir).get(plan);
  if (capture === undefined) throw changed(planFile(desk, plan, '.md'));
  const path = join(desk.seedsDir, capture);
  let said: Words[] = [];
  await desk.history.watch(
    () => contentFiles(desk),
    async () => {
      said = await importOne(desk, path, { accepted });
    },
    joined,
  );
  return said;
}

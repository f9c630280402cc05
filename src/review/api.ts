import { basename } from 'node:path';
import { toXlsx } from '../exports/xlsx.ts';
import type { Edition } from '../plan/model.ts';
import type { Problem, Words } from '../plan/problem.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { actionSchema } from './actions.ts';
import type { Desk } from './desk.ts';
import { actualsSheet } from './actualsSheet.ts';
import { isActualsTable, rowsOfSheet } from './edit/editActual.ts';
import { addCapture, renewCapture } from './addCapture.ts';
import { perform } from './perform.ts';
import { readSheet } from './readSheet.ts';
import type { ToldProblem } from './tellProblems.ts';
import { tellProblems, wordOf, wordsIn } from './tellProblems.ts';
import { viewHome } from './viewHome.ts';
import { viewPlan } from './viewPlan.ts';

/** Answers one question of the page: data to send as JSON, bytes to send as they are, or undefined for what is not there. */
export async function answerApi(
  desk: Desk,
  method: string,
  url: URL,
  body: Uint8Array | undefined,
  edition: Edition,
): Promise<object | undefined> {
  const [, room, what, id = ''] = url.pathname.split('/');
  if (room !== 'api') return undefined;
  if (method === 'GET') return answerGet(desk, what ?? '', decodeURIComponent(id), edition);
  if (method !== 'POST' || !body) return undefined;
  const name = basename(url.searchParams.get('name') ?? '');
  if (what === 'examine')
    return {
      problems: tellProblems(await desk.examine(new TextDecoder().decode(body)), desk.contentDir, edition),
    };
  if (what === 'build') return desk.builds.start();
  const work = workOf(desk, what ?? '', id, name, body);
  if (!work) return undefined;
  const said = await desk.history.inTurn(work);
  return { said: said.map((each) => wordOf(each, edition)) };
}

/** What a request wants done. */
function workOf(
  desk: Desk,
  what: string,
  id: string,
  name: string,
  body: Uint8Array,
): (() => Promise<Words[]>) | undefined {
  if (what === 'do') return async () => perform(desk, readAction(body));
  if (what === 'capture' && /^[^.\\/:*?"<>|\p{C}][^\\/:*?"<>|\p{C}]*$/u.test(name))
    return () => (id === '' ? addCapture(desk, name, body) : renewCapture(desk, id, name, body));
  if (what !== 'actuals') return undefined;
  return async () =>
    perform(desk, {
      do: 'actuals',
      plan: id,
      rows: rowsOfSheet(readSheet(body, name, isActualsTable), name),
    });
}

async function answerGet(
  desk: Desk,
  what: string,
  id: string,
  edition: Edition,
): Promise<object | undefined> {
  const told = (problems: readonly Problem[]): ToldProblem[] =>
    tellProblems(problems, desk.contentDir, edition);
  if (what === 'words') return wordsIn(edition);
  if (what === 'home') {
    const view = await viewHome(desk);
    return { ...view, problems: told(view.problems) };
  }
  if (what === 'plan') return viewPlan(desk, id, edition);
  if (what === 'check') return { problems: told(await desk.check()) };
  if (what === 'build') return desk.builds.state;
  if (what !== 'actuals') return undefined;
  const plan = await viewPlan(desk, id);
  return plan && toXlsx(actualsSheet(plan), id);
}

function readAction(body: Uint8Array): ReturnType<typeof actionSchema.parse> {
  const found = actionSchema.safeParse(JSON.parse(new TextDecoder().decode(body)));
  if (found.success) return found.data;
  const fault = found.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new ProblemError(tellProblem('file-unreadable', { file: 'review', line: null }, { fault }));
}

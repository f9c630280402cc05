import type { Action } from '../actions.ts';
import type { BuildState } from '../builds.ts';
import type { HomeView } from '../viewHome.ts';
import type { PlanView } from '../viewPlan.ts';
import type { ToldProblem } from '../tellProblems.ts';
import type { DeskWords } from './words.ts';

const token = new URLSearchParams(location.search).get('token') ?? '';

/** What the server refused, with the problems it told. */
export class Refused extends Error {
  readonly problems: ToldProblem[];
  constructor(problems: ToldProblem[], message: string) {
    super(message);
    this.problems = problems;
  }
}

/** The script in which the desk speaks; remembered on this machine. */
export function edition(): 'zh-Hans' | 'zh-Hant' {
  return localStorage.getItem('celan-desk-edition') === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

async function ask<T>(path: string, body?: BodyInit): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-celan-token': token, 'x-celan-edition': edition() },
    body: body ?? null,
  });
  if (response.ok) return (await response.json()) as T;
  const found = (await response.json().catch(() => ({}))) as { problems?: ToldProblem[]; message?: string };
  throw new Refused(found.problems ?? [], found.message ?? response.statusText);
}

/** What was done, and what should be heard of it. */
interface Done {
  said: string[];
}

/** Everything that the page asks of the desk. */
export const api = {
  words: () => ask<DeskWords>('/api/words'),
  home: () => ask<Omit<HomeView, 'problems'> & { problems: ToldProblem[] }>('/api/home'),
  plan: (id: string) => ask<PlanView>(`/api/plan/${id}`),
  check: () => ask<{ problems: ToldProblem[] }>('/api/check'),
  do: (action: Action) => ask<Done>('/api/do', JSON.stringify(action)),
  addCapture: (file: File) => ask<Done>(`/api/capture?name=${encodeURIComponent(file.name)}`, file),
  renewCapture: (plan: string, file: File) =>
    ask<Done>(`/api/capture/${plan}?name=${encodeURIComponent(file.name)}`, file),
  sendActuals: (plan: string, file: File) =>
    ask<Done>(`/api/actuals/${plan}?name=${encodeURIComponent(file.name)}`, file),
  sheetAddress: (plan: string) => `/api/actuals/${plan}?token=${encodeURIComponent(token)}`,
  examine: (address: string) => ask<{ problems: ToldProblem[] }>('/api/examine', address),
  build: () => ask<BuildState>('/api/build', ''),
  buildState: () => ask<BuildState>('/api/build'),
};

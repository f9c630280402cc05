import type { ToldProblem } from '../tellProblems.ts';
import type { HomeView } from '../viewHome.ts';
import { api } from './api.ts';
import type { Desk } from './context.ts';
import { Findable } from './findable.ts';
import { h } from './h.ts';
import { showProblems } from './problems.ts';

/** What was typed to find a plan, while the page is drawn anew. */
const plansFound = new Findable();

/** The first page: captures, plans with what is left to do, whose portal it is, what check says. */
export function showHome(
  desk: Desk,
  view: Omit<HomeView, 'problems'> & { problems: ToldProblem[] },
): HTMLElement[] {
  const { words } = desk;
  const titles = new Map(view.plans.map(({ id, title }) => [id, title]));
  return [
    h(
      'div.home',
      {},
      h('h1', {}, words.plans),
      view.plans.length === 0 && h('p.quiet', {}, words.noPlans),
      ...plansFound.show(
        words,
        view.plans.map((plan) => showPlan(desk, plan)),
        'plans',
        'ul.cards',
      ),
      addCapture(desk),
      view.captures.length > 0 && h('h2', {}, words.captures),
      h(
        'ul.captures',
        {},
        view.captures.map(({ file, plan, former }) =>
          h(
            'li',
            {},
            h('span', {}, file),
            h(
              'span.quiet',
              {},
              plan === null
                ? words.notImported
                : ` → ${titles.get(plan) ?? plan}${former ? words.formerText : ''}`,
            ),
            plan === null && removeButton(desk, file),
          ),
        ),
      ),
      h('h2', {}, words.siteTitle),
      showSite(desk, view.site),
      h('h2', {}, words.problems),
      showProblems(desk, view.problems),
    ),
  ];
}

function showPlan(
  desk: Desk,
  { id, title, origin, find, capture, todo }: HomeView['plans'][number],
): HTMLElement {
  const { words } = desk;
  const left = [
    todo.figures > 0 && `${todo.figures} ${words.todoFigures}`,
    todo.bodies > 0 && `${todo.bodies} ${words.todoBodies}`,
    todo.held > 0 && `${todo.held} ${words.todoHeld}`,
  ].filter(Boolean);
  const signed = todo.signatures
    .filter(({ state }) => state === 'signed')
    .map(({ part }) => words.parts[part]);
  return h(
    'li',
    { 'data-find': find },
    h('a', { href: `#/plan/${id}/lines` }, title),
    origin !== '' && h('p.quiet', {}, origin),
    h('p.todo', {}, left.length > 0 ? left.join(' · ') : words.todoNone),
    h('p.quiet', {}, signed.length > 0 ? `✓ ${signed.join('、')}` : words.unsigned),
    h('details', {}, h('summary', {}, words.more), renewField(desk, id), removeButton(desk, capture)),
  );
}

/** Takes a capture that holds a new text of a plan. */
function renewField(desk: Desk, plan: string): HTMLElement {
  const { words } = desk;
  const input = h('input', { type: 'file', id: `renew-${plan}` });
  const take = async (): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    desk.say(`${words.adding} ${file.name}`, true);
    try {
      const { said } = await api.renewCapture(plan, file);
      desk.noteSaved();
      await desk.show();
      desk.say([`${words.renewed}${file.name}`, ...said].join('\n'), said.length > 0);
    } catch (error) {
      desk.tell(error);
    }
  };
  input.addEventListener('change', () => void take());
  return h('label.button.file', { for: `renew-${plan}` }, words.renew, input);
}

/** Removes a capture with its plan, at the second tap. */
function removeButton(desk: Desk, file: string): HTMLElement {
  const { words } = desk;
  let isSure = false;
  const button = h('button.remove', { type: 'button' }, words.remove);
  button.addEventListener('click', () => {
    if (isSure) return void desk.perform({ do: 'remove', file }, words.removed);
    isSure = true;
    button.textContent = words.removeSure;
  });
  return button;
}

function addCapture(desk: Desk): HTMLElement {
  const { words } = desk;
  const input = h('input', { type: 'file', multiple: true, id: 'capture' });
  const take = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) {
      desk.say(`${words.adding} ${file.name}`);
      try {
        const { said } = await api.addCapture(file);
        desk.noteSaved();
        await desk.show();
        desk.say(said.length > 0 ? said.join('\n') : `${words.added} ${file.name}`, said.length > 0);
      } catch (error) {
        desk.tell(error);
        return;
      }
    }
  };
  input.addEventListener('change', () => void take([...(input.files ?? [])]));
  const box = h(
    'label.drop.file',
    { for: 'capture' },
    h('strong', {}, words.addTitle),
    h('span', {}, words.addHint),
    input,
  );
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => {
    box.classList.remove('over');
  });
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  return box;
}

function showSite(desk: Desk, site: HomeView['site']): HTMLElement {
  const { words } = desk;
  const fields = ['name', 'operator', 'contact', 'address'] as const;
  return h(
    'div.fields',
    {},
    fields.map((field) => {
      const input = h('input', { id: `site-${field}`, value: site[field], autocomplete: 'off' });
      input.addEventListener(
        'change',
        () => void desk.perform({ do: 'site', field, value: input.value.trim() }),
      );
      return h('p', {}, h('label', { for: `site-${field}` }, words.site[field]), input);
    }),
  );
}

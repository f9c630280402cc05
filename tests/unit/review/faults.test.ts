import type * as Files from 'node:fs';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProblemError } from '../../../src/plan/problem.ts';
import { tellSystemError } from '../../../src/plan/systemProblem.ts';
import type { Action } from '../../../src/review/actions.ts';
import { Builds } from '../../../src/review/builds.ts';
import type { Desk } from '../../../src/review/desk.ts';
import { History } from '../../../src/review/history.ts';
import { addCapture, renewCapture } from '../../../src/review/addCapture.ts';
import { perform } from '../../../src/review/perform.ts';
import { viewPlan } from '../../../src/review/viewPlan.ts';
import { CARE } from '../../desk/plans.ts';

/** The write, counted from now, from which on the disk refuses, and with which code; no disk does until it is set. */
const disk = vi.hoisted(() => {
  // Test files share their modules; these must be loaded anew, over the disk below.
  vi.resetModules();
  return { writes: Number.POSITIVE_INFINITY, code: 'ENOSPC' };
});
afterAll(() => vi.resetModules());
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Files>();
  const refuse = (path: unknown): void => {
    if (--disk.writes >= 0) return;
    throw Object.assign(new Error(`${disk.code}: ${String(path)}`), { code: disk.code, path });
  };
  return {
    ...fs,
    writeFileSync: (...given: Parameters<typeof fs.writeFileSync>) => {
      // A full disk takes the name, and a part of the words.
      if (disk.writes <= 0 && disk.code === 'ENOSPC')
        fs.writeFileSync(given[0], Buffer.from(given[1] as string).subarray(0, 9), given[2]);
      refuse(given[0]);
      fs.writeFileSync(...given);
    },
    mkdirSync: (...given: Parameters<typeof fs.mkdirSync>) => {
      if (disk.code === 'EROFS' && !fs.existsSync(given[0])) refuse(given[0]);
      return fs.mkdirSync(...given);
    },
    renameSync: (...given: Parameters<typeof fs.renameSync>) => {
      if (disk.code === 'EROFS') refuse(given[0]);
      fs.renameSync(...given);
    },
  };
});

const model = mkdtempSync(join(tmpdir(), 'celan-faults-'));
/** Another paper, of another place and number. */
const OTHER = CARE.replaceAll('青浦湾', '白石桥').replace('18号', '19号');
/** A later text of the same paper. */
const AMENDED = CARE.replace('42个', '48个');
let folder = '';

function deskOver(root: string): Desk {
  const builds = new Builds({ build: () => Promise.resolve(null), preview: () => Promise.resolve('') });
  return {
    contentDir: join(root, 'content'),
    seedsDir: join(root, 'seeds'),
    history: new History(),
    builds,
    check: () => Promise.resolve([]),
    examine: () => Promise.resolve([]),
  };
}

/** Every file and what it says. */
function stateOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names.map((each) => {
      const path = join(each.parentPath, each.name);
      return [path.slice(root.length), readFileSync(path, 'latin1')];
    }),
  );
}

let plan = '';
let actions: [string, (desk: Desk) => Promise<unknown>][] = [];

beforeAll(async () => {
  for (const each of ['content', 'seeds']) mkdirSync(join(model, each));
  const desk = deskOver(model);
  await addCapture(desk, 'care.html', Buffer.from(CARE));
  plan =
    readdirSync(join(model, 'content/plans'))
      .find((name) => name.endsWith('.md'))
      ?.slice(0, -3) ?? '';
  const view = await viewPlan(desk, plan);
  const figure = view?.figures.find((each) => !each.reviewed);
  const body = view?.bodies.find((each) => !each.reviewed);
  const line = view?.lines.find(({ text }) => text.includes('助餐'));
  const heading = view?.clauses.find((each) => each.level === 1);
  const part = view?.signatures[0];
  const act = (action: Action) => (each: Desk) => perform(each, action);
  actions = [
    ['a capture', (each) => addCapture(each, 'other.html', Buffer.from(OTHER))],
    [
      'a figure',
      act({ do: 'figure', plan, id: figure?.id ?? '', seen: figure?.seen ?? '', word: { verdict: 'right' } }),
    ],
    ['a body', act({ do: 'body', id: body?.id ?? '', seen: body?.seen ?? '', word: { verdict: 'right' } })],
    ['a signature', act({ do: 'sign', plan, part: 'text', by: '王敏', seen: part?.seen ?? '' })],
    [
      'a line',
      act({
        do: 'line',
        plan,
        line: line?.line ?? 1,
        text: line?.text.slice(0, 8) ?? '',
        verdict: { verdict: 'furniture', reason: '不是正文' },
      }),
    ],
    [
      'a heading',
      act({
        do: 'heading',
        plan,
        line: view?.lines[heading?.at ?? 0]?.line ?? 1,
        text: heading?.heading ?? '',
        level: 2,
      }),
    ],
    ['a word', act({ do: 'glossary', simplified: '助餐', word: '餐', form: '飡', why: '核对' })],
    ['a name', act({ do: 'site', field: 'name', value: '青浦湾规划' })],
    ['a removal', act({ do: 'remove', file: 'care.html' })],
  ];
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'celan-faults-'));
  cpSync(model, folder, { recursive: true });
});

describe.each(['ENOSPC', 'EROFS'])('where the disk answers %s', (code) => {
  test('at any moment of any step, nothing is lost, the message says what to do, and afterwards it goes on', async () => {
    expect(plan).not.toBe('');
    expect(actions.length).toBe(9);
    for (const [name, act] of actions) {
      const before = stateOf(folder);
      let refused = 0;
      // A folder is read-only from the beginning; a disk is full from any write on.
      for (let writes = 0; code === 'ENOSPC' || writes === 0; writes++) {
        const desk = deskOver(folder);
        Object.assign(disk, { writes, code });
        const error = await act(desk).then(
          () => null,
          (thrown: unknown) => (thrown instanceof Error ? thrown : new Error('thrown')),
        );
        Object.assign(disk, { writes: Number.POSITIVE_INFINITY });
        if (error === null) break;
        refused++;
        const [problem] =
          error instanceof ProblemError ? error.problems : [tellSystemError(error, folder)].flat();
        expect(problem?.key, `${name}, write ${writes}: ${error.message}`).toMatch(
          /^(?:disk-full|not-writable)$/,
        );
        expect(stateOf(folder), `${name}, write ${writes}`).toEqual(before);
      }
      expect(refused, name).toBeGreaterThan(0);
      if (code === 'EROFS') await act(deskOver(folder));
      expect(stateOf(folder), name).not.toEqual(before);
    }
  });
});

describe('what the desk says besides', () => {
  test('a paper that is there already is told and not read twice, and undo takes no plan away', async () => {
    const desk = deskOver(folder);
    const before = stateOf(join(folder, 'content'));
    const said = await addCapture(desk, 'again.html', Buffer.from(CARE.replaceAll('青浦湾', '白石桥')));
    expect(said.map(({ zh }) => zh).join()).toContain('是同一份文件');
    await addCapture(desk, 'other.html', Buffer.from(OTHER));
    const after = stateOf(join(folder, 'content'));
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    const undone = await perform(desk, { do: 'undo' });
    expect(undone.map(({ zh }) => zh)).toEqual(['没有可撤回的步骤']);
    expect(stateOf(join(folder, 'content'))).toEqual(after);
  });

  test('a new text keeps the old one as a version; a removed plan leaves nothing behind and comes back whole', async () => {
    const desk = deskOver(folder);
    await renewCapture(desk, plan, 'care.html', Buffer.from(AMENDED));
    expect(readFileSync(join(folder, 'content/versions', plan, '1.md'), 'utf8')).toContain('42个');
    expect(readFileSync(join(folder, 'content/plans', `${plan}.md`), 'utf8')).toContain('48个');
    await perform(desk, {
      do: 'actuals',
      plan,
      rows: [
        {
          indicator: 'i-1-1',
          period: '2024',
          value: '60%',
          source: 'https://a.gov.cn/',
          retrieved: '2025/1/2',
        },
      ],
    });
    const before = stateOf(folder);
    await perform(desk, { do: 'remove', file: 'care-2.html' });
    const left = Object.entries(stateOf(folder)).filter(([, text]) => String(text).includes(plan));
    expect(left).toEqual([]);
    expect(readdirSync(join(folder, 'seeds'))).toEqual(['.removed']);
    expect(readdirSync(join(folder, 'content/versions'))).toEqual([]);
    await perform(desk, { do: 'undo' });
    expect(stateOf(folder)).toEqual(before);
  });

  test('what cannot be a figure is refused before it is written', async () => {
    const desk = deskOver(folder);
    const view = await viewPlan(desk, plan);
    const { id = '', seen = '' } = view?.figures[0] ?? {};
    const fields = { value: '63.5%', year: '二〇二五' };
    const before = stateOf(folder);
    const mend = perform(desk, { do: 'figure', plan, id, seen, word: { verdict: 'mended', fields } });
    await expect(mend).rejects.toMatchObject({
      problems: [{ key: 'figure-typed' }, { key: 'figure-typed' }],
    });
    expect(stateOf(folder)).toEqual(before);
  });

  test('a decision on a text that was changed by hand is kept, and the person hears that it is not written', async () => {
    const desk = deskOver(folder);
    const path = join(folder, 'content/plans', `${plan}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('加强组织领导', '加强领导'));
    const mine = readFileSync(path, 'utf8');
    const said = await perform(desk, { do: 'heading', plan, line: 5, text: '一、工作目标', level: 2 });
    expect(said.map(({ zh }) => zh).join()).toContain('有人手工改过');
    expect(readFileSync(path, 'utf8')).toBe(mine);
  });

  test('a file that is no YAML is not written into; the message has its line', async () => {
    const desk = deskOver(folder);
    const path = join(folder, 'content/site.yaml');
    writeFileSync(path, 'name: 策览\noperator：市政府\n');
    const refused = await perform(desk, { do: 'site', field: 'name', value: '青浦湾规划' }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ problems: [{ key: 'yaml-wide-colon', line: 2 }] });
    expect(readFileSync(path, 'utf8')).toBe('name: 策览\noperator：市政府\n');
  });
});

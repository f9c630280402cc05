import { expect, test } from 'vitest';
import { CAPTURE, workspace } from './workspace.ts';

test('the same paper under two names is told and imported once, in one batch and later', async () => {
  const portal = workspace();
  portal.write('seeds/a.txt', CAPTURE);
  portal.write('seeds/b.txt', CAPTURE.replaceAll('，', '， '));
  const first = await portal.run('import');
  expect(first).toMatchObject({ code: 0 });
  expect(first.result?.plans).toHaveLength(1);
  expect(first.result?.doubles).toMatchObject([{ file: 'b.txt', same: 'a.txt', plan: 'yunshan-2024' }]);
  portal.write('seeds/c.txt', CAPTURE);
  const later = await portal.run('import');
  expect(later.result?.doubles.map(({ file }) => file)).toEqual(['b.txt', 'c.txt']);
  expect(Object.keys(portal.snapshot()).filter((name) => name.endsWith('.md'))).toHaveLength(1);
});

test('a capture that says something else by now is told clause by clause', async () => {
  const portal = workspace();
  portal.write('seeds/a.txt', CAPTURE);
  await portal.run('import');
  portal.write('seeds/a.txt', CAPTURE.replace('新建幼儿园12所', '新建幼儿园15所'));
  const { result } = await portal.run('import');
  const [changes] = [...(result?.changes.values() ?? [])];
  expect(changes?.map(({ zh }) => zh.split(' ')[0])).toEqual(['改写']);
});

test('a plan that an editor saved as UTF-16 is read all the same', async () => {
  const portal = workspace();
  portal.write('seeds/a.txt', CAPTURE);
  await portal.run('import');
  const path = 'content/plans/yunshan-2024.md';
  const text = portal.read(path);
  portal.write(path, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
  expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
});

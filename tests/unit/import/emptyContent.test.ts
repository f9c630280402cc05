import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRandom } from '../../random.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import { readCapture } from '../../../src/import/read.ts';
import { readBody } from '../../../src/markdown/readBody.ts';
import { writeBody } from '../../../src/markdown/writeBody.ts';
import { workspace } from './workspace.ts';

const folder = new URL('../../fixtures/captures/', import.meta.url);

test.each(readdirSync(folder))(
  '%s goes into an empty content folder, passes check, and can be built',
  async (name) => {
    const portal = workspace();
    portal.write(`seeds/${name}`, readFileSync(new URL(name, folder)));
    expect(await portal.run('import')).toMatchObject({ code: 0, err: '' });
    expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
    expect(loadPortal(`${portal.root}/content`).plans).toHaveLength(1);
  },
);

const HAN = ['一', '二', '三', '四', '五'];
const TITLES = ['扩充资源', '提升质量', '落实补助', '公开信息', '健全机制', '培训队伍'];

/** A paper in Markdown with headings without numbers at any depth, and series that go on or begin again below them. */
function growPaper(random: () => number): string {
  const pick = (count: number): number => Math.floor(random() * count);
  const lines = ['# 青禾市学前教育提升行动方案'];
  for (let part = 0; part < 1 + pick(3); part++) {
    if (random() < 0.7) lines.push(`## ${TITLES[pick(6)]}的部署`);
    for (let outer = 0; outer < 1 + pick(4); outer++) {
      lines.push(`### ${HAN[outer]}、${TITLES[pick(6)]}`);
      if (random() < 0.3) lines.push(`#### ${TITLES[pick(6)]}组`);
      for (let inner = 0; inner < pick(4); inner++)
        lines.push(
          `#### （${HAN[inner]}）${TITLES[pick(6)]}。到2026年毛入园率达到9${inner}%。（责任单位：市教育局）`,
        );
      if (random() < 0.3) lines.push(`#### ${TITLES[pick(6)]}组`, '新建公办园8所。');
    }
  }
  return lines.join('\n\n');
}

test('papers with headings without numbers keep every id and parent through Markdown', () => {
  const random = createRandom(11);
  for (let paper = 0; paper < 250; paper++) {
    const { clauses } = readCapture(new TextEncoder().encode(growPaper(random)), 'x.md');
    const places = clauses.map(({ id, parent }) => [id, parent]);
    const read = readBody(writeBody(clauses), 'x.md').clauses.map(({ id, parent }) => [id, parent]);
    expect(read).toEqual(places);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  }
});

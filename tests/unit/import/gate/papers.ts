/** Papers with a line put into them where break-ins put theirs, for the tests and the fuzzer of the gate. */
import type { Script as Edition } from '../../../../src/plan/model.ts';

export const PLACES = ['begin', 'title', 'middle', 'sentence', 'cell', 'end', 'meta'] as const;
export type InjectedPlace = (typeof PLACES)[number];
export const FORMS = ['txt', 'md', 'html'] as const;
export type PaperForm = (typeof FORMS)[number];

const HANS = {
  title: '青禾县人民政府关于印发青禾县养老服务三年行动计划的通知',
  intro: '为健全养老服务体系，现将《青禾县养老服务三年行动计划》印发给你们，请认真贯彻执行。',
  heads: ['一、总体要求', '二、重点任务'],
  sentences: [
    '坚持政府主导、社会参与，',
    '完善居家社区机构相协调的服务供给，',
    '到2026年养老机构护理型床位占比达到60%。',
  ],
  table: [
    ['序号', '任务', '责任单位'],
    ['1', '改造县级养老机构', '县民政局'],
    ['2', '培训养老护理员', '县人力资源和社会保障局'],
  ],
  end: ['青禾县人民政府', '2024年5月6日'],
};
const HANT: typeof HANS = {
  title: '青禾縣人民政府關於印發青禾縣養老服務三年行動計劃的通知',
  intro: '為健全養老服務體系，現將《青禾縣養老服務三年行動計劃》印發給你們，請認真貫徹執行。',
  heads: ['一、總體要求', '二、重點任務'],
  sentences: [
    '堅持政府主導、社會參與，',
    '完善居家社區機構相協調的服務供給，',
    '到2026年養老機構護理型床位佔比達到60%。',
  ],
  table: [
    ['序號', '任務', '責任單位'],
    ['1', '改造縣級養老機構', '縣民政局'],
    ['2', '培訓養老護理員', '縣人力資源和社會保障局'],
  ],
  end: ['青禾縣人民政府', '2024年5月6日'],
};

/** A paper in a form, with a line in a place of it; without a line the paper alone. */
export function buildPaper(form: PaperForm, edition: Edition, place?: InjectedPlace, line = ''): string {
  const base = edition === 'zh-Hans' ? HANS : HANT;
  const at = (here: InjectedPlace): string[] => (place === here ? [line] : []);
  const [first = '', second = '', third = ''] = base.sentences;
  const table = base.table.map((row, index) =>
    index === 2 && place === 'cell' ? [row[0], line, row[2]] : row,
  );
  const write = FORM[form];
  const body = [
    ...at('begin').map(write.line),
    write.title(`${place === 'title' ? `${line}-` : ''}${base.title}`),
    write.line(base.intro),
    write.line(base.heads[0] ?? ''),
    write.line(`${first}${at('sentence').join('')}${second}${third}`),
    ...at('middle').map(write.line),
    write.line(`（一）${second}${third}`),
    write.line(base.heads[1] ?? ''),
    write.line(`（一）${first}${third}`),
    write.table(table.map((row) => row.map((cell) => cell ?? ''))),
    ...base.end.map(write.line),
    ...at('end').map(write.line),
  ];
  const meta = at('meta').map((value) => `<meta name="ArticleTitle" content="${escapeHtml(value)}">`);
  return form === 'html'
    ? `<!doctype html><html><head>${meta.join('')}</head><body><div>\n${body.join('\n')}\n</div></body></html>`
    : body.join('\n');
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const FORM: Record<
  PaperForm,
  { title: (t: string) => string; line: (t: string) => string; table: (rows: string[][]) => string }
> = {
  txt: {
    title: (text) => text,
    line: (text) => text,
    table: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  },
  md: {
    title: (text) => `# ${text}`,
    line: (text) => `${text}\n`,
    table: (rows) =>
      rows
        .map((row) => `| ${row.join(' | ')} |`)
        .toSpliced(1, 0, '| --- | --- | --- |')
        .join('\n')
        .concat('\n'),
  },
  html: {
    title: (text) => `<h1>${escapeHtml(text)}</h1>`,
    line: (text) => `<p>${escapeHtml(text)}</p>`,
    table: (rows) =>
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  },
};

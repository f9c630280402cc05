import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import { editionOf } from '../../../src/portal/editionOf.ts';
import { clauseText, headingText } from '../../../src/plan/text.ts';
import type { Edition } from '../../../src/plan/model.ts';

const site = 'https://plans.example.gov.cn';
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const env = { ...(process.env as Record<string, string>), SITE_URL: site };
  await client.connect(new StdioClientTransport({ command: 'node', args: ['src/cli/mcp.ts'], env }));
});
afterAll(() => client.close());

interface Cited {
  address: string;
  text: string;
  quote?: string;
}

async function call<Found>(name: string, input: Record<string, unknown>): Promise<Found> {
  const { content, isError } = await client.callTool({ name, arguments: input });
  const [first] = content as { text: string }[];
  if (isError) throw new Error(first?.text);
  return JSON.parse(first?.text ?? '') as Found;
}

const portal = loadPortal('content');
const texts = new Map<string, string>();
for (const [edition, path] of [
  ['zh-Hans', ''],
  ['zh-Hant', '/zh-hant'],
] as const)
  for (const plan of editionOf(portal, edition).plans)
    for (const clause of plan.clauses)
      texts.set(
        `${site}${path}/plans/${plan.id}/#${clause.id}`,
        [headingText(clause), clauseText(clause)].filter(Boolean).join('\n'),
      );

/** 50 questions as people ask them: the table that the search page is tested with, the first of them also in the other script. */
const asked = readFileSync('tests/fixtures/search/questions.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [string, Edition]);
const other = (edition: Edition): Edition => (edition === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
const questions = [
  ...asked,
  ...asked.map(([query, edition]): [string, Edition] => [query, other(edition)]),
].slice(0, 50);

test('of 50 questions every citation resolves to the words it quotes', async () => {
  expect(questions).toHaveLength(50);
  let cited = 0;
  for (const [query, edition] of questions) {
    const { clauses } = await call<{ clauses: Cited[] }>('search', { query, edition, limit: 5 });
    for (const { address, text } of clauses) {
      cited++;
      expect(texts.get(address), `${query}: ${address}`).toBe(text);
    }
    const [first] = clauses;
    if (!first) continue;
    const input = { quotation: first.text, address: first.address };
    expect(await call('verify_citation', input)).toMatchObject({ stands: true, verdict: '相符' });
  }
  expect(cited).toBeGreaterThan(80);
});

test('figures and tasks name the clause that they rest on', async () => {
  const { figures } = await call<{ figures: Cited[] }>('figures', { plan: 'jinjiang-2022' });
  expect(figures.length).toBeGreaterThan(15);
  for (const { address, quote = '' } of figures) expect(texts.get(address)).toContain(quote);
  const { bodies } = await call<{ bodies: { name: string; tasks: Cited[] }[] }>('tasks', {
    body: '晋江市教育局',
  });
  expect(bodies.map(({ name }) => name)).toEqual(['晋江市教育局']);
  expect(bodies[0]?.tasks.length).toBeGreaterThan(5);
  for (const { address, text } of bodies[0]?.tasks ?? []) expect(texts.get(address)).toBe(text);
});

test('a citation that was altered does not stand, and a clause that is not there is an error', async () => {
  const [address = '', text = ''] = [...texts][3] ?? [];
  const altered = text.replace(/[\u4e00-\u9fff]/u, '改');
  expect(await call('verify_citation', { quotation: altered, address })).toMatchObject({ stands: false });
  expect(await call('verify_citation', { quotation: text, address: `${site}/plans/x/#1` })).toMatchObject({
    stands: false,
    elsewhere: [{ address }],
  });
  await expect(call('clause', { plan: 'jinjiang-2022', clause: '99' })).rejects.toThrow('没有这一条');
});

test('names are found in either script, a plan may be cited as a whole, and what is not there is an error', async () => {
  const named = async (body: string): Promise<unknown> => call('tasks', { body });
  expect(await named('晉江市教育局')).toEqual(await named('晋江市教育局'));
  expect(await call('figures', { name: '幼兒園' })).toEqual(await call('figures', { name: '幼儿园' }));
  await expect(call('figures', { plan: 'x' })).rejects.toThrow('没有');
  const [address = '', text = ''] = [...texts][3] ?? [];
  const whole = { quotation: text, address: address.replace(/#.*/, '') };
  expect(await call('verify_citation', whole)).toMatchObject({ stands: true, clauses: [{ address }] });
  expect(await call('verify_citation', { quotation: '　 ' })).toMatchObject({ verdict: '未能核验' });
  const { found, clauses } = await call<{ found: number; clauses: Cited[] }>('verify_citation', {
    quotation: '的',
  });
  expect(found).toBeGreaterThan(clauses.length);
});

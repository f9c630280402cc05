import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { EDITION_CODES, ROOT_EDITION } from '../plan/editions.ts';
import { listFigures, listPlans, listTasks, readClause, searchClauses, verifyCitation } from './answers.ts';

const edition = z.enum(EDITION_CODES).default(ROOT_EDITION).describe('zh-Hans, zh-Hant or zh-Hant-HK');
const plan = z.string().describe('id of a plan, jinjiang-2022');

const answer = (found: object | undefined): CallToolResult =>
  found
    ? { content: [{ type: 'text', text: JSON.stringify(found, null, 1) }] }
    : { content: [{ type: 'text', text: '没有这一条 · there is no such clause' }], isError: true };

/** The portal's data for agents (Model Context Protocol): reads only, and every answer carries its address. */
export function createServer(): McpServer {
  const server = new McpServer({ name: 'celan', version: '1.0.0' });
  const hints = { readOnlyHint: true, openWorldHint: false };
  const tool = <Shape extends z.ZodRawShape>(
    name: string,
    description: string,
    inputSchema: Shape,
    answerTo: (input: z.infer<z.ZodObject<Shape>>) => object | undefined | Promise<object | undefined>,
  ): void => {
    const form = z.object(inputSchema);
    server.registerTool(
      name,
      { description, inputSchema: form, annotations: hints },
      async (input: unknown) => answer(await answerTo(form.parse(input))),
    );
  };
  tool('list_plans', '列出全部规划及其文号、日期、网址', { edition }, (input) => listPlans(input.edition));
  tool(
    'search',
    '检索条款：文字、文号、条款编号、单位、日常问法，简体繁体都可以；完全包含的在前',
    { query: z.string().min(1), edition, limit: z.int().min(1).max(50).default(10) },
    (input) => searchClauses(input.edition, input.query, input.limit),
  );
  tool('clause', '读一条全文', { plan, clause: z.string().describe('2-1-3'), edition }, (input) =>
    readClause(input.edition, input.plan, input.clause),
  );
  tool(
    'figures',
    '指标和其他数字，逐个附原句；目标不是完成情况',
    { plan: plan.optional(), name: z.string().optional().describe('名称中的字'), edition },
    (input) => listFigures(input.edition, input.plan, input.name),
  );
  tool(
    'tasks',
    '一个单位在全部规划中的任务',
    { body: z.string().describe('单位名称或 id'), edition },
    (input) => listTasks(input.edition, input.body),
  );
  tool(
    'verify_citation',
    '核对引文是否与条款一字不差（空白和换行不计）',
    { quotation: z.string().min(1), address: z.string().optional().describe('所引条款的网址') },
    (input) => verifyCitation(input.quotation, input.address),
  );
  return server;
}

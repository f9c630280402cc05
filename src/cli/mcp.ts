/** `npm run mcp`: the portal's data for agents, over standard input and output; nothing else may be printed there. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from '../agents/createServer.ts';
import { readForBuild } from '../site/portal.ts';
import { readOptions } from './readOptions.ts';
import { runCommand } from './terminal.ts';

await runCommand(async () => {
  readOptions('mcp', {});
  readForBuild();
  await createServer().connect(new StdioServerTransport());
});

/** `npm run mcp`: the portal's data for agents, over standard input and output; nothing else may be printed there. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from '../agents/createServer.ts';
import { readForBuild } from '../site/portal.ts';
import { runCommand } from './terminal.ts';

await runCommand(async () => {
  readForBuild();
  await createServer().connect(new StdioServerTransport());
});

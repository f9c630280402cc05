/** A process of the build: `bundlePages.ts FOLDER` lets Astro bundle the code of the pages into a folder. */
import { fileURLToPath } from 'node:url';
import { bundlePages } from '../site/units/bundlePages.ts';
import { runCommand } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(() => bundlePages(root, process.argv[2] ?? ''));

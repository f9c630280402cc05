import type { APIContext, GetStaticPathsItem } from 'astro';
import { editionParam } from '../../../site/addresses.ts';
import { editions } from '../../../site/portal.ts';
import { type Download, dataFiles, respond } from '../../../site/files/downloads.ts';

/** One file a table, and their description, in all editions. */
export function getStaticPaths(): GetStaticPathsItem[] {
  return editions().flatMap((edition) =>
    dataFiles(edition).map((file) => ({
      params: { edition: editionParam(edition), file: file.name },
      props: { file },
    })),
  );
}

export async function GET({ props }: APIContext<{ file: Download }>): Promise<Response> {
  const { name, make } = props.file;
  return respond(name, await make());
}

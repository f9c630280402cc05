import type { APIContext, GetStaticPathsItem } from 'astro';
import { type Download, planFiles, respond } from '../../../../site/files/downloads.ts';
import { planPaths } from '../../../../site/paths.ts';

/** A plan in every format, in both editions. */
export function getStaticPaths(): GetStaticPathsItem[] {
  return planPaths().flatMap(({ params, props: { edition, plan } }) =>
    planFiles(edition, plan).map((file) => ({ params: { ...params, file: file.name }, props: { file } })),
  );
}

export async function GET({ props }: APIContext<{ file: Download }>): Promise<Response> {
  const { name, make } = props.file;
  return respond(name, await make());
}

import type { APIContext } from 'astro';
import { feedFile, respond } from '../../site/files/downloads.ts';
import { type EditionProps, editionPaths } from '../../site/paths.ts';

export const getStaticPaths = editionPaths;

/** An Atom feed: an entry a plan. */
export function GET({ props }: APIContext<EditionProps>): Response {
  return respond('feed.xml', feedFile(props.edition));
}

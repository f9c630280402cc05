/** The portal's content, read once a build. */
import type { Edition } from '../plan/model.ts';
import type { Portal } from '../portal/model.ts';
import { draftPortal } from './draftPortal.ts';

let source: Portal | undefined;

/** Everything the pages show, in one edition. */
export function portalIn(edition: Edition): Portal {
  source ??= draftPortal();
  void edition;
  return source;
}

/** Everything that is written beside the pages, by its path from the root of the portal. */
import { readFileSync } from 'node:fs';
import { toCsv } from '../../text/csv.ts';
import { JSON_KINDS, toSchema } from '../../exports/jsonSchemas.ts';
import { ROOT_EDITION } from '../../plan/editions.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import { addressOfPlan, pathIn } from '../addresses.ts';
import { contentDir } from '../../portal/readSite.ts';
import { listOwnFiles } from '../../schema/ownFiles.ts';
import { siteIcon, themeSheet } from '../identity.ts';
import { bodiesMade } from '../organisationPaths.ts';
import { siteAddress } from '../siteAddress.ts';
import { codeFile, codeFileName } from '../pages/codes.ts';
import { alignedPlan, tabulateMarks } from '../pages/editions.ts';
import { editions, portalIn } from '../portal.ts';
import { type Content, dataFiles, llmsFile, planFiles, schemaAddress } from './downloads.ts';
import { feedFile, feedOfBody, hasBodyFeeds } from './feeds.ts';
import { buildManifest } from './manifest.ts';
import { findPdf } from './pdf.ts';
import { previewOfPlan, previewOfSite } from './previews.ts';

/** A file; made only when it is asked for. */
export interface PortalFile {
  /** From the root of the portal: `/plans/jinjiang-2022/plan.json`. */
  path: string;
  make: () => Content | Promise<Content>;
}

/** The files of one plan in one edition. */
export function filesOfPlan(edition: Edition, plan: Plan): PortalFile[] {
  const folder = pathIn(edition, `/plans/${plan.id}/`);
  const pdf = findPdf(plan);
  return [
    ...planFiles(edition, plan).map(({ name, make }) => ({ path: folder + name, make })),
    { path: `${folder}editions.csv`, make: () => toCsv(tabulateMarks(edition, alignedPlan(plan))) },
    {
      path: folder + codeFileName(),
      make: () => codeFile(edition, siteAddress(addressOfPlan(edition, plan.id))),
    },
    { path: `${folder}preview/plan.png`, make: () => previewOfPlan(plan) },
    ...(pdf ? [{ path: `${folder}plan.pdf`, make: () => readFileSync(pdf.file) }] : []),
  ];
}

/** What the operator gave, and what shows whose site it is, at the root. */
function ownFiles(): PortalFile[] {
  const theme = themeSheet();
  return [
    ...listOwnFiles(contentDir).map(({ name, file }) => ({
      path: `/${name}`,
      make: () => readFileSync(file),
    })),
    { path: '/favicon.svg', make: () => siteIcon(ROOT_EDITION) },
    ...(theme ? [{ path: '/theme.css', make: () => theme }] : []),
  ];
}

/** The feeds of the bodies whose pages are made now. */
export function feedsOfBodies(edition: Edition): PortalFile[] {
  return (hasBodyFeeds(edition) ? bodiesMade(edition) : []).map((body) => ({
    path: pathIn(edition, `/organisations/${body.id}/feed.xml`),
    make: () => feedOfBody(edition, body),
  }));
}

/** The files over all plans in one edition. */
export function filesOfEdition(edition: Edition): PortalFile[] {
  return [
    ...dataFiles(edition).map(({ name, make }) => ({ path: pathIn(edition, `/data/${name}`), make })),
    ...(edition === ROOT_EDITION
      ? [
          ...ownFiles(),
          ...JSON_KINDS.map((kind) => ({
            path: `/data/${kind}.schema.json`,
            make: () => toSchema(kind, schemaAddress(kind)),
          })),
        ]
      : []),
    { path: pathIn(edition, '/llms.txt'), make: () => llmsFile(edition) },
    { path: pathIn(edition, '/feed.xml'), make: () => feedFile(edition) },
    ...feedsOfBodies(edition),
    {
      path: pathIn(edition, '/manifest.webmanifest'),
      make: () => JSON.stringify(buildManifest(edition), null, 2),
    },
    { path: pathIn(edition, '/preview.png'), make: () => previewOfSite(edition) },
  ];
}

/** The files of all plans and editions. */
export function portalFiles(): PortalFile[] {
  return editions().flatMap((edition) => [
    ...filesOfEdition(edition),
    ...portalIn(edition).plans.flatMap((plan) => filesOfPlan(edition, plan)),
  ]);
}

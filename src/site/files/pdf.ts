import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../plan/model.ts';
import { thisSite } from '../siteAddress.ts';

/** Where `npm run pdf` leaves what it has printed, for the build to take up; not part of the repository. */
export const PDF_FOLDER = join('.cache', 'pdf');

/** What is known of a printed plan beside the file itself. */
export interface PrintedPdf {
  /** The plan it was printed from; a build with another text does not offer it. */
  fingerprint: string;
  pages: number;
  /** Bytes. */
  size: number;
}

/** Changes whenever the text or the particulars of a plan do, or the address that its codes carry. */
export function fingerprintOf(plan: Plan): string {
  const { id, edition, metadata, attachments, clauses } = plan;
  return createHash('sha256')
    .update(JSON.stringify([thisSite(), id, edition, metadata, attachments, clauses]))
    .digest('hex');
}

/** File name without ending: `jinjiang-2022.zh-Hans`. */
export const pdfName = (plan: Plan): string => `${plan.id}.${plan.edition}`;

/** The PDF of this very text, when it has been printed; otherwise undefined. */
export function findPdf(plan: Plan, folder = PDF_FOLDER): (PrintedPdf & { file: string }) | undefined {
  const file = join(folder, `${pdfName(plan)}.pdf`);
  const facts = join(folder, `${pdfName(plan)}.json`);
  if (!existsSync(file) || !existsSync(facts)) return undefined;
  const printed = JSON.parse(readFileSync(facts, 'utf8')) as PrintedPdf;
  return printed.fingerprint === fingerprintOf(plan) ? { ...printed, file } : undefined;
}

/** @example formatSize(183_400) → 183 kB */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

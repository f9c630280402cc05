/** The way to tell the operator of a mistake. */
import { fill, words } from '../../i18n/words.ts';
import type { Edition } from '../../plan/model.ts';
import { inEdition } from '../addresses.ts';
import { portalIn } from '../portal.ts';
import { siteAddress } from '../siteAddress.ts';

/** An address of a page, of a mailbox, or a number to call within what the operator wrote. */
const REACHED = /(https?:\/\/[^\s，。；、）)]+)|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|((?:\+?\d[\d-]{5,}\d))/u;

/**
 * The link of 纠错 for a page: a letter that names the page, a form, a call; undefined where no way is given.
 * @param path as all editions share it
 * @example contact: plans@example.gov.cn → mailto:plans@example.gov.cn?subject=…
 */
export function reportOf(edition: Edition, path: string): string | undefined {
  const [, form, mailbox, number] = REACHED.exec(portalIn(edition).site.contact) ?? [];
  if (form) return form;
  if (!mailbox) return number && `tel:${number.replaceAll('-', '')}`;
  const { reportLink, reportBody } = words(edition).changesPage;
  const query = {
    subject: reportLink,
    body: fill(reportBody, { address: siteAddress(inEdition(edition, path)) }),
  };
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${mailbox}?${parts.join('&')}`;
}

/** Preview pictures of plans and clauses, drawn plan by plan so that the font is cut once for each. */
import type { Edition, Plan } from '../../plan/model.ts';
import { fill, words } from '../../i18n/words.ts';
import { type Preview, toPreviewPngs } from '../../pictures/preview.ts';
import { addressOfHome } from '../addresses.ts';
import { siteAddress } from '../siteAddress.ts';
import { codesOf, type CodeProps, nameOfClause, WHOLE_PLAN, codePaths } from '../pages/codes.ts';
import { planTitle } from '../pages/planFacts.ts';
import { portalIn } from '../portal.ts';

export type PreviewProps = CodeProps;

/** The same files as there are codes. */
export const previewPaths = codePaths;

const bare = (address: string) => address.replace(/^https?:\/\//u, '');

function previewsOf(plan: Plan): { name: string; preview: Preview }[] {
  const { site, plans } = words(plan.edition);
  const { metadata, place } = plan;
  const title = planTitle(plan);
  const siteName = portalIn(plan.edition).site.name || site.name;
  return codesOf(plan).map(({ name, clause, address }) => ({
    name,
    preview: {
      site: siteName,
      above: clause
        ? nameOfClause({ ...clause, title: '' })
        : [place, metadata.documentNumber].filter((part) => part !== null).join('　'),
      title: clause ? clause.title || title : title,
      below: clause ? title : metadata.issuedOn ? plans.issued.replace('{date}', metadata.issuedOn) : '',
      address: bare(address),
    },
  }));
}

const drawn = new Map<string, Promise<Map<string, Uint8Array<ArrayBuffer>>>>();

async function draw(plan: Plan): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const previews = previewsOf(plan);
  const pictures = await toPreviewPngs(previews.map(({ preview }) => preview));
  return new Map(previews.map(({ name }, index) => [name, new Uint8Array(pictures[index] ?? [])]));
}

/** The PNG of one preview; drawing one draws all of its plan, which the build asks for next. */
export async function previewOf({ plan, clause }: PreviewProps): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${plan.edition} ${plan.id}`;
  const all = drawn.get(key) ?? draw(plan);
  drawn.set(key, all);
  const picture = (await all).get(clause?.id ?? WHOLE_PLAN);
  if (!picture) throw new Error(`no preview picture of ${clause?.id ?? key}`);
  return picture;
}

/** The picture of the portal itself, for pages that belong to no one plan. */
export async function previewOfSite(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const { site, home } = words(edition);
  const [picture] = await toPreviewPngs([
    {
      site: portalIn(edition).site.name || site.name,
      above: '',
      title: home.title,
      below: fill(home.lead, { count: portalIn(edition).plans.length }),
      address: bare(siteAddress(addressOfHome(edition))),
    },
  ]);
  return new Uint8Array(picture ?? []);
}

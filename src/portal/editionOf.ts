import type { Hanzi } from '../hanzi/createHanzi.ts';
import { createHanzi } from '../hanzi/createHanzi.ts';
import { toEdition } from '../hanzi/toEdition.ts';
import type { Edition } from '../plan/model.ts';
import type { ContentPage, Portal } from './model.ts';

/** The whole portal in one edition. What people wrote in `content/` is Simplified; pages may exist in both. */
export function editionOf(portal: Portal, edition: Edition): Portal {
  const hanzi = createHanzi(portal.glossary);
  const plans = portal.plans.map((plan) => toEdition(plan, edition, hanzi));
  const pages = choosePages(portal.pages, edition, hanzi);
  if (edition === 'zh-Hans') return { ...portal, plans, pages };
  const convert = (text: string): string => hanzi.toHant(text);
  return {
    ...portal,
    plans,
    pages,
    organisations: portal.organisations.map((each) => ({
      ...each,
      name: convert(each.name),
      place: convert(each.place),
      type: convert(each.type),
    })),
    measures: portal.measures.map((each) => ({
      ...each,
      name: convert(each.name),
      unit: convert(each.unit),
      why: convert(each.why),
    })),
    topics: portal.topics.map((each) => ({ ...each, name: convert(each.name) })),
    site: {
      ...portal.site,
      name: convert(portal.site.name),
      operator: convert(portal.site.operator),
      contact: convert(portal.site.contact),
    },
  };
}

/** The page written in this edition; else the other one, converted. */
function choosePages(pages: readonly ContentPage[], edition: Edition, hanzi: Hanzi): ContentPage[] {
  const convert = (text: string): string => (edition === 'zh-Hant' ? hanzi.toHant(text) : hanzi.toHans(text));
  return [...new Set(pages.map((page) => page.id))].flatMap((id) => {
    const versions = pages.filter((page) => page.id === id);
    const own = versions.find((page) => page.edition === edition);
    const other = versions[0];
    if (own || !other) return own ?? [];
    const { title, description, markdown } = other;
    return {
      ...other,
      edition,
      title: convert(title),
      description: convert(description),
      markdown: convert(markdown),
    };
  });
}

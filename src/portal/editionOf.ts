import { hash } from 'node:crypto';
import type { Hanzi } from '../hanzi/createHanzi.ts';
import { createHanzi } from '../hanzi/createHanzi.ts';
import { isAsPublished, toEdition } from '../hanzi/toEdition.ts';
import { ROOT_EDITION, scriptOf } from '../plan/editions.ts';
import type { GlossaryEntry } from '../hanzi/glossary.ts';
import type { Edition, Plan } from '../plan/model.ts';
import { noteOrigin, originOf, type Recall, recallNothing } from '../plan/recall.ts';
import type { ContentPage, Portal } from './model.ts';

/** The whole portal in one edition. What people wrote in `content/` is Simplified; pages may exist in several. */
export function editionOf(
  portal: Portal,
  edition: Edition,
  hanzi: Hanzi = createHanzi(portal.glossary),
  recall: Recall = recallNothing,
): Portal {
  const recallFor = recallWith(edition, portal.glossary, recall);
  const plans = portal.plans.map(createPlanConverter(edition, portal.glossary, hanzi, recall));
  const pages = choosePages(portal.pages, edition, hanzi);
  if (edition === ROOT_EDITION) return { ...portal, plans, pages };
  const convert = (text: string): string => hanzi.to(edition, text);
  return {
    ...portal,
    plans,
    pages,
    organisations: recallFor(portal.organisations, () =>
      portal.organisations.map((each) => ({
        ...each,
        name: convert(each.name),
        place: convert(each.place),
        type: convert(each.type),
      })),
    ),
    measures: recallFor(portal.measures, () =>
      portal.measures.map((each) => ({
        ...each,
        name: convert(each.name),
        unit: convert(each.unit),
        why: convert(each.why),
      })),
    ),
    topics: recallFor(portal.topics, () =>
      portal.topics.map((each) => ({ ...each, name: convert(each.name) })),
    ),
    changes: portal.changes.map((each) => ({ ...each, words: convert(each.words) })),
    site: {
      ...portal.site,
      name: convert(portal.site.name),
      seal: convert(portal.site.seal),
      lead: convert(portal.site.lead),
      operator: convert(portal.site.operator),
      contact: convert(portal.site.contact),
    },
  };
}

function recallWith(
  edition: Edition,
  entries: readonly GlossaryEntry[],
  recall: Recall,
): <Value>(from: Value, work: () => Value) => Value {
  const glossary = hash('sha256', JSON.stringify(entries));
  return (from, work) => recall([edition, glossary, from], work) ?? from;
}

/** Makes the function that gives a plan in an edition; who signed it is asked elsewhere, and changes no word of it. */
export function createPlanConverter(
  edition: Edition,
  glossary: readonly GlossaryEntry[],
  hanzi: Hanzi,
  recall: Recall,
): (plan: Plan) => Plan {
  const recallFor = recallWith(edition, glossary, recall);
  return (plan) => {
    if (isAsPublished(plan, edition)) return toEdition(plan, edition, hanzi);
    const { signatures, ...words } = plan;
    const from = originOf(plan) ?? words;
    const converted = recallFor(from, (): Plan | string => toEdition(words, edition, hanzi)) as Plan;
    if (!signatures) return converted;
    const signed = { ...converted, signatures };
    const origin = originOf(converted);
    // As with a plan that was read: of all but who signed it.
    if (origin !== undefined) noteOrigin(signed, origin);
    return signed;
  };
}

/** The page written in this edition; else the one of its script; else the Simplified one, converted. */
function choosePages(pages: readonly ContentPage[], edition: Edition, hanzi: Hanzi): ContentPage[] {
  return [...new Set(pages.map((page) => page.id))].flatMap((id) => {
    const versions = pages.filter((page) => page.id === id);
    const own = versions.find((page) => page.edition === edition);
    const near = versions.find((page) => page.edition === scriptOf(edition));
    const other = versions.find((page) => page.edition === ROOT_EDITION) ?? versions[0];
    if (own) return own;
    if (near) return { ...near, edition };
    if (!other) return [];
    const { title, description, markdown } = other;
    const convert = (text: string): string =>
      hanzi.to(edition, other.edition === ROOT_EDITION ? text : hanzi.toHans(text));
    return {
      ...other,
      edition,
      title: convert(title),
      description: convert(description),
      markdown: convert(markdown),
    };
  });
}

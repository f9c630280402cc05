import type { Plan } from '../plan/model.ts';

/** What `llms.txt` says of the portal, in the words of its edition. */
export interface LlmsFacts {
  name: string;
  about: string;
  plans: { plan: Plan; markdown: string; json: string }[];
  headings: { plans: string; data: string; editions: string };
  data: { title: string; address: string }[];
  use: string[];
  /** The same in other scripts. */
  editions: { title: string; address: string }[];
}

const link = (title: string, address: string, more = ''): string =>
  `- [${title.replace(/[[\]]/g, '\\$&')}](${address})${more ? `：${more}` : ''}`;

/** `llms.txt` (llmstxt.org): what is here and where, for agents; one line a plan, with its Markdown. */
export function toLlms({ name, about, plans, headings, data, use, editions }: LlmsFacts): string {
  const lines = plans.map(({ plan, markdown, json }) => {
    const { planTitle, title, documentNumber, issuedOn } = plan.metadata;
    const facts = [documentNumber, issuedOn].filter((each) => each !== null).join('，');
    return link(
      planTitle ?? title ?? plan.id,
      markdown,
      [facts, `[JSON](${json})`].filter(Boolean).join('，'),
    );
  });
  return `# ${name}

> ${about}

${use.map((line) => `- ${line}`).join('\n')}

## ${headings.plans}

${lines.join('\n')}

## ${headings.data}

${data.map(({ title, address }) => link(title, address)).join('\n')}
${editions.length === 0 ? '' : `\n## ${headings.editions}\n\n${editions.map(({ title, address }) => link(title, address)).join('\n')}\n`}`;
}

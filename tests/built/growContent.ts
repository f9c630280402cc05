/**
 * Content of many plans, made from the real ones: every plan has a place, bodies, measures, topics, figures and words of
 * its own, so that nothing is quick only because a thousand plans are one. The same number always makes the same content.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

import { createRandom } from '../random.ts';
import { createWriter, type Replace } from './growText.ts';

interface Body {
  id: string;
  name: string;
  place: string;
  names: Record<string, string[]>;
}
interface Indicator {
  id: string;
  name: string;
  value: unknown;
  unit: string;
  quote: string;
  /** Other figures than targets say what they are. */
  kind?: string;
}
interface Topic {
  id: string;
  name: string;
  members: { plan: string; clause: string }[];
}
interface Model {
  id: string;
  place: string;
  markdown: string;
  indicators: Indicator[];
  provenance: string;
  bodies: Body[];
}

const FIRST = [...'青白清长临安永南新平东大广德和宁江海云石龙凤金玉松柳兰桂兴昌泰丰'];
const SECOND = [...'河山川溪湖泉州城阳陵原坪岭台浦港湾滩洲塘源岗桥亭坝源渡关堡营寨田'];

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const writeYaml = (file: string, value: unknown): void =>
  writeFileSync(file, stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }));

/** Adds made-up plans to a content folder until there are `plans` of them. */
export function growContent(content: string, plans: number): void {
  const file = (name: string): string => join(content, name);
  const { organisations } = readYaml(file('organisations.yaml')) as { organisations: Body[] };
  const { measures } = readYaml(file('measures.yaml')) as { measures: object[] };
  const { topics } = readYaml(file('topics.yaml')) as { topics: Topic[] };
  const models = globSync(file('plans/*.md'))
    .sort()
    .map((markdown): Model => {
      const base = markdown.replace(/\.md$/, '');
      const id = base.replace(/^.*\//, '');
      const text = readFileSync(markdown, 'utf8');
      return {
        id,
        place: /^place: (?!null$)(.*)$/m.exec(text)?.[1] ?? '',
        markdown: text,
        indicators: (readYaml(`${base}.indicators.yaml`) as { indicators: Indicator[] }).indicators,
        provenance: readFileSync(`${base}.provenance.yaml`, 'utf8'),
        bodies: organisations.filter(({ names }) => names[id]),
      };
    });
  const bodies: Body[] = [...organisations];
  const ownMeasures: object[] = [...measures];
  const ownTopics: Topic[] = topics.map((topic) => ({ ...topic, members: [...topic.members] }));
  const write = createWriter(models.map(({ markdown }) => markdown));
  for (let number = models.length; number < plans; number++) {
    const model = models[number % models.length] as Model;
    const id = `${model.id}-${number}`;
    const place = `${FIRST[number % FIRST.length]}${SECOND[Math.floor(number / FIRST.length) % SECOND.length]}市`;
    const made = makePlan(model, place, write, number);
    const base = file(`plans/${id}`);
    writeFileSync(`${base}.md`, made.markdown);
    writeYaml(`${base}.indicators.yaml`, { indicators: made.indicators });
    writeFileSync(`${base}.provenance.yaml`, model.provenance);
    bodies.push(...model.bodies.map((body) => ownBody(body, model, id, place, number)));
    ownMeasures.push(...measuresOf(made.indicators, id, number, models.length, place));
    ownTopics.push(...topicsOf(topics, model, id, number, place));
  }
  writeYaml(file('organisations.yaml'), { organisations: bodies });
  writeYaml(file('measures.yaml'), { measures: ownMeasures });
  writeYaml(file('topics.yaml'), { topics: ownTopics });
}

/** A plan in other words, with other figures, of another place. */
function makePlan(
  model: Model,
  place: string,
  write: Replace,
  seed: number,
): { markdown: string; indicators: Indicator[] } {
  const random = createRandom(seed);
  let markdown = write(
    model.markdown,
    model.indicators.map(({ quote }) => quote),
    random,
  );
  const indicators = model.indicators.map((indicator) => {
    const { value, unit, quote } = indicator;
    const isPlain = typeof value === 'number' && Number.isInteger(value) && unit === '%';
    const other = 50 + Math.floor(random() * 49);
    // A figure changes where its words stand once and it stands once in them, so that text and data stay one.
    if (!isPlain || quote.split(String(value)).length !== 2 || markdown.split(quote).length !== 2)
      return indicator;
    const changed = quote.replace(String(value), String(other));
    if (model.indicators.some((each) => each !== indicator && overlaps(each.quote, quote))) return indicator;
    markdown = markdown.replace(quote, changed);
    return { ...indicator, value: other, quote: changed };
  });
  const stem = (name: string): string => name.replace(/[市县区]$/, '');
  const known = stem(model.place);
  const rename = (text: string): string => (known ? text.replaceAll(known, stem(place)) : text);
  return {
    markdown: rename(markdown).replace(/〔(\d{4})〕\d+号/u, `〔$1〕${seed}号`),
    indicators: indicators.map((each) => ({ ...each, name: rename(each.name), quote: rename(each.quote) })),
  };
}

const overlaps = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function ownBody(body: Body, model: Model, plan: string, place: string, number: number): Body {
  return {
    ...body,
    id: `${body.id}-${number}`,
    name: model.place ? body.name.replace(model.place, place) : `${place}${body.name}`,
    place,
    names: { [plan]: [...(body.names[model.id] ?? [])] },
  };
}

/** Three measures a plan, each with the plan before it that is made from the same of so many models. */
function measuresOf(
  indicators: Indicator[],
  plan: string,
  number: number,
  models: number,
  place: string,
): object[] {
  if (number < 2 * models) return [];
  const before = plan.replace(/\d+$/, String(number - models));
  const targets = indicators.filter(({ kind = 'target' }) => kind === 'target');
  return targets.slice(number % 3, (number % 3) + 3).map(({ id, name, unit }, index) => ({
    id: `measure-${number}-${index}`,
    name: `${place.slice(0, 2)}${name}`,
    unit,
    comparable: index !== 1,
    why: `两份文件都这样写；${place}的口径另有说明。`,
    members: [before, plan].map((each) => ({ plan: each, indicator: id })),
  }));
}

/** Two topics of each plan's own. */
function topicsOf(topics: Topic[], model: Model, plan: string, number: number, place: string): Topic[] {
  return topics.slice(number % 4, (number % 4) + 2).map((topic) => ({
    ...topic,
    id: `${topic.id}-${number}`,
    name: `${place.slice(0, 2)}${topic.name}`,
    members: topic.members.filter((each) => each.plan === model.id).map(({ clause }) => ({ plan, clause })),
  }));
}

/** The files that can be downloaded, made from the portal in one edition. */
import { formatClauseNumber } from '../../plan/ids.ts';
import { byBody, byId, clauseOf } from '../../plan/indexes.ts';
import { clauseText } from '../../plan/text.ts';
import { clauseName } from '../pages/clauseNames.ts';
import { toAkomaNtoso } from '../../exports/akomaNtoso.ts';
import { type Sheet, toCsv, toExcelText } from '../../text/csv.ts';
import { toDataPackage } from '../../exports/dataPackage.ts';
import { toCalendar } from '../../exports/icalendar.ts';
import { toDocx } from '../../exports/docx.ts';
import { toPlanJson, toPlansJson } from '../../exports/json.ts';
import { JSON_KINDS, type JsonKind } from '../../exports/jsonSchemas.ts';
import { toLlms } from '../../exports/llms.ts';
import { toMarkdown, toPlainText } from '../../exports/plainText.ts';
import { type Table, type TableName, type Tables, buildTable, tableNames } from '../../exports/tables.ts';
import { toXlsx } from '../../exports/xlsx.ts';
import { fill, words } from '../../i18n/words.ts';
import { EDITIONS, ROOT_EDITION } from '../../plan/editions.ts';
import type { Edition, Plan } from '../../plan/model.ts';
import type { Organisation } from '../../portal/model.ts';
import { buildTimeline } from '../../plan/timeline.ts';
import {
  addressOfArea,
  addressOfClause,
  addressOfDataFile,
  addressOfHome,
  addressOfPlan,
  addressOfPlanFile,
  inEdition,
} from '../addresses.ts';
import { allAssignments, assignmentsOf } from '../pages/duties.ts';
import { describeFidelity } from '../pages/fidelity.ts';
import { planTitle } from '../pages/planFacts.ts';
import { editions, portalIn } from '../portal.ts';
import { feedOfPlan } from './feeds.ts';
import { siteAddress } from '../siteAddress.ts';
import type { DatasetFacts } from '../pages/structuredData.ts';

/** What is in a file: text, or bytes of a binary format. */
export type Content = string | Uint8Array;

/** A file by name; made only when it is asked for. */
export interface Download {
  name: string;
  make: () => Content | Promise<Content>;
}

/** What the tables over the given plans are made from. */
export function tablesIn(edition: Edition, plans: Plan[]): Tables {
  const { organisations, measures } = portalIn(edition);
  const assignments = plans.flatMap((plan) => assignmentsOf(edition, plan));
  return { plans, assignments, organisations, measures };
}

/** `/data/…`: one file a table in two forms, all plans as JSON, and the description of the tables. */
export function dataFiles(edition: Edition): Download[] {
  const { plans } = portalIn(edition);
  const own = words(edition).dataPage;
  const from = tablesIn(edition, plans);
  // Each stands in three files, which are written one after the other.
  const made = new Map<TableName, Table>();
  const table = (name: TableName): Table => {
    const known = made.get(name) ?? buildTable(name, from);
    made.set(name, known);
    return known;
  };
  return [
    ...tableNames.flatMap((name): Download[] => {
      let csv: string | undefined;
      const text = (): string => (csv ??= toCsv(table(name).sheet));
      return [
        { name: `${name}.csv`, make: text },
        { name: `${name}-excel.csv`, make: () => toExcelText(text()) },
      ];
    }),
    {
      name: 'plans.json',
      make: () =>
        toPlansJson(plans, from.assignments, (plan) => siteAddress(addressOfPlan(edition, plan.id))),
    },
    {
      name: 'datapackage.json',
      make: () =>
        toDataPackage(
          tableNames.map(table),
          own.package,
          edition,
          siteAddress(addressOfArea(edition, 'data')),
        ),
    },
  ];
}

/** The tables and the list of plans as machines are told of them, with the papers that a page of the list names. */
export function dataset(edition: Edition, plans: readonly Plan[]): DatasetFacts {
  const { package: own, files } = words(edition).dataPage;
  const addressOf = (name: string): string => siteAddress(addressOfDataFile(edition, name));
  return {
    name: own.title,
    description: own.description,
    url: siteAddress(addressOfArea(edition, 'data')),
    edition,
    files: [
      ...tableNames.map((table) => ({
        name: own.tables[table].title,
        description: own.tables[table].description,
        url: addressOf(`${table}.csv`),
        type: 'text/csv',
      })),
      ...(['plans.json', 'datapackage.json'] as const).map((name) => ({
        name: files[name],
        url: addressOf(name),
        type: 'application/json',
      })),
    ],
    papers: plans.map((plan) => ({ plan, url: siteAddress(addressOfPlan(edition, plan.id)) })),
  };
}

function calendarOf(edition: Edition, plan: Plan): string {
  const { calendarNote } = words(edition).timelinePage;
  return toCalendar(
    buildTimeline([plan]),
    ({ milestone }) => siteAddress(addressOfClause(edition, plan.id, milestone.clause)),
    { name: planTitle(plan), note: (printed) => fill(calendarNote, { printed }) },
  );
}

/** Who must do what, in a table with heads for people. */
function dutiesForPeople(edition: Edition, plan: Plan): Sheet {
  const { heads } = words(edition).organisationsPage;
  const { first, lead_: lead } = words(edition).responsibilitiesPage;
  const rows = assignmentsOf(edition, plan).flatMap((each) => {
    const clause = clauseOf(plan, each.clause);
    if (!clause) return [];
    const body = byId(portalIn(edition).organisations).get(each.organisationId ?? '');
    return [
      [
        formatClauseNumber(clause),
        clauseName(edition, clause),
        each.role,
        each.organisation,
        body?.name ?? '',
        each.lead ? lead : each.first ? first : '',
        clauseText(clause),
        siteAddress(addressOfClause(edition, plan.id, clause.id)),
      ],
    ];
  });
  const { number, title, role, body, fullName, place, text, address } = heads;
  return { columns: [number, title, role, body, fullName, place, text, address], rows };
}

/** `/plans/<plan>/…`: one plan in every format. */
export function planFiles(edition: Edition, plan: Plan): Download[] {
  const { organisations } = portalIn(edition);
  const from = tablesIn(edition, [plan]);
  const own = (): Organisation[] =>
    [...new Set(from.assignments.map((each) => each.organisationId ?? ''))].flatMap(
      (id) => byId(organisations).get(id) ?? [],
    );
  const address = siteAddress(addressOfPlan(edition, plan.id));
  const duties = (): Sheet => buildTable('responsibilities', from).sheet;
  return [
    {
      name: 'plan.json',
      make: () => toPlanJson(plan, from.assignments, own(), address, schemaAddress('plan')),
    },
    {
      name: 'plan.docx',
      make: () =>
        toDocx(plan, [siteAddress(addressOfPlan(edition, plan.id)), describeFidelity(edition, plan)]),
    },
    { name: 'plan.txt', make: () => toPlainText(plan) },
    { name: 'plan.md', make: () => toMarkdown(plan, address) },
    { name: 'plan.xml', make: () => toAkomaNtoso(plan, own()) },
    { name: 'indicators.csv', make: () => toCsv(buildTable('indicators', from).sheet) },
    { name: 'responsibilities.csv', make: () => toCsv(duties()) },
    {
      name: 'responsibilities.xlsx',
      make: () => toXlsx(dutiesForPeople(edition, plan), words(edition).plan.responsibilities),
    },
    { name: 'milestones.ics', make: () => calendarOf(edition, plan) },
    { name: 'feed.xml', make: () => feedOfPlan(edition, plan) },
  ];
}

/** Where the form of a kind of JSON is published. */
export function schemaAddress(kind: JsonKind): string {
  return siteAddress(addressOfDataFile(ROOT_EDITION, `${kind}.schema.json`));
}

/** `llms.txt` of an edition: what is here, for agents, and where the other editions say it. */
export function llmsFile(edition: Edition): string {
  const { plans, site } = portalIn(edition);
  const { site: names, home, dataPage, llms, nav } = words(edition);
  const file = (plan: Plan, name: string): string => siteAddress(addressOfPlanFile(edition, plan.id, name));
  const data = ['plans.json', 'clauses.csv', 'responsibilities.csv', 'indicators.csv'];
  return toLlms({
    name: site.name || names.name,
    about: fill(home.lead, { count: plans.length }),
    plans: plans.map((plan) => ({
      plan,
      markdown: file(plan, 'plan.md'),
      json: file(plan, 'plan.json'),
    })),
    headings: { plans: nav.plans, data: dataPage.title, editions: llms.editions },
    data: [
      ...data.map((name) => ({ title: name, address: siteAddress(addressOfDataFile(edition, name)) })),
      ...JSON_KINDS.map((kind) => ({ title: `${kind}.schema.json`, address: schemaAddress(kind) })),
    ],
    editions: editions()
      .filter((other) => other !== edition)
      .map((other) => ({ title: EDITIONS[other].name, address: siteAddress(inEdition(other, '/llms.txt')) })),
    use: llms.use.map((line) => fill(line, { address: siteAddress(addressOfHome(edition)) })),
  });
}

/** What one body has to do, as CSV. */
export function tasksOf(edition: Edition, id: string): string {
  const { plans, organisations, measures } = portalIn(edition);
  const assignments = byBody(allAssignments(edition)).get(id) ?? [];
  return toCsv(buildTable('responsibilities', { plans, organisations, measures, assignments }).sheet);
}

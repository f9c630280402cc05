import { byBody } from '../plan/indexes.ts';
import type { Assignment, Measure, Organisation } from '../plan/catalogue.ts';
import { formatClauseNumber } from '../plan/ids.ts';
import type { Plan } from '../plan/model.ts';
import { clauseText } from '../plan/text.ts';
import { buildTimeline } from '../plan/timeline.ts';
import type { Cell, Sheet } from '../text/csv.ts';

/** What the tables are made from: plans, bodies and assignments of one edition. */
export interface Tables {
  plans: Plan[];
  assignments: Assignment[];
  organisations: Organisation[];
  measures: Measure[];
}

/** A column: the type is that of a Data Package field. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'year';
  cell: (row: Row) => Cell;
}

/** A table of the downloads; the words that describe it are the interface's, by the same names. */
export interface Table {
  name: TableName;
  columns: { name: string; type: Column<never>['type'] }[];
  /** Columns that together name a row. */
  key: string[];
  sheet: Sheet;
}

export type TableName =
  'clauses' | 'responsibilities' | 'indicators' | 'figures' | 'milestones' | 'organisations' | 'measures';

/** `[column, type, cell]`, shorter to read as a list. */
type Definition<Row> = [name: string, type: Column<Row>['type'], cell: (row: Row) => Cell];

function makeTable<Row>(name: TableName, key: string[], rows: Row[], definitions: Definition<Row>[]): Table {
  const columns = definitions.map(([column, type]) => ({ name: column, type }));
  const cells = rows.map((row) => definitions.map(([, , cell]) => cell(row)));
  return { name, columns, key, sheet: { columns: columns.map((each) => each.name), rows: cells } };
}

function clauseTable({ plans }: Tables): Table {
  const rows = plans.flatMap((plan) => plan.clauses.map((clause) => ({ plan, clause })));
  return makeTable('clauses', ['plan', 'clause'], rows, [
    ['plan', 'string', ({ plan }) => plan.id],
    ['clause', 'string', ({ clause }) => clause.id],
    ['number', 'string', ({ clause }) => formatClauseNumber(clause)],
    ['title', 'string', ({ clause }) => clause.title],
    ['text', 'string', ({ clause }) => clauseText(clause)],
    ['level', 'integer', ({ clause }) => clause.level],
    ['parent', 'string', ({ clause }) => clause.parent],
  ]);
}

function responsibilityTable({ assignments }: Tables): Table {
  return makeTable('responsibilities', ['plan', 'clause', 'role', 'organisation'], assignments, [
    ['plan', 'string', (each) => each.plan],
    ['clause', 'string', (each) => each.clause],
    ['role', 'string', (each) => each.role],
    ['organisation', 'string', (each) => each.organisation],
    ['organisation_id', 'string', (each) => each.organisationId],
    ['first', 'boolean', (each) => each.first],
    ['lead', 'boolean', (each) => each.lead],
  ]);
}

/** Figures as printed; a range as low—high, so that one column holds every kind of target. */
function indicatorTable({ plans }: Tables): Table {
  const rows = plans.flatMap((plan) => plan.indicators.map((indicator) => ({ plan, indicator })));
  return makeTable('indicators', ['plan', 'id'], rows, [
    ['plan', 'string', ({ plan }) => plan.id],
    ['clause', 'string', ({ indicator }) => indicator.clause],
    ['name', 'string', ({ indicator }) => indicator.name],
    ['comparator', 'string', ({ indicator }) => indicator.comparator],
    ['value', 'string', ({ indicator: { value } }) => (Array.isArray(value) ? value.join('—') : value)],
    ['unit', 'string', ({ indicator }) => indicator.unit],
    ['year', 'year', ({ indicator }) => indicator.year],
    ['quote', 'string', ({ indicator }) => indicator.quote],
    ['reviewed', 'boolean', ({ indicator }) => indicator.reviewed],
    ['id', 'string', ({ indicator }) => indicator.id],
    ['topic', 'string', ({ indicator }) => indicator.topic],
    ['kind', 'string', () => 'target'],
  ]);
}

/** Every figure that content keeps, targets first, each with its kind. */
function figureTable({ plans }: Tables): Table {
  const rows = plans.flatMap((plan) => [
    ...plan.indicators.map((figure) => ({ plan, figure, kind: 'target' })),
    ...plan.figures.map((figure) => ({ plan, figure, kind: figure.kind })),
  ]);
  return makeTable('figures', ['plan', 'id'], rows, [
    ['plan', 'string', ({ plan }) => plan.id],
    ['clause', 'string', ({ figure }) => figure.clause],
    ['kind', 'string', ({ kind }) => kind],
    ['name', 'string', ({ figure }) => figure.name],
    ['comparator', 'string', ({ figure }) => figure.comparator],
    ['value', 'string', ({ figure: { value } }) => (Array.isArray(value) ? value.join('—') : value)],
    ['unit', 'string', ({ figure }) => figure.unit],
    ['year', 'year', ({ figure }) => figure.year],
    ['quote', 'string', ({ figure }) => figure.quote],
    ['reviewed', 'boolean', ({ figure }) => figure.reviewed],
    ['id', 'string', ({ figure }) => figure.id],
  ]);
}

function milestoneTable({ plans }: Tables): Table {
  return makeTable('milestones', ['plan', 'clause', 'words', 'quote'], buildTimeline(plans), [
    ['plan', 'string', ({ plan }) => plan.id],
    ['clause', 'string', ({ milestone }) => milestone.clause],
    ['relation', 'string', ({ milestone }) => milestone.relation],
    ['date', 'string', ({ milestone }) => milestone.date],
    ['words', 'string', ({ milestone }) => milestone.words],
    ['quote', 'string', ({ milestone }) => milestone.quote],
  ]);
}

function organisationTable({ organisations, assignments }: Tables): Table {
  return makeTable('organisations', ['id'], organisations, [
    ['id', 'string', (each) => each.id],
    ['name', 'string', (each) => each.name],
    ['place', 'string', (each) => each.place],
    ['kind', 'string', (each) => each.kind],
    ['type', 'string', (each) => each.type],
    [
      'assignments',
      'integer',
      ({ id }) =>
        new Set(
          byBody(assignments)
            .get(id)
            ?.map(({ plan, clause }) => `${plan} ${clause}`),
        ).size,
    ],
  ]);
}

function measureTable({ measures }: Tables): Table {
  const rows = measures.flatMap((measure) => measure.members.map((member) => ({ measure, member })));
  return makeTable('measures', ['measure', 'plan', 'indicator'], rows, [
    ['measure', 'string', ({ measure }) => measure.id],
    ['name', 'string', ({ measure }) => measure.name],
    ['unit', 'string', ({ measure }) => measure.unit],
    ['comparable', 'boolean', ({ measure }) => measure.comparable],
    ['why', 'string', ({ measure }) => measure.why],
    ['plan', 'string', ({ member }) => member.plan],
    ['indicator', 'string', ({ member }) => member.indicator],
  ]);
}

const makers: Record<TableName, (from: Tables) => Table> = {
  clauses: clauseTable,
  responsibilities: responsibilityTable,
  indicators: indicatorTable,
  figures: figureTable,
  milestones: milestoneTable,
  organisations: organisationTable,
  measures: measureTable,
};

/** All tables, in the order in which the data page lists them. */
export const tableNames = Object.keys(makers) as TableName[];

/** One table over all the plans given; the same for one plan or for hundreds. */
export function buildTable(name: TableName, from: Tables): Table {
  return makers[name](from);
}

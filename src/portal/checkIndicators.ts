import { isKnownUnit } from '../grammar/target/unit.ts';
import type { PlanDraft } from '../markdown/readPlan.ts';
import type { Indicator } from '../plan/model.ts';
import type { Problem, Words } from '../plan/problem.ts';

/** What is wrong with the indicators of a plan: a quote that is not in its clause, an unknown unit, a year before the plan, an id twice. */
export function checkIndicators(
  plan: Pick<PlanDraft, 'clauses' | 'metadata' | 'file'>,
  indicators: readonly Indicator[],
  file: string,
  lineOf: (index: number) => number,
): Problem[] {
  const seen = new Set<string>();
  return indicators.flatMap((indicator, index) => {
    const faults = [
      ...(seen.has(indicator.id) ? [sameId(indicator)] : []),
      ...faultOfQuote(plan, indicator),
      ...faultOfUnit(indicator),
      ...faultOfYear(plan, indicator),
    ];
    seen.add(indicator.id);
    return faults.map((fault) => ({ file, line: lineOf(index), ...fault }));
  });
}

type Fault = { what: Words; remedy: Words };

function sameId({ id }: Indicator): Fault {
  return {
    what: { zh: `两个指标的 id 都是 ${id}`, en: `two indicators have the id ${id}` },
    remedy: { zh: '请改掉其中一个', en: 'change one of them' },
  };
}

function faultOfQuote(
  plan: Pick<PlanDraft, 'clauses' | 'file'>,
  { clause, quote, span }: Indicator,
): Fault[] {
  if (!plan.clauses.some((each) => each.id === clause)) {
    return [
      {
        what: { zh: `没有条款 ${clause}`, en: `there is no clause ${clause}` },
        remedy: {
          zh: `请对照 ${plan.file} 中的编号改正 clause`,
          en: `correct clause by the numbers in ${plan.file}`,
        },
      },
    ];
  }
  if (span !== null) return [];
  return [
    {
      what: {
        zh: `引文“${quote}”不在条款 ${clause} 中`,
        en: `the quote “${quote}” is not in clause ${clause}`,
      },
      remedy: {
        zh: `请从 ${plan.file} 逐字复制引文，或改正 clause`,
        en: `copy the quote word for word from ${plan.file}, or correct clause`,
      },
    },
  ];
}

function faultOfUnit({ unit }: Indicator): Fault[] {
  if (unit === '' || isKnownUnit(unit)) return [];
  return [
    {
      what: { zh: `不认识单位“${unit}”`, en: `the unit “${unit}” is unknown` },
      remedy: {
        zh: '请改为原文所印的单位；确是单位的，请加入 src/grammar/target/unit.ts',
        en: 'correct it to the unit as printed; a true unit belongs in src/grammar/target/unit.ts',
      },
    },
  ];
}

function faultOfYear({ metadata }: Pick<PlanDraft, 'metadata'>, { year }: Indicator): Fault[] {
  const issued = Number(metadata.issuedOn?.slice(0, 4));
  if (year === null || !(year < issued)) return [];
  return [
    {
      what: {
        zh: `指标年份 ${year} 早于规划成文的 ${issued} 年`,
        en: `the year ${year} is before the plan was made (${issued})`,
      },
      remedy: {
        zh: '请改正 year；现状数字不是目标，应删去',
        en: 'correct year; a figure of the past is no target: delete it',
      },
    },
  ];
}

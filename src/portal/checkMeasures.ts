import { fold } from '../text/fold.ts';
import { findUnitFaults } from '../plan/measures.ts';
import type { Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import type { Portal } from './model.ts';
import { catalogueFile } from './readCatalogue.ts';

/** Indicators that a measure puts on one axis although their units differ. */
export function checkMeasures({ plans, measures }: Portal, contentDir: string): Problem[] {
  return findUnitFaults(plans, measures, fold).map(({ measure, member }) =>
    tellProblem(
      'measure-unit',
      { file: catalogueFile(contentDir, 'measures.yaml'), line: measure.line },
      { measure: measure.id, unit: measure.unit, member: member.id, other: member.unit },
    ),
  );
}

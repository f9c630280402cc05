import { fold } from '../text/fold.ts';
import { findUnitFaults } from '../plan/measures.ts';
import type { Problem } from '../plan/problem.ts';
import type { Portal } from './model.ts';
import { catalogueFile } from './readCatalogue.ts';

/** Indicators that a measure puts on one axis although their units differ. */
export function checkMeasures({ plans, measures }: Portal, contentDir: string): Problem[] {
  return findUnitFaults(plans, measures, fold).map(({ measure, member }) => ({
    file: catalogueFile(contentDir, 'measures.yaml'),
    line: measure.line,
    what: {
      zh: `${measure.id} 以“${measure.unit}”计，${member.id} 以“${member.unit}”计，不能画在一条轴上`,
      en: `${measure.id} is in “${measure.unit}”, ${member.id} in “${member.unit}”: they cannot share an axis`,
    },
    remedy: { zh: '请改正 unit，或把该指标移出这一组', en: 'correct unit, or take the indicator out' },
  }));
}

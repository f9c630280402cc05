import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { isNational, rankOf } from '../../plan/names.ts';

/** 县民政局 and 省教育厅 in the paper of a city are bodies of another place, which the paper does not name. */
export function isElsewhere(printed: string, place: string): boolean {
  const rank = rankOf(printed);
  const own = /[省市县区]$/u.exec(place)?.[0];
  return rank !== '' && own !== undefined && rank !== own;
}

/** Where a body is at home: a ministry nowhere, whoever's paper names it. */
export function placeOf(printed: string, place: string | null, hanzi: Hanzi): string {
  const where = hanzi.toHans(place ?? '');
  return isNational(printed) || isElsewhere(printed, where) ? '' : where;
}

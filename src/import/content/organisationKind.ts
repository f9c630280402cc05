import type { OrganisationKind } from '../../plan/catalogue.ts';

/** What the end or beginning of a body's name tells about its kind, surest first. */
const SIGNS: [RegExp, OrganisationKind][] = [
  [/^(?:各|相关|有关)|等$/u, 'collective'],
  [/^委|^(?:宣传部|组织部|统战部|政法委|文明办|编办|网信办)|(?:党委|党组|纪委)/u, 'party'],
  [/(?:学校|中学|小学|高中|职校|幼儿园|大学|学院)$/u, 'school'],
  [/(?:开发区|高新区|园区|度假区|保税区)(?:管委会)?$/u, 'park'],
  [/(?:镇|街道|乡)(?:人民政府|办事处)?$/u, 'town'],
  [/(?:局|委|厅|部|委员会|政府办|办公室)$/u, 'bureau'],
];

/**
 * The kind of a body by its name in Simplified characters, without the place.
 * @example guessKind('各镇（街道）') === 'collective'; guessKind('委编办') === 'party'
 */
export function guessKind(name: string): OrganisationKind {
  return SIGNS.find(([sign]) => sign.test(name))?.[1] ?? 'other';
}

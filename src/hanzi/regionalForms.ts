import type { Edition } from '../plan/model.ts';
import type { OpenccConfig } from './openccTables.ts';

/** How people of a region write Traditional characters. */
export interface RegionalForms {
  /** The tables of OpenCC that we begin from. */
  opencc: OpenccConfig;
  /** The column of the glossary whose forms come first, where it has one. */
  glossary: 'traditional' | 'hongKong';
}

/** The Traditional editions' forms; an edition without any is Simplified. */
export const REGIONAL_FORMS: Readonly<Partial<Record<Edition, RegionalForms>>> = {
  'zh-Hant': { opencc: 's2tw', glossary: 'traditional' },
  'zh-Hant-HK': { opencc: 's2hk', glossary: 'hongKong' },
};

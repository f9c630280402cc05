/** Where content and captures are; `CELAN_CONTENT` and `CELAN_SEEDS` name other places. */
export { contentDir } from '../portal/readSite.ts';
export const seedsDir = process.env['CELAN_SEEDS'] || 'seeds';

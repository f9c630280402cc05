/** Where content and captures are; `CELAN_CONTENT` and `CELAN_SEEDS` name other places. */
export const contentDir = process.env['CELAN_CONTENT'] || 'content';
export const seedsDir = process.env['CELAN_SEEDS'] || 'seeds';

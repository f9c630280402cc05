/** What a server should say of each file: one table for every recipe, for the doctor and for the tests. */

/** Types that servers leave out or give without a character set. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What is said of every file: no guessing of types, https from now on, data for every site. */
export const ALWAYS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Access-Control-Allow-Origin', '*'],
];
/** Files with a hash in their name never change. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** All others are asked for each time, so that nobody reads yesterday's plan. */
export const FRESH = 'no-cache';
/** No other site may put a page into a frame; charts are made to be embedded and are left out. */
export const FRAMES = "frame-ancestors 'self'";

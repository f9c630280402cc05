/**
 * Why a line of a capture has its verdict (理由): key → its English words, as `inspect` prints them. The account holds
 * keys; what readers see stands under the same keys in `i18n`.
 */
export const REASON_WORDS = {
  'paper-text': 'text of the document',
  title: 'title',
  'page-title': 'title on the page',
  'title-again': 'title repeated',
  'document-number': 'document number',
  'issuing-body': 'name of the issuing body',
  'labelled-value': 'labelled value',
  label: 'label',
  date: 'date',
  addressees: 'addressees',
  signature: 'signature',
  'signature-date': 'date under the signature',
  disclosure: 'disclosure',
  contact: 'contact',
  'attachment-list': 'list of attachments',
  'body-list': 'list of bodies',
  copies: 'copies',
  'printing-line': 'printing line',
  'site-greeting': 'greeting of the site',
  breadcrumb: 'breadcrumb',
  navigation: 'navigation',
  'page-head': 'line in the head of the page',
  'print-close-buttons': 'print and close buttons',
  buttons: 'buttons',
  'share-buttons': 'share buttons',
  'text-size': 'text size control',
  'view-counter': 'view counter',
  'qr-prompt': 'QR code prompt',
  'download-prompt': 'download prompt',
  'related-links': 'related links',
  'previous-next': 'previous and next',
  'other-channels': 'links to other channels',
  'site-footer': 'footer of the site',
  editors: 'editors',
  'page-number': 'page number',
  'table-of-contents': 'table of contents',
  rule: 'rule',
  'script-remains': 'remains of a script',
  'template-remains': 'remains of a template',
  outside: 'outside the document',
  'run-together': 'run together with text of the document',
  mended: 'text of the document, damaged in the capture and mended by a known rule',
  gambling: 'gambling terms',
  'adult-fraud': 'adult or fraud terms',
  'strange-welcome': 'welcome of a strange site',
  'page-metadata': 'metadata of the page',
  'ground-colour': 'text in the colour of its ground',
  trade: 'terms of trade',
  contacts: 'contacts',
  'strange-address': 'strange address',
  code: 'code',
  defacement: 'defacement',
  'foreign-language': 'foreign language',
  garbled: 'garbled text',
  disguised: 'disguised characters',
  unofficial: 'strange to official language',
  'injected-language': 'language of injected pages',
  keywords: 'list of keywords',
  'alike-nothing': 'alike to nothing in the paper',
  'simplified-script': 'Simplified in a Traditional page',
  'traditional-script': 'Traditional in a Simplified page',
  'after-end': 'after the end of the document',
  'bidi-controls': 'bidirectional control characters',
  'private-use': 'private-use characters',
  'zero-width': 'zero-width characters',
  'invisible-only': 'invisible characters only',
  'struck-out': 'struck-out text',
  'note-mark': 'mark of a note',
  'running-head': 'running head or page number',
  hidden: 'hidden element',
  'off-screen': 'off-screen text',
  'strange-host': 'links to a strange host',
  decided: 'decided by a person',
} as const;

/** The key of a reason. */
export type ReasonKey = keyof typeof REASON_WORDS;

/** A reason: its key, or the words that a person gave for a decision. */
export type Reason = ReasonKey | { words: string };

/** Whether a text is the key of a reason. */
export const isReasonKey = (text: string): text is ReasonKey => Object.hasOwn(REASON_WORDS, text);

/**
 * The reasons of a line in English, as `inspect` prints them.
 * @example formatReasons(['gambling', 'after-end']) // 'gambling terms; after the end of the document'
 */
export function formatReasons(reasons: readonly Reason[]): string {
  return reasons.map((each) => (typeof each === 'string' ? REASON_WORDS[each] : each.words)).join('; ');
}

/**
 * The keys of reasons that stand as English words, as accounts held them before they held keys.
 * @example parseReasons('gambling terms; after the end of the document') // ['gambling', 'after-end']
 */
export function parseReasons(words: string): Reason[] {
  return words.split('; ').map((each) => KEY_OF.get(each) ?? { words: each });
}

const KEY_OF = new Map(
  (Object.keys(REASON_WORDS) as ReasonKey[]).map((key) => [REASON_WORDS[key] as string, key]),
);

/** What speaks for a line having been injected: the keys of the account. */
export type Signal =
  | 'gambling'
  | 'adult-fraud'
  | 'trade'
  | 'strange-welcome'
  | 'contacts'
  | 'strange-address'
  | 'code'
  | 'defacement'
  | 'foreign-language'
  | 'garbled'
  | 'disguised'
  | 'bidi-controls'
  | 'private-use'
  | 'zero-width'
  | 'unofficial'
  | 'injected-language'
  | 'keywords'
  | 'alike-nothing';

/** From this score on a text is held back. */
export const HOLD = 6;
/** From this score on a text is published and put before the editor. */
export const DOUBT = 4;

/** What was found in a text: how much speaks against it, and what. */
export interface Finding {
  score: number;
  signals: Signal[];
}

/** A stretch of a text, in UTF-16 units of the text as captured, and what was found in it. */
export interface Phrase extends Finding {
  from: number;
  to: number;
}

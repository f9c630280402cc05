/** A piece of text where it stands on a page; lengths in one unit, from the top left. */
export interface Glyphs {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  size: number;
}

/** A straight line on a page; lengths in one unit, from the top left. */
export interface Rule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What a page shows: its pieces of text, and the straight lines that are drawn on it. */
export interface PrintedPage {
  glyphs: readonly Glyphs[];
  rules: readonly Rule[];
}

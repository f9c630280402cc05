import type { FigureRead } from '../../plan/model.ts';
import type { Stretch } from '../../text/sentences.ts';

/** A figure of a paragraph: its words (`start`, `end`) and the place of the figure itself in them. */
export interface PlacedFigure extends FigureRead, Stretch {
  at: Stretch;
}

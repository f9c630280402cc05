import { light } from '../styles/theme.ts';

/** What a colour means in a chart; the page maps the classes `f-…` and `s-…` to its own tokens. */
export type Paint = 'ink' | 'muted' | 'grid' | 'data' | 'band' | 'accent' | 'paper';

/** The colours of a chart that stands alone (a downloaded or embedded file): those of the page by day. */
export const paints: Record<Paint, string> = {
  ink: light.ink,
  muted: light.quiet,
  grid: light.line,
  data: light.pine,
  band: light['pine-wash'],
  accent: light.seal,
  paper: light.card,
};

/** System fonts, sans-serif: a chart brings no font of its own. */
export const fontFamily =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

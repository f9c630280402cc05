/** What a colour means in a chart; the page maps the classes `f-…` and `s-…` to its own tokens. */
export type Paint = 'ink' | 'muted' | 'grid' | 'data' | 'band' | 'accent' | 'paper';

/** The colours of a chart that stands alone (a downloaded or embedded file): the light ones. */
export const paints: Record<Paint, string> = {
  ink: '#1c1b19',
  muted: '#5f5b53',
  grid: '#ddd8cc',
  data: '#1b5e55',
  band: '#d9e9e5',
  accent: '#a4221f',
  paper: '#fffefb',
};

/** System fonts, sans-serif: a chart brings no font of its own. */
export const fontFamily =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

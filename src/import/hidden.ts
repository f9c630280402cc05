import type { Element } from 'hast';

const HIDDEN: [RegExp, string][] = [
  [/display\s*:\s*none/iu, 'hidden element'],
  [/visibility\s*:\s*(?:hidden|collapse)/iu, 'hidden element'],
  [/(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)/iu, 'hidden element'],
  [/font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|$|!)/iu, 'hidden element'],
  [/text-indent\s*:\s*-\d{3,}/iu, 'off-screen text'],
  [/(?:^|[;\s])(?:left|top|right|bottom|margin-left|margin-top)\s*:\s*-\d{3,}/iu, 'off-screen text'],
  [
    /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$).*overflow\s*:\s*hidden|overflow\s*:\s*hidden.*(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/iu,
    'hidden element',
  ],
  [/clip\s*:\s*rect\(\s*0|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(0)/iu, 'hidden element'],
];

/**
 * Why a reader does not see an element, or null: the hidden attribute or a style that takes it off the page.
 * @example hiddenReason(<div style="position:absolute;left:-9999px">) === 'off-screen text'
 */
export function hiddenReason(element: Element): string | null {
  const { properties, tagName } = element;
  if (properties.hidden === true || properties.hidden === 'until-found') return 'hidden element';
  if (tagName === 'marquee' && /^[01]$/u.test(String(properties.height ?? ''))) return 'hidden element';
  const style = properties.style ?? '';
  if (style === '') return null;
  return HIDDEN.find(([pattern]) => pattern.test(style))?.[1] ?? null;
}

import type { Element } from 'hast';
import type { SourceBlock } from './block.ts';
import { isRunning, NEARLY_ALL, type Place } from './mainElement.ts';

const HIDDEN: [RegExp, string][] = [
  [/display\s*:\s*none/iu, 'hidden element'],
  [/text-decoration(?:-line)?\s*:[^;]*line-through/iu, 'struck-out text'],
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
  if (/^(?:del|s|strike)$/u.test(tagName)) return 'struck-out text';
  const style = properties.style ?? '';
  if (style === '') return null;
  return HIDDEN.find(([pattern]) => pattern.test(style))?.[1] ?? null;
}

/**
 * An element that hides nearly all running text of the capture hides the paper itself, until a script of the page
 * shows it (as pages of WeChat do): what stands in it counts as seen, unless another element within hides it.
 */
export function revealPaper(blocks: SourceBlock[], places: readonly (Place | null)[]): void {
  const weights = new Map<Place, number>();
  let total = 0;
  blocks.forEach(({ text, hidden }, index) => {
    if (!isRunning(text)) return;
    total += text.length;
    const root = hidden ? outermostHiding(places[index] ?? null) : null;
    if (root) weights.set(root, (weights.get(root) ?? 0) + text.length);
  });
  const [curtain] = [...weights].find(([, weight]) => weight >= total * NEARLY_ALL) ?? [];
  if (!curtain || curtain.hides === 'off-screen text') return;
  curtain.hides = null;
  blocks.forEach((block, index) => {
    if (block.hidden) block.hidden = outermostHiding(places[index] ?? null)?.hides ?? null;
  });
}

function outermostHiding(place: Place | null): Place | null {
  let found: Place | null = null;
  for (let at = place; at; at = at.parent) if (at.hides) found = at;
  return found;
}

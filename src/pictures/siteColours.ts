/** The site's own two colours, and all that follow from them by day and by night. */
import { contrast, mix, readableOn, shade } from '../text/contrast.ts';
import { type Colours, dark, light } from '../styles/theme.ts';

/** What `content/site.yaml` says; an empty one leaves the colour as it is. */
export interface OwnColours {
  /** Seal, links, upper edges. */
  main: string;
  /** Charts and numbers. */
  data: string;
}

/** Text needs this contrast (WCAG 2 AA). */
const LEAST = 4.5;

/** A colour that cannot be read, on what, how badly, and the nearest that can. */
export interface Unreadable {
  name: keyof OwnColours;
  colour: string;
  ground: string;
  ratio: number;
  better: string;
}

const groundsOf = (name: keyof OwnColours): string[] =>
  name === 'main' ? [light.paper, light['on-seal']] : [light.paper, light['pine-wash']];

/** The colours that are not read well enough on the grounds they stand on by day; night has its own, made to fit. */
export function findUnreadable(own: OwnColours): Unreadable[] {
  return (['main', 'data'] as const).flatMap((name) => {
    const colour = own[name];
    if (colour === '') return [];
    const [worst] = groundsOf(name)
      .map((ground) => ({ ground, ratio: contrast(colour, ground) }))
      .sort((one, other) => one.ratio - other.ratio);
    if (!worst || worst.ratio >= LEAST) return [];
    return [{ name, colour, ...worst, better: readableOn(colour, groundsOf(name), LEAST) }];
  });
}

type Tokens = Record<string, string>;

function mainTokens(main: string, by: Colours, isNight: boolean): Tokens {
  if (main === '') return {};
  const seal = isNight ? readableOn(main, [by.card, by.paper], 5.5) : main;
  return {
    seal,
    'seal-deep': readableOn(main, [by.paper, by.card], isNight ? 7.5 : 7),
    'on-seal': isNight ? readableOn(shade(main, 0, 0.7), [seal], LEAST) : by['on-seal'],
    wash: mix(seal, by.paper, isNight ? 0.16 : 0.1),
  };
}

function dataTokens(data: string, by: Colours, isNight: boolean): Tokens {
  if (data === '') return {};
  const pine = isNight ? readableOn(data, [by.card, by.paper], 6.5) : data;
  return { pine, 'pine-wash': mix(pine, by.card, isNight ? 0.18 : 0.13) };
}

/** The names of tokens.css that change, by day and by night. */
export function ownTokens(own: OwnColours): { day: Tokens; night: Tokens } {
  return {
    day: { ...mainTokens(own.main, light, false), ...dataTokens(own.data, light, false) },
    night: { ...mainTokens(own.main, dark, true), ...dataTokens(own.data, dark, true) },
  };
}

/** A sheet that is loaded after all others and sets the site's colours over those of tokens.css; empty without any. */
export function toThemeSheet(own: OwnColours): string {
  const { day, night } = ownTokens(own);
  if (Object.keys(day).length === 0) return '';
  const list = (tokens: Tokens): string =>
    Object.entries(tokens)
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(';');
  return [
    `:root:root{${list(day)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:root:not([data-theme='light']){${list(night)}}}`,
    `@media screen{:root:root[data-theme='dark']{${list(night)}}}`,
    '',
  ].join('\n');
}

import { officialLanguage } from './officialLanguage.ts';

/** How much of a text, folded, is in the language of official papers. */
export interface Strangeness {
  /** Pairs of neighbouring Chinese characters. */
  pairs: number;
  /** Those that official papers do not have. */
  unseen: number;
}

/**
 * Counts the pairs of characters that official papers do not have.
 * @example countStrange('人人超碰') // { pairs: 3, unseen: 2 }
 */
export function countStrange(folded: string): Strangeness {
  const known = officialLanguage().followers;
  const found: Strangeness = { pairs: 0, unseen: 0 };
  let before: string | undefined;
  for (const character of folded) {
    const isHan = /\p{Script=Han}/u.test(character);
    if (isHan && before !== undefined) {
      found.pairs++;
      if (!known.get(before)?.has(character)) found.unseen++;
    }
    before = isHan ? character : undefined;
  }
  return found;
}

const ODD = /[\u2500-\u257f\u3040-\u30ff\u3200-\u32ff\ufffd€]/u;
/** The common characters in the order of GB 2312, and rarer ones of everyday words and names. */
const EVERYDAY = new Set([
  ...new TextDecoder('gbk').decode(commonBytes()),
  ...('诏姊妃浠垸僭祯芙宸禧稷棣丐屾瑜禅肴珞沔佸叩厮丞阙朕鳍卦琦粑兀灏朦胧穹茉琥珀鹦鹉蜻蜓蟋蟀蝙蝠憧憬惆怅忐忑旖旎潺湲嵬嶙峋斓璀璨氤氲袅娉婷婀窈窕缱绻蹒跚踉跄囹圄饕餮貔貅麒麟' +
    ''),
]);

/** The first level of GB 2312, rows 16 to 55, of which the last has five characters less. */
function commonBytes(): Uint8Array {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return Uint8Array.from(bytes);
}

/** A garbled stretch has at least so many characters, most of which no official paper has. */
const GARBLED = 4;

/** Stretches of a text that were decoded wrongly: characters that official papers do not have, side by side. */
export function findGarbled(folded: string): { from: number; to: number }[] {
  const known = officialLanguage().followers;
  const found: { from: number; to: number }[] = [];
  let open = { from: 0, odd: 0, last: -1 };
  const close = (): void => {
    const length = open.last + 1 - open.from;
    if (open.odd >= 3 && length >= GARBLED && open.odd >= length * 0.5)
      found.push({ from: open.from, to: open.last + 1 });
  };
  for (let at = 0; at < folded.length; at++) {
    const character = folded.charAt(at);
    const isOdd =
      ODD.test(character) ||
      (/\p{Script=Han}/u.test(character) && !known.has(character) && !EVERYDAY.has(character));
    if (!isOdd) continue;
    if (at - open.last > 2) {
      close();
      open = { from: at, odd: 0, last: at };
    }
    open = { ...open, odd: open.odd + 1, last: at };
  }
  close();
  return found;
}

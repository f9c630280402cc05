import type { Signal } from './signals.ts';
import { oneOf } from '../../../text/words.ts';

/** A mark of injected text that is no word: its pattern in plain characters, what it says, and how much it weighs. */
export interface TellingPattern {
  signal: Signal;
  weight: number;
  pattern: RegExp;
}

/** Ends of addresses that are cheap to register; of others an address alone says little. */
const CHEAP = 'vip|top|xyz|app|bet|win|club|cx|icu|live|fun|site|online|shop|cyou|buzz|pw|ws|tk|cc|in|ph|io';

const HOST = String.raw`(?:[\w-]+[.。点]){1,4}(?:com|net|org|cn|${CHEAP})(?![a-z.])`;

/** Names of channels, in and between the lines. */
const CHANNELS = oneOf(`
  (?<![a-z])tg 飞机 电报 薇 蝙蝠 (?<![a-z])skype (?<![a-z])line 加赖 whatsapp`);
/** Channels, however they are spelt. */
const SPELT_CHANNELS = oneOf(String.raw`
  [薇威徽溦v][^\p{L}\p{N}]{0,3}(?:信|芯|xin|x) [微维][^\p{L}\p{N}]{1,3}(?:信|芯) 微\s?xin (?<![a-z])[vw]x
  [q扣]{2}群? 飞机 电报 (?:加|的)赖`);
/** Contacts and addresses. */
export const CONTACTS: TellingPattern[] = [
  {
    signal: 'contacts',
    weight: 6,
    pattern: new RegExp(
      [
        `薇信`,
        String.raw`客服(?:qq|微信)[号:：]*\s?[a-z\d]{5,}`,
        String.raw`威信(?=[:：]?\s?[a-z\d])`,
        `徽信`,
        `维信号`,
        String.raw`[加+扣]\s?[vq](?:芯|信)?[:：]?\s?[a-z\d]`,
        `v芯`,
        String.raw`(?:扣扣|企鹅)[号群]{0,2}[:：]?\s?\d{5,}`,
        `电报群`,
        String.raw`t\.me/`,
        `telegram`,
        String.raw`飞机\s?@`,
        `纸飞机`,
        `蝙蝠号`,
        `potato号`,
      ].join('|'),
      'u',
    ),
  },
  {
    signal: 'contacts',
    weight: 6,
    pattern:
      /1[3-9]\d{9}.{0,2}微信同号|微信同号|(?:电话|手机)同微信|征信[:：]?\s?[a-z]{2,}\d{2}|复制链接到浏览器|扫码(?:加群)?领(?:红包|奖|福利)|加群领/u,
  },
  {
    signal: 'contacts',
    weight: 6,
    pattern: new RegExp(
      [
        String.raw`${CHANNELS}(?:号|id|频道|群|客服)?[^\p{L}\p{N}]{0,4}@?[a-z][\w-]*\d[\w-]*`,
        String.raw`(?:蝙蝠|飞机)(?:号|id)?[:：]?\s?\d{5,}`,
        String.raw`(?<![\w.])@[a-z]{2,}\d{2,}\w*`,
      ].join('|'),
      'u',
    ),
  },
  {
    signal: 'contacts',
    weight: 5,
    pattern:
      /(?:加|添加)?微信号?[:：]?\s?(?![a-z]*(?:app|h5))[a-z][\w-]*\d[\w-]*|(?:热线|咨询|电话|联系)\D{0,4}1[3-9]\d{9}\S{1,3}经理/u,
  },
  // Names of messengers and numbers written so that a search for them fails.
  {
    signal: 'contacts',
    weight: 6,
    pattern: new RegExp(
      [
        String.raw`${SPELT_CHANNELS}[^\p{L}\p{N}]{0,3}(?:(?=[a-z\d_-]{0,60}[a-z])(?=[a-z\d_-]{0,60}\d)[a-z\d_-]{4,}|@[a-z_]\w{3,})`,
        String.raw`(?<!\d)(?:1[3-9]\d|[48]00)[一丨ー*★|]{1,2}\d{3,4}[一丨ー*★|]{1,2}\d{3,4}`,
        String.raw`(?:加|联系)赖?\s?line`,
        String.raw`telegram\s?[:：]\s?@?\w+`,
        String.raw`(?:qq|q|扣扣)群\d{6,}(?=免费|带|领|进|加)`,
      ].join('|'),
      'u',
    ),
  },
  // Running on without a stop.
  {
    signal: 'contacts',
    weight: 5,
    pattern: /(?:热线|电话)\s?(?:1[3-9]\d{9}|400\d{7})(?=\p{Script=Han})/u,
  },
  {
    signal: 'contacts',
    weight: 5,
    pattern:
      /(?:业务|咨询|联系|微信)(?:qq[:：]?\s?\d{6,}|我\s?qq|微信[a-z]{2,}\d{3,})|微信同[步号]\s?1[3-9]\d{9}/u,
  },
  {
    signal: 'contacts',
    weight: 4,
    pattern: /(?<!工作|交流|家长|咨询|服务|官方)(?:qq|q群)[号群]{0,2}[:：]?\s?\d{5,}/u,
  },
  {
    signal: 'contacts',
    weight: 6,
    pattern: /(?:whatsapp|skype|telegram|纸飞机|电报)\s?[:：]?\s?\+?\d[\d\s-]{5,15}\d/u,
  },
  {
    signal: 'contacts',
    weight: 6,
    pattern: /(?:联系|加|添加|咨询|私聊)(?:客服|老师)?(?:qq|微信|扣扣|企鹅)号?(?=[a-z\d])[a-z\d_-]{5,20}/u,
  },
  {
    signal: 'strange-address',
    weight: 5,
    pattern:
      /(?<![\w@./-])(?:www\.)?(?=[a-z-]{0,20}\d)(?=[\d-]{0,20}[a-z])[a-z\d-]{4,20}\.(?:com|net|cn|org)(?![\w.])/u,
  },
  { signal: 'contacts', weight: 3, pattern: /点击进入|加(?:我|老师|导师)?微信/u },
  { signal: 'contacts', weight: 4, pattern: /(?:热线|客服|电话|联系)(?:1[3-9]\d{9}|400\d{7})(?!\d)/u },
  {
    signal: 'strange-address',
    weight: 6,
    pattern: new RegExp(
      String.raw`www[点。]|(?:^|[^a-z\d])(?:[a-z]{0,3}cp|cai|bet|av|vip|hg|yule|qipai|bc|dubo)\d+[.。点](?:com|net|cn|${CHEAP})`,
      'u',
    ),
  },
  {
    signal: 'strange-address',
    weight: 6,
    pattern: new RegExp(
      String.raw`(?:https?:\/\/|www\.)(?:[\w-]+\.){1,30}(?:${CHEAP})(?![a-z.])(?:\/[\w/?=&.-]*)?`,
      'u',
    ),
  },
  {
    signal: 'strange-address',
    weight: 6,
    pattern: new RegExp(
      String.raw`(?:(?:备用|最新|永久|防走失)(?:网址|域名|地址)\W{0,2}(?:https?:\/\/)?)?(?<![\w@./-])(?:[a-z\d-]+[.点]){1,3}(?:vip|top|xyz|bet|win|club|cx|icu|cyou|buzz|pw|ws|cc)(?![\w.])`,
      'u',
    ),
  },
  {
    signal: 'strange-address',
    weight: 6,
    pattern: new RegExp(String.raw`^(?:https?:\/\/)?(?:[\w-]+[.。点])+(?:${CHEAP})(?:\/\S*)?$`, 'u'),
  },
  {
    signal: 'strange-address',
    weight: 4,
    pattern: new RegExp(
      String.raw`^(?:https?:\/\/)?(?!\S*(?:@|\.(?:gov|edu|org|ac)\.))${HOST}(?:\/\S*)?$`,
      'u',
    ),
  },
];

const TAGS = oneOf(`
  script iframe object embed img svg a meta link form style frame applet base`);
/** Code where words should stand. */
export const CODE: TellingPattern[] = [
  {
    signal: 'code',
    weight: 6,
    pattern: new RegExp(String.raw`</?${TAGS}[\s/>]|<\?php|<%\s?(?:eval|execute|response|request)`, 'u'),
  },
  {
    signal: 'code',
    weight: 6,
    pattern: new RegExp(
      [
        String.raw`\beval\s?\(`,
        String.raw`document\s?\.\s?(?:write|cookie|location)`,
        String.raw`window\s?[[.]\s?["'a-z]`,
        String.raw`location\s?\.\s?(?:href|replace)`,
        `fromcharcode`,
        String.raw`\bvar\s[\w$]+\s?=`,
        String.raw`\bfunction\s?\w*\s?\([\w,\s]*\)\s?\{`,
        String.raw`\$\(\s?["'#.]`,
        String.raw`\bset(?:timeout|interval)\(`,
        `javascript:`,
        String.raw`\bon(?:load|error|click|mouseover)\s?=`,
        String.raw`unescape\(`,
        `base64_decode`,
        String.raw`atob\(`,
      ].join('|'),
      'u',
    ),
  },
  {
    signal: 'code',
    weight: 6,
    pattern: /(?:\\x[\da-f]{2}){2}|(?:\\u[\da-f]{4}){2}|(?:&#x?[\da-f]{2,6};){2}|(?:%[\da-f]{2}){3}/u,
  },
  {
    signal: 'code',
    weight: 6,
    pattern: new RegExp(
      oneOf(String.raw`
        union\s+(?:all\s+)?select ['"]?\s?or\s+1\s?=\s?1 (?:\.\.\/){2} \{\{.{0,400}constructor
        \$\{jndi \[\/?(?:url|img)\]?[=\]]`),
      'u',
    ),
  },
  {
    signal: 'defacement',
    weight: 8,
    pattern: /hacked\s?by|\b[0o]wned\s?by|defaced\s?by|黑客到此|到此一游|webshell/u,
  },
];

const ENGLISH_GOODS = oneOf(String.raw`
  casino slots? poker viagra cialis replica rolex jerseys? payday porn togel judi bandar gacor escort xxx
  bitcoin forex obat aborsi poker\x20online real\x20money louis\x20vuitton betting gambling lottery sbobet hookup pharmacy dissertation nike\x20air
  ugg\x20boots`);
const ENGLISH_LURES = oneOf(String.raw`
  casinos? viagra cialis rolex togel judi gacor obat\x20aborsi poker\x20online online\x20poker real\x20money\x20slots? sbobet payday\x20loans? replica\x20watch(?:es)? cheap\x20jerseys
  hookup porn xxx situs bandar\x20bola slot\x20machines?`);
const ENGLISH_OFFERS = oneOf(String.raw`
  buy cheap outlet discounts? bonus handbags for\x20sale writing\x20service free\x20spins dating
  weight\x20loss`);
/** Writing that a Chinese paper does not hold. */
export const FOREIGN: TellingPattern[] = [
  {
    signal: 'foreign-language',
    weight: 6,
    pattern: new RegExp(
      [
        String.raw`(?:\p{Script=Cyrillic}[^\p{L}]{0,2}){4}`,
        String.raw`\p{Script=Hangul}{2}`,
        String.raw`\p{Script=Thai}{3}`,
        String.raw`(?:[\p{Script=Katakana}\p{Script=Hiragana}][ー]?){3}`,
        String.raw`^(?=[^\p{Script=Han}]*$)[^\p{Script=Han}]*[à-ỹ][^\p{Script=Han}]*[à-ỹ][^\p{Script=Han}]*$`,
        String.raw`\p{Script=Devanagari}{3}`,
      ].join('|'),
      'u',
    ),
  },
  {
    signal: 'foreign-language',
    weight: 4,
    // Words of two letters and more, and at least two of them or one as long: each letter is read in one way only.
    pattern: new RegExp(
      String.raw`^(?!(?=\S*$)\S*(?:\.[a-z]{2,4}(?:\/\S*)?|@\S*)$)(?=[^]*?[a-z'’]{2}[^]*?[a-z'’]{2})` +
        String.raw`(?:[^\p{L}'’]|[a-z'’]{2,}(?![a-z'’])|['’](?![a-z'’]))*$`,
      'u',
    ),
  },
  {
    signal: 'foreign-language',
    weight: 4,
    pattern: new RegExp(String.raw`\b${ENGLISH_GOODS}\b`, 'u'),
  },
  // A phrase begins at a word and has an end: a line of a megabyte is read in one pass.
  {
    signal: 'foreign-language',
    weight: 6,
    pattern: new RegExp(
      String.raw`(?<![a-z\d])(?:[a-z\d'’-]{1,40}\s){0,40}\b${ENGLISH_LURES}\b(?:\s[a-z\d'’-]+)*`,
      'u',
    ),
  },
  {
    signal: 'foreign-language',
    weight: 6,
    pattern: /(?<![a-zà-ỹ])(?:[a-z]*[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ][a-zà-ỹ]*\s){2,}[a-zà-ỹ]*/u,
  },
  {
    signal: 'foreign-language',
    weight: 6,
    pattern: new RegExp(
      String.raw`(?<![a-z\d])(?:[a-z\d'’-]{1,40}\s){0,8}${ENGLISH_OFFERS}(?=\s[a-z]|(?<=\s[a-z]{3,9}(?: [a-z]{4,7})?)(?![a-z]))(?:\s[a-z\d'’-]+){0,8}`,
      'u',
    ),
  },
  // Words of another language between Chinese ones, neither in brackets nor in quotes.
  {
    signal: 'foreign-language',
    weight: 5,
    pattern: /(?<=[\p{Script=Han}，,。；、])[a-z]{3,15}(?:\s[a-z]{2,15}){2,8}(?=[\p{Script=Han}，,。；、])/u,
  },
  { signal: 'garbled', weight: 6, pattern: /锟斤拷|烫烫烫|屯屯屯/u },
];

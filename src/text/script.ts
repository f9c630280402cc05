import { REPRESENTATIVES, VARIANTS } from './variants.ts';

/** Characters of `VARIANTS` that Simplified texts write as well, and Japanese forms, which tell nothing. */
const NOT_ONLY_TRADITIONAL =
  '乾俱像吒夥幺彷徵拚捱摺榘渖甯画着硷菸薰薹藉袷覆谘迳醣钜锺镟雠颚鲶麴麽両乗亀亜仏仮価倹児処剣剤剰労効勅勧勲単厳収' +
  '唖営噛団囲図圏圧塁塩増壊壌壱売変奨嬢実寛対専尭巌巣巻帯帰庁広廃弐弾従徳徴応恵悩悪懐戦戯戻払抜択拝拠拡挙挿捜掲掻揺' +
  '摂撃撹斉斎晩暁暦曽栄桜桝桟検楽様権歓歩歯歳歴毎気沢浄涙渇済渉渋渓満滝瀬焼犠猟獣畳痩発県砕稲穂穏穣竜粋粛経絵継続総' +
  '縁縄縦繊繍聴脳臓艶荘蔵薫薬蛍蝋覇覚覧観訳読譲賛転軽辺逓遅郷酔醤醸釈鉄鉱銭鋳錬関闘陥険隠雑霊頴頼顕駅駆騒験髄髪鴎鶏' +
  '鹸黒黙齢';
/** Characters of `REPRESENTATIVES` that Traditional texts write as well. */
const NOT_ONLY_SIMPLIFIED =
  '万丑了于云仆仇价仿伙余佛佣俊修借僵儿克党具冢冬凄凌几凶出划刮制千升卜占即卷厂厘只台吁吃吊同后向吨听呆周咨咸咽哄唇' +
  '喂噪回困埼堤夫夸奸姜娘它家尸局岩岳峰巨布帘席干并幸床庵弦彩征御忏志念恤愈戚扇才扎托扣扰折抬抵拐拼拿挨挲挽捆捍搜教' +
  '斗斤斫旋旗既昆昵晒暗曲札朱朴杆杠杯杰松板果柜查栖栗核梁棋棱檐檗欲污沄沈沾泄泛泞注洒洼浚涂涌淀游溪溯漓澄灶炖焰熏狸' +
  '玩琅璇瓮症痴痹皂真睾矩私秋秘穗筑筱篱粽糊糖系累羡群耇肮肴胄背胡腌膻致舍芸苔苧范茧荐著蒙蓑蔑薳藤虫虮虱蚕蚝蜡蝎表谷' +
  '豆象赶跖踊辟适逾郁酸采里雇雕霉面飧乘假剩圈增壤壹巢德惠戾拂拔拜插揭搔收效敕晚曾枡步每涉渴瘦碎稻穰粹藏醉陷霸髓黑默';

const without = (characters: string, others: string): ReadonlySet<string> => {
  const left = new Set(characters);
  for (const other of others) left.delete(other);
  return left;
};
const ONLY_TRADITIONAL = without(VARIANTS, NOT_ONLY_TRADITIONAL);
const ONLY_SIMPLIFIED = without(REPRESENTATIVES, NOT_ONLY_SIMPLIFIED);

/** Whether only Traditional texts write a character: 衞, 裏, 關. */
export function isOnlyTraditional(character: string): boolean {
  return ONLY_TRADITIONAL.has(character);
}

/** How many characters of a text only Simplified, and only Traditional, has. */
export function countScripts(text: string): { simplified: number; traditional: number } {
  let simplified = 0;
  let traditional = 0;
  for (const character of text) {
    if (ONLY_SIMPLIFIED.has(character)) simplified++;
    else if (ONLY_TRADITIONAL.has(character)) traditional++;
  }
  return { simplified, traditional };
}

/**
 * The script that most of the distinctive characters of a text belong to; Simplified where none tells.
 * @example detectEdition('縣交通局負責') === 'zh-Hant'
 */
export function detectEdition(text: string): 'zh-Hans' | 'zh-Hant' {
  const { simplified, traditional } = countScripts(text);
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

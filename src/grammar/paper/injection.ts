/** Gambling and adult vocabulary, in Simplified: lines are folded before they are compared. */
const BRANDS =
  /彩(?:神|霸|\d{2,})|(?:^|[^\d.])\d{2,4}彩(?:票|网)?|[时分]{2}彩|六合[彩采]|(?:大发|亿|博|凤凰|乐|金|新|万|百|北京)彩(?:票|网|娱乐|平台)|北京赛车|pk拾|pk10|快三(?:计划|平台)|百家乐|老虎机(?:平台|游戏)|真人(?:娱乐|视讯|荷官)|(?:澳门|新?葡京|威尼斯人|皇冠|金沙|银河|永利|太阳城)(?:国际)?(?:娱乐|赌场|网投|平台|官网|体育|注册|app)|娱乐城|开户送|首存|网投|必赢|bet\d{2,}|\bw88\b|188体育|赌球|买球|线上赌/iu;
const GAMBLING = /彩票|博彩|赌场|赌博|棋牌|投注|下注|开奖|返水/u;
const ADULT =
  /(?:成人|色情|情色|黄色)(?:电影|视频|网站|小说|图片|直播|影院|片)|(?:无码|有码)(?:av|精品|视频|在线|一区)?|(?:欧美|亚洲|国产|日本)(?:av|精品视频|毛片|无码|一区)|约炮|援交|裸聊|楼凤|外围女|自拍偷拍|毛片|激情(?:视频|小说|电影)|av(?:女优|在线|电影)|\bporn|代开发票|办证刻章|刻章办证|代办(?:文凭|证件)|私服发布|外挂下载/iu;
const PROMOTION =
  /欢迎(?:您|光临)|官网|官方网|注册|登[录陆]|开户|平台|app|下载|网站|网址|首页|入口|直播|开奖|在线|www|\.(?:com|net|cc|vip|top|xyz)|客服|代理|充值|手机版|娱乐/iu;
/** Words with which ordinary papers speak of such things: they forbid, fight or regulate them. */
const GUARDED =
  /打击|严禁|禁止|不得|整治|防范|查处|取缔|公益金|治理|防沉迷|惩治|抵制|远离|禁赌|涉赌|扫黄|管理|教育|监管|严肃|违法|犯罪|销售|中心/u;
const SITE =
  /^[\p{Script=Han}a-z]{0,6}\d{2,6}[\p{Script=Han}a-z]{0,4}\s*[-—_·|].{0,20}(?:欢迎|官网|注册|登录|首页)|[a-z]{0,6}\d{2,6}(?:vip|cp|bet)?\w{0,6}\.(?:com|net|cc|vip|top|xyz)/iu;

/** Bidirectional controls, private use, zero-width: characters that no printed paper holds. */
const BIDI = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u;
const PRIVATE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/u;
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad\u180e]/u;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/** The Traditional characters of the words above. */
const FOLDED = new Map(
  [
    ...'時时慶庆賭赌樂乐娛娱門门開开獎奖視视訊讯網网賽赛車车歡欢錄录陸陆註注冊册官官臺台遊游戲戏銀银贏赢買买線线場场電电頻频國国產产無无碼码約约發发證证禁禁嚴严擊击',
  ].flatMap((from, index, all) => (index % 2 === 0 ? [[from, all[index + 1] ?? from] as const] : [])),
);

/**
 * The signals that a line was injected (暗链), judged by the line alone. A paper that forbids gambling, or names
 * the lottery that pays for a project, gives none.
 * @example injectionSignals('彩88-欢迎您') // ['gambling terms', 'welcome of a strange site']
 * @example injectionSignals('民族文化彩绘墙色彩精彩，严禁赌博') // []
 */
export function injectionSignals(line: string): string[] {
  const text = fold(line);
  const promoted = PROMOTION.test(text);
  const guarded = GUARDED.test(text) && !(text.length < 40 && promoted && BRANDS.test(text));
  const gambling = !guarded && (BRANDS.test(text) || (text.length < 60 && promoted && GAMBLING.test(text)));
  const signals: string[] = [];
  if (gambling) signals.push('gambling terms');
  if (!guarded && ADULT.test(text)) signals.push('adult or fraud terms');
  if (text.length < 80 && SITE.test(text) && (signals.length > 0 || /欢迎|官网/u.test(text)))
    signals.push('welcome of a strange site');
  return signals;
}

function fold(line: string): string {
  const plain = line.normalize('NFKC').replace(INVISIBLE, '');
  return [...plain].map((character) => FOLDED.get(character) ?? character).join('');
}

/**
 * The invisible or strange characters a line holds, in words.
 * @example strangeCharacters('教\u202e育') // ['bidirectional control characters']
 */
export function strangeCharacters(line: string): string[] {
  const found: string[] = [];
  if (BIDI.test(line)) found.push('bidirectional control characters');
  if (PRIVATE.test(line)) found.push('private-use characters');
  if (ZERO_WIDTH.test(line)) found.push('zero-width characters');
  return found;
}

/** Gambling and adult vocabulary in both scripts. Kept as fragments that ordinary papers do not contain. */
const GAMBLING =
  /彩(?:票网|票平台|票娱乐|票注册|金彩|票app|神|霸|民(?!族)|\d{2,4}|88|99|66)|(?:时时|時時|重庆时时|分分|北京赛车|快三|快3|六合|双色|体|福利|大发|亿|博|凤凰|乐|金|新|万|百|c7)彩(?:票|网|注册|娱乐|平台|官网|-|\d)|[六陆陸]合[彩采]|北京[赛賽][车車]|pk拾|pk10|[赌賭][场場博球钱錢]|博彩|百家[乐樂]|老虎机|老虎機|真人(?:娱乐|視訊|视讯|荷官)|(?:澳门|澳門|葡京|威尼斯人|皇冠|金沙|银河|永利|太阳城)(?:娱乐|娛樂|赌|賭|平台|网投|官网|国际|体育|注册|app)|(?:娱乐|娛樂)(?:城|平台|官网|官網)|(?:[买買]球|投注|下注|开户送|开奖(?:结果|直播)|彩票(?:开户|投注|平台))|棋牌(?:游戏|遊戲|平台)|体育投注|网投|必赢|bet365|\bbet\d{2,}|\bw88\b|188体育|首存|返水|信誉平台/iu;
const ADULT =
  /(?:成人|色情|情色|三级|黄色|黃色)(?:电影|電影|视频|視頻|网站|網站|小说|小說|图片|直播|影院|片)|(?:无码|無碼|有码|欧美|亚洲|国产|日本)(?:av|精品|毛片|无码|视频|在线|一区)|(?:约炮|約炮|援交|裸聊|一夜情|楼凤|外围女|包养|性爱|做爱|淫|自拍偷拍|毛片|激情(?:视频|小说|电影))|(?:伟哥|壮阳|春药)|\bav(?:女优|在线|电影)|\bporn|\bsex(?:y|视频)|(?:代开发票|办证刻章|刻章办证|代办(?:文凭|证件))|(?:私服|外挂下载)/iu;
const WELCOME = /(?:欢迎您|歡迎您|欢迎光临|歡迎光臨|官网|官網|注册|登录|首页|平台|app下载)/iu;
const BRAND =
  /^[\p{Script=Han}a-z]{0,6}\d{2,6}[\p{Script=Han}a-z]{0,4}\s*[-—_·|]|^[a-z]{0,6}\d{2,6}(?:\.(?:com|net|cc|vip|top|xyz))/iu;

/** Characters that no printed paper holds: bidirectional controls, private use, zero-width, tags. */
const BIDI = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u;
const PRIVATE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/u;
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad\u180e]/u;

/**
 * The signals that a line was injected (暗链), judged by the line alone; none for ordinary text.
 * @example injectionSignals('彩88-欢迎您') // ['gambling terms', 'welcome of a strange site']
 * @example injectionSignals('民族文化彩绘墙色彩精彩') // []
 */
export function injectionSignals(line: string): string[] {
  const text = line.normalize('NFKC').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '');
  const signals: string[] = [];
  if (GAMBLING.test(text)) signals.push('gambling terms');
  if (ADULT.test(text)) signals.push('adult or fraud terms');
  if (BRAND.test(text) && WELCOME.test(text)) signals.push('welcome of a strange site');
  return signals;
}

/**
 * The invisible or strange characters a line holds, in words.
 * @example strangeCharacters('a\u202eb') // ['bidirectional control characters']
 */
export function strangeCharacters(line: string): string[] {
  const found: string[] = [];
  if (BIDI.test(line)) found.push('bidirectional control characters');
  if (PRIVATE.test(line)) found.push('private-use characters');
  if (ZERO_WIDTH.test(line)) found.push('zero-width characters');
  return found;
}

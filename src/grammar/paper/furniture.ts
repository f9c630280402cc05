import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/words.ts';

/** What a piece of a page around a paper is. */
export type FurnitureReason =
  | 'breadcrumb'
  | 'buttons'
  | 'download-prompt'
  | 'editors'
  | 'navigation'
  | 'other-channels'
  | 'page-number'
  | 'previous-next'
  | 'print-close-buttons'
  | 'qr-prompt'
  | 'related-links'
  | 'rule'
  | 'script-remains'
  | 'share-buttons'
  | 'site-footer'
  | 'site-greeting'
  | 'template-remains'
  | 'text-size'
  | 'view-counter';

const BUTTONS = '打印 列印 关闭 分享 收藏 返回 纠错 转发 复制 下载';
const BUTTON_OBJECTS = '本页 此页 窗口 顶部 到 文章 文档 正文 原文 PDF WORD';
const RELATED_FORMS =
  '政策 文字 图片 图文 图解 视频 访谈 媒体 专家 一图 数字 音频 动漫 部门 新闻发布会 发布会';
const CHANNELS = '微信 微博 新浪微博 QQ空间';
const APPS = '手机版 粤商通 穗好办 穗康 浙里办 随申办 爱山东 闽政通 苏服办';
const SITE_LINKS = `
  联系我们 关于我们 友情链接 重要告示 私隐政策 版权告示 网页指南 网站地图 隐私声明 法律声明 使用帮助 帮助中心 常见问题 站点地图 意见反馈 我要纠错 网上投诉`;
const SITE_TOOLS = `
  无障碍 长者助手 长者模式 适老化 关怀版 繁体版 繁体 简体版 简体 英文版 English EN 手机版 电脑版 退出 高级搜索`;

/** Words that belong to the page around a paper (页面杂项), not to the paper: patterns for whole lines, with the reason. */
const FURNITURE: [RegExp, FurnitureReason][] = [
  [/^(?:您|你)?好?[,!]?\s*欢迎(?:光临|访问|您|来到)/u, 'site-greeting'],
  [/^您好,/u, 'site-greeting'],
  [
    /^(?:您|你)?(?:现在|当前|目前)?(?:所在|的)?(?:的)?(?:位置|在)(?:是)?:?\s*(?:首页)?.*(?:>|›|»|\/|首页)/u,
    'breadcrumb',
  ],
  [/^(?:您|你)?(?:现在|当前|目前)(?:所在)?(?:的)?(?:位置|在)/u, 'breadcrumb'],
  [/^(?:您|你)(?:现在|当前|目前)?(?:所在)?(?:的)?位置/u, 'breadcrumb'],
  [/^(?:首页|网站首页)\s*(?:>|›|»|\/|-|→|·|\||Home)/iu, 'breadcrumb'],
  [/^.{1,20}\s*[>›»]\s*.{1,20}[>›»]/u, 'breadcrumb'],
  [
    /(?:打印|列印)(?:此|本|该)?(?:页|文|文章|页面|预览)?(?:[\s|·]*(?:关闭|收藏|分享|返回).*)?$/u,
    'print-close-buttons',
  ],
  [
    new RegExp(
      `^[【[]?\\s*${anyOf(BUTTONS)}(?:[\\s|·、/】[\\]【]*${anyOf(BUTTONS, BUTTON_OBJECTS)}*)*[】\\]]?:?$`,
      'iu',
    ),
    'buttons',
  ],
  [/^(?:返回|回到|回)(?:顶部|首页|上一页|列表|目录)/u, 'buttons'],
  [/(?:扫一扫|扫码|扫描)(?:.{0,12}(?:二维码|手机|打开|查看|分享|当前页|关注)|$)/u, 'qr-prompt'],
  [/^(?:.{0,8})?二维码$/u, 'qr-prompt'],
  [
    /^相关(?:文件|解读|链接|稿件|附件|阅读|信息|新闻|文章|政策|内容|推荐|报道)(?::.{0,60})?$/u,
    'related-links',
  ],
  [
    new RegExp(`^${anyOf(RELATED_FORMS)}${anyOf('解读 报道 图解 读懂 回应 问答')}(?::.{0,60})?$`, 'u'),
    'related-links',
  ],
  [/^(?:解读|图解|延伸阅读|热门|热点|猜你喜欢|推荐阅读|更多|更多>>|更多》)(?::.{0,60})?$/u, 'related-links'],
  [/^(?:上一(?:篇|条|页)|下一(?:篇|条|页))(?::|$)/u, 'previous-next'],
  [/^(?:附件|文件|文档|原文|正文|PDF|WORD)?下载(?:附件|文件|原文|此文)?:?$/iu, 'download-prompt'],
  [/^点击(?:此处|这里|下载|查看|浏览)/u, 'download-prompt'],
  [/(?:浏览|访问|阅读|点击)(?:量|次数|数):?\s*(?:\d+|-)?\s*(?:次|人次)?$/u, 'view-counter'],
  [/^(?:您|你)是第.{0,12}(?:位|个)/u, 'view-counter'],
  [/^[【[(]?(?:字体|字号|文字大小):?[\s]*[【[(]?\s*(?:[大中小特][\s|】\]]*)*/u, 'text-size'],
  [/^A\+?\s*大(?:\s*A\+?\s*中)?(?:\s*A\+?\s*小)?$/u, 'text-size'],
  [/^(?:大|中|小)(?:[\s|]+(?:大|中|小)){1,2}$/u, 'text-size'],
  [
    new RegExp(
      `^${anyOf('分享 分享到 分享至 转发到 一键分享', CHANNELS, 'QQ好友 人人网 豆瓣')}(?:[\\s:|、]*${anyOf('分享 到 至', CHANNELS, '腾讯微博 QQ 朋友圈 人人网 豆瓣')}*)*$`,
      'iu',
    ),
    'share-buttons',
  ],
  [/(?:ICP|京|粤|沪|苏|浙|闽|鲁|川)?\s*ICP\s*(?:备|证)/iu, 'site-footer'],
  [/公网安备/u, 'site-footer'],
  [/网站(?:标识码|地图|声明|支持|导航|管理|首页|纠错)/u, 'site-footer'],
  [
    new RegExp(
      `(?:^|\\s)${anyOf('主办 承办 主管 协办')}(?:单位)?:.{2,60}(?:${anyOf('备案 技术支持 版权 标识码 地址: 电话: 邮编')}|` +
        `(?<![;,、])\\s${anyOf('承办 协办 维护')}(?:单位)?:)|^${anyOf('技术支持 版权所有 维护单位 运维单位')}:`,
      'u',
    ),
    'site-footer',
  ],
  [/^(?:版权所有|copyright|©)|^\.?最佳(?:浏览)?(?:解析度|分辨率)|\.版权所有$/iu, 'site-footer'],
  [/^香港时间\d{1,2}时\d{1,2}分$|^即日新闻$/u, 'navigation'],
  [/浏览器.{0,6}(?:不支[援持]|已?停用|未开启|版本过低)|(?:开启|启用).{0,8}JavaScript/iu, 'site-greeting'],
  [/^:::$|^(?:按\s?Enter\s?)?跳?[到至过]?(?:主要?内容|导航)(?:区块?)?$/iu, 'navigation'],
  [
    /^(?:网站导览|回首页|友善列印|转寄好友|回上一页|回前页|法规功能按钮区|法规内容|条文内容)(?:[\s|]+\S{2,8})*$/u,
    'navigation',
  ],
  [/^.{2,12}主管法规(?:共用|查询)系统$/u, 'navigation'],
  [/^(?:列印|打印)(?:时间|日期):.{4,24}$/u, 'buttons'],
  [/^(?:字级|字体大小|文字尺寸|字型大小):?[\s大中小特]*$/u, 'text-size'],
  [/^[【[(]\s?(?:字体|字号)[^【】[\]()]{0,12}[】\])](?:\s*[【[(][^【】[\]()]{1,8}[】\])])*$/u, 'text-size'],
  [
    /^(?:资料)?(?:更新|建档|上版|发布)(?:日期|时间):?\s?[\d./-]{6,12}\s+(?:点阅|浏览).{2,16}$/u,
    'view-counter',
  ],
  [/^(?:点阅(?:数|次数|率)?|浏览人次|人气|阅览数):?\s*[\d,]{1,9}\s*次?$/u, 'view-counter'],
  [/^(?:覆检|修订|最近更新|上次更新|最后更新|最后修改)(?:日期|时间)?\s?:\s?.{4,20}$/u, 'site-footer'],
  [new RegExp(`^${anyOf(SITE_LINKS)}(?:[\\s|]+\\S{2,10})*$`, 'u'), 'site-footer'],
  [
    new RegExp(
      `^(?:${anyOf(SITE_TOOLS)}|登\\s*录|注\\s*册|搜\\s*索|${anyOf('搜索热词 热搜词 热门搜索')}.*|请输入.{0,12})` +
        '(?:阅读|浏览|浏览器)?(?:[\\s|]+\\S{1,10})*$',
      'iu',
    ),
    'navigation',
  ],
  [/^(?:网站|返回)?首页(?:[\s|]+[\p{Script=Han}A-Za-z]{2,8}){1,14}$/u, 'navigation'],
  [
    new RegExp(
      `^${anyOf('政务 政府信息 信息 政民 互动 解读 新闻 要闻 在线 办事')}${anyOf('公开 中心 动态 服务 交流 互动 回应 大厅')}` +
        '(?:[\\s|]+\\p{Script=Han}{2,8}){0,14}$',
      'u',
    ),
    'navigation',
  ],
  [/^走进\p{Script=Han}{2,4}(?:[\s|]+\p{Script=Han}{2,8}){0,14}$/u, 'navigation'],
  [/^(?:Home|News|About|Contact|Search)$/iu, 'navigation'],
  [
    new RegExp(
      `^(?:${anyOf('责任编辑 编辑 审核 校对 录入 作者 初审 终审 复审 撰稿 供稿 签发人')}|(?:信息|文章|稿件)?来源):` +
        '\\s*\\S{0,20}(?:\\s+\\S{1,12}){0,6}$',
      'u',
    ),
    'editors',
  ],
  [
    /^(?:[【[(][^【】[\]()]{0,6}(?:打印|关闭|收藏|纠错|发表评论|告诉好友)[^【】[\]()]{0,8}[】\])]\s*)+/u,
    'buttons',
  ],
  [/^(?:当前)?(?:第)?\s*\d+\s*(?:\/|页|\/\s*共)\s*\d*\s*(?:页)?$/u, 'page-number'],
  [/^[\s·-]*\d{1,3}[\s·-]+$/u, 'page-number'],
  [/^第\s?\d{1,3}\s?页(?:[\s,共]*\d{1,3}\s?页)?$/u, 'page-number'],
  [/^[_=─━*.·~\s|:-]{3,}$/u, 'rule'],
  [/^(?:javascript|function|var|window|document)\b.{0,80}[;(){}]/iu, 'script-remains'],
  [/^(?:<%|%>|<\?|\?>|\{\{|\}\}|#(?:if|end|foreach|set)\b|\$!?\{)/u, 'template-remains'],
  [
    new RegExp(
      `^(?:${anyOf(APPS)}|.{2,8}${anyOf('政府网 发布微博 发布微信 公众号 微信公众号 客户端 APP 小程序')})$`,
      'iu',
    ),
    'other-channels',
  ],
  [
    /^(?:收藏(?:本站)?|加入收藏|设为首页|本站热词|站内搜索|全文检索|热门站点)(?:[\s|]+\S{2,10})*$/u,
    'navigation',
  ],
  [/^(?:下载|原文|阅读|本文)(?:地址|链接):.{0,40}$/u, 'download-prompt'],
  [/^(?:公开|政务)?(?:目录)?(?:当前)?栏目:/u, 'navigation'],
  [/^(?:文章|文件|信息|基本)?(?:正文|全文|属性)(?:内容)?:?$/u, 'navigation'],
];

/**
 * Why a line is page furniture, or undefined when it may belong to the paper.
 * @example furnitureReason('打印此頁關閉窗口') === 'print-close-buttons'
 */
export function furnitureReason(line: string): FurnitureReason | undefined {
  const text = fold(line).replace(/\s+/gu, ' ').trim();
  if (text.length > 160) return undefined;
  return FURNITURE.find(([pattern]) => pattern.test(text))?.[1];
}

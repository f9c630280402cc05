import { listWords } from '../../../text/words.ts';

/** What a word does where a peddler uses it: it names a ware, an act, or a way to get it. */
type Role = 'ware' | 'act' | 'lure';

/** How much more likely a word is in what is peddled than in a paper (natural logarithms), beside what its pairs say. */
export const [USUAL, TELLING] = [1.2, 3];

interface Class {
  role: Role;
  weight: number;
  words: string;
}

/** Words that papers use too, and those that only a peddler uses. Alone none of them says anything. */
const CLASSES: Class[] = [
  {
    role: 'ware',
    weight: USUAL,
    words: `
  毕业证 学位证 学历 文凭 学历证 资格证 职称 健康证 电工证 焊工证 操作证 上岗证 建造师 执业证 护士证 护士资格证 教师证 教资 驾照 驾驶证 行驶证 结婚证 离婚证 房产证
  不动产证 身份证 护照 签证 户口本 出生证 营业执照 资质 证书 证件 公章 印章 发票 劳务发票 专用发票 流水 银行流水 存款证明 收入证明 在职证明 病历 诊断书 病假证明 病假
  缴款书 体检报告 成绩单 留服 贷款 借款 放款 信用贷 小额贷 小额贷款 房贷 车贷 抵押 信用卡 额度 公积金 医保卡 社保 社保卡 征信 逾期 逾期记录 贴现 承兑 汇票 支票 当铺
  住宿记录 通话记录 聊天记录 好友 机主 个人信息 定位 手机号 号码 密码 账号 银行卡 论文 学位论文 毕业论文 毕业设计 作业 课程设计 专利 期刊 核心期刊 版面 标书 考试 答案
  真题 考题 试题 考研 空调 冰箱 洗衣机 热水器 燃气灶 油烟机 壁挂炉 净水器 马桶 下水道 家电 美的 格力 海尔 方太 华帝 西门子 模特 按摩 足浴 美女 香烟 茅台 白酒 手表
  减肥 枪支 胶囊 生肖 体育 电竞 麻将 公寓 厂房 仓库 写字楼 商铺 房屋 网站 关键词 域名 粉丝 投票 流量 公司 商标 韩剧 影视 电影 小说 动漫 比分 足球 虚拟货币 合约
  钱包 交易所 彩票 游戏 手游 端游 装备 定位器 试管 银行卡流水 钢材 二手车 汽车 机票 门票 专车 保姆 月嫂 宠物 家具 卡券 话费 学信网 月付 通话清单 监听 软著 四六级
  科目一 作弊 会所 小姐 烟酒 弩 快三 彩金 电玩城 捕鱼 外链 快照 收录 双击 点赞 辅助 机场 vpn 棋牌`,
  },
  {
    role: 'ware',
    weight: TELLING,
    words: `
  留信 八大员 建筑八大员 普票 专票 进项票 假条 病假条 核酸报告 网贷 车抵 二次抵押 花呗 白条 借呗 微粒贷 分付 黑户 白户 呆账 过桥垫资 摆账 票贴 二胎 开房记录 机主信息
  个人名下 他人名下 窃听器 微信号 毕设 版面费 作弊耳机 外围 约茶 喝茶 品茶 夜场 桑拿 少妇 空姐 学生妹 伴游 包包 名表 复刻 高仿 莆田鞋 气枪 铅弹 钢珠 迷药 催情 春药
  伟哥 减肥针 减肥药 神油 堕胎药 米非司酮 司美格鲁肽 氯胺酮 三唑仑 希爱力 必利劲 达泊西汀 西地那非 他达拉非 时时彩 飞艇 六合 一码 一肖 特码 娱乐城 百家乐 小产权房 统建楼
  拎包入住 站群 霸屏 播放量 借条 放心借 人工客服 婚外情 私家侦探 萝卜章 代孕 卵子 私服 外挂 透视 梯子 翻墙 usdt 虚拟币 币安 欧意 冰毒 枪械 银行四件套 四件套 裸聊
  三级片 一级毛片 无插件 低调看 肾源 假钞 假币 赌具 外围女 上门妹 资料网`,
  },
  {
    role: 'act',
    weight: USUAL,
    words: `
  出售 购买 订购 批发 专卖 直销 租赁 出租 制作 定做 定制 办理 补办 收购 回收 消除 修复 破解 查询 调查 取证 安装 维修 修理 疏通 清洗 招募 招聘 诚聘 退款 润色 发表
  注册 开户 登录 登陆 下载 观看 直播 播放 预测 开奖 代理 加盟 招商 转让 提现 上门 配送 挂靠 协商 还款 充值 贷款 放贷 借钱 代缴 代理记账 中奖 投注 加急 提取 认证
  鉴定 搬家 开锁 咨询 租用 助攻 推广 优化 群发 刻章 阅读 代办 网购`,
  },
  {
    role: 'act',
    weight: TELLING,
    words: `
  代笔 代写 代做 代改 代考 代开 代购 代刷 代还 代发 代投 代协商 替考 刷枪 跑分 套现 套取 洗白 铲单 盗号 接单 抓奸 讨债 要账 改分 改成绩 出票 下款 上分 下分 降重
  办证 刻公章 养卡 提额 变现 拉票 涨粉 刷粉 刷量 刷单 诚招 搬砖 带单 喊单 跟单 解封 越狱 爆分 换现金 换现 叫小姐 约炮 线上开户 强开 洗码 代叫`,
  },
  {
    role: 'lure',
    weight: USUAL,
    words: `
  联系方式 电话 客服 热线 微信 价格 费用 套餐 收费 怎么 24小时 全国统一 便宜 免费 推荐 官网 官方 入口 网址 网站 平台 客户端 软件 样本 模板 附近 同城 专业 正规
  权威 最快 最准 最新 高清 在线 会员 微信群 工作室 机构 中介 团队 老师 大师 师傅 经理 商家 维修点 网点 内部 渠道 安全 快速 极速 急用 应急 高薪 手机版 电话号码
  经纪人 方法 技巧 规律 资料 大小 送货 付款 加微 入网 直营 线上 公司 价目 排名 拿证 全套 正品 低价 大全 靠谱 免费看 全集`,
  },
  {
    role: 'lure',
    weight: TELLING,
    words: `
  货到付款 包过 包通过 包授权 包拿证 包录取 包成功 包男孩 直接拿证 秒批 秒到 秒到账 秒下 秒放 秒过 当天放款 当日放款 当日拨款 免体检 无需体检 无需考试 不用考试 免考
  不押车 免押车 免留车 不查征信 不看征信 无视 免证件 成功率高 后付款 先办后付 送货上门 稳赚 必中 必开 可提现 包吃住 包吃包住 日赚 日结 一单一结 月入 哪家好 哪家便宜
  哪里买 哪里有 哪里可以 哪里治 哪家强 哪个稳定 哪个好 怎么买 多少钱 一条龙 神器 能贷 可贷 排行榜 无修 民间代书 必赢 期期准 全国可飞 网上订购 靓号 首充 返现 返佣 体验金
  送彩金 加薇 加赖 不限量 同步更新 无广告 送38`,
  },
];

interface Peddled {
  role: Role;
  weight: number;
}

const WORDS = new Map<string, Peddled>(
  CLASSES.flatMap(({ role, weight, words }) =>
    [...listWords(words)].map((word): [string, Peddled] => [word, { role, weight }]),
  ),
);
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** A word of a peddler at its place. */
export interface PeddledWord extends Peddled {
  from: number;
  to: number;
}

/**
 * The words of a folded text that a peddler would use of his ware, the longest first where they overlap.
 * @example findPeddled('快速办理健康证无需体检').map(({ role }) => role) // ['lure', 'act', 'ware', 'lure']
 */
export function findPeddled(text: string): PeddledWord[] {
  const found: PeddledWord[] = [];
  for (let at = 0; at < text.length;) {
    const word = longestAt(text, at);
    if (word) found.push(word);
    at = word?.to ?? at + 1;
  }
  return found;
}

function longestAt(text: string, at: number): PeddledWord | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const known = WORDS.get(text.slice(at, at + length));
    if (known) return { from: at, to: at + length, ...known };
  }
  return undefined;
}

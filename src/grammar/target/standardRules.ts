import { readBoundBefore } from './comparator.ts';
import { isActing, isReaching } from './promise.ts';
import type { Rule, Surroundings } from './rule.ts';
import type { UnitKind } from './unit.ts';
import { oneOf } from '../../text/words.ts';

/** 按每千人口不少于10个托位的标准建设: a standard that things are built or paid by. */
const BY = /按照?[^,;。]{0,40}$/u;
const STANDARD =
  /^[^,;。]{0,12}的?标准|^ ?(?:的[^,;。]{0,6})?(?:配[建备置套]|预留|设防)|^ ?抗震|^[^,;。]{0,4}(?:规划|布局)/u;
/** 按园区面积5%至10%的比例设置. */
const IN_PROPORTION = /^ ?的比例(?:设置|配[建备置套]|预留|安排[^资补])/u;
const SIZES_OF = oneOf(`
  (?<![提升增拓加])[高宽厚深]$ 高度 宽度 长度 厚度 深度 间距 净宽 跨度 限高 净高 层高 直径 孔径 坡度 半径 周长 容积 壁厚 埋深 进深 功率密度 照度`);
/** 粉碎长度不超过10厘米, 路基宽度不小于7.5米: how each thing is to be made. */
const MEASURE = new RegExp(
  [
    String.raw`${SIZES_OF}[^,;。\d]{0,3}$`,
    String.raw`(?:建筑|用地|使用|营业|经营|服务|活动|展览|办公|仓储|室内|套型|户型|单套|单块|单体|单处|场地|停车场)(?:\p{Script=Han}{0,6})面积[^,;。\d]{0,4}$`,
  ].join('|'),
  'u',
);
/** 单套建筑面积控制在60平方米以内. */
const EACH_SIZE = /(?:单套|单体|单处|单块|每套|每处|套型|户型)[^,;。\d]*控制在$/u;
/** 每班不得超过5人: a prohibition, no aim. */
/** 每组一般不超过8人. */
const AS_A_RULE = /(?:一般|原则上)(?:应|须)?不(?:超过|低于|少于|大于|小于|高于|多于) ?$/u;
const PROHIBITED = /(?:不得|不准|不可|不能|严禁)(?:超过|高于|大于|多于|晚于|早于|少于|低于|小于|超出)? ?$/u;
const WEIGHT =
  /(?:权重|分值)[^,;。\d]{0,5}$|占[^,;。\d]{0,10}(?:考核|考评|评价|总分|总成绩)(?:总分|得分|分值)?的? ?$/u;
/** 以不超过70平方米为主. */
const MAINLY = /^[^,;。]{0,4}为(?:主|宜|限)|^[^,;。]{0,8}组成/u;
const SINGLE_THINGS = oneOf(`
  处 所 座 家 班级? 园 校 间 栋 套 辆 台 站点? 店 点位? 床 车 室 岗 班次 幅 宗 地块 教学班 教室 场所 机构
  网点 村居 学校 幼儿园 公园 泊位`);
/** 每处不少于1000平方米, 每班配备2名: things of a kind, one by one. */
const EACH_THING = new RegExp(String.raw`(?:每|单)(?:一)?个?${SINGLE_THINGS}[^,;。\d每]{0,14}$`, 'u');
/** 小班不超过25人. */
const CLASS_SIZE =
  /(?:[小中大托育]班|(?:班级)?学生数|(?:学校|办学)规模|班额|班级人数|班容量|车速|层数)[^,;。\d]{0,8}$/u;
/** 每个充电车位面积不小于12平方米. */
const EACH_SIZED =
  /每(?!年|月|天|日|人|[万千百]|季|周)[^,;。\d每]{1,16}$|每个?(?:托育机构|幼儿园|学校|社区|机构|养老院|站点|场所|村|街道)[^,;。\d每]{1,24}$/u;
const EACH_EQUIPPED = new RegExp(
  [
    '^(?:企业|单位|机构)?自有[^,;。\\d]{0,8}(?:不低于|不少于)$',
    '以上的[^,;。]{1,8}(?:设置|配备|配置|设|配)[^,;。\\d]{0,6}(?:不低于|不少于|至少)$',
    '每个?[^,;。\\d每]{1,14}(?:配备|配置|配有)[^,;。\\d]{0,10}$',
  ].join('|'),
  'u',
);
const SIZES = new Set<UnitKind>(['area', 'length', 'volume', 'mass', 'power', 'data']);
const EQUIPPED = /(?:配备|配置|配|不少于|不超过|不低于|不多于|至少|控制在|原则上)[^,;。\d]{0,6}$/u;
const MADE_EACH =
  /(?:办|建成|建设|设立|选取|遴选|选择|确定|新建|培育|打造|创建|引进|开展|举办|组织|完成|培训)[^,;。]{0,10}$/u;
/** 各村抢险队不少于10人: each of them. */
const EACH_BODY =
  /(?:^|[,;。:])(?:各(?!类|级|项|地)|每个?(?:县|镇|乡|村|街道|社区))[^,;。\d]{1,16}(?:不少于|不低于|至少|不得少于)[^,;。\d]{0,10}$/u;
/** 每户每月基本水量4立方米: what each has in a time. */
const EACH_TIME = /每[户人][^,;。\d]{0,2}每[年月日天周][^,;。\d增提减降]{0,10}$/u;
/** 每人每天供水量不低于20升. */
const EACH_PERSON = /(?:每人|人均)(?:每[天日])?[^,;。\d]{0,10}$/u;
/** 不低于低保标准的1.3倍. */
const OF_STANDARD = /(?:不低于|不高于|不超过|按)[^,;。\d]{0,16}标准的$/u;
/** 每公里养护经费不低于12000元. */
const EACH_COST =
  /(?:亩均|户均|生均|床均|每(?:公里|亩|床|车|户|村|平方米|立方米|头|吨|座))[^,;。\d每]{0,8}(?:经费|资金|费用|标准|投入|投资)[^,;。\d]{0,3}$/u;
/** 生均用地面积不低于15平方米. */
const ON_AVERAGE = /(?:生均|户均|班均|床均)[^,;。]{0,12}$/u;

/** 每个服务厅至少设置1个. */
const EACH_AT_LEAST = new RegExp(
  `(?:^|[,;。:])每(?:一|个|所|家|座|处|名|辆|台|条|栋|间|支)[^,;。\\d每年月周季天日]{1,14}${oneOf('至少 不少于 不低于 不超过 不多于 不小于 最多')}[^,;。\\d]{0,10}$`,
  'u',
);
/** …编织袋不少于5000条、救生衣不少于: the next thing that each of them has. */
const EACH_AS_WELL = new RegExp(
  String.raw`(?:^|[,;。:])每(?:一|个|所|家|座|处|名|辆|台|条|栋|间|支)[^,;。\d]{1,16}(?:至少|不少于|不低于)` +
    String.raw`[\d.]+[^,;。、]{1,6}、[^,;。\d、]{1,10}(?:至少|不少于|不低于)$`,
  'u',
);
/** 不少于50人的专业队. */
const TEAM = /^ ?的[^,;。\d的]{0,10}(?:队伍?|小组|专班|团队|小分队)(?![员友列])/u;
const BUILT_EACH = /(?:建成|建设|新建|培育|打造|创建|引进|开展|举办|组织|完成|选[取派])[^,;。]{0,10}$/u;
/** More than that are the staff of many. */
const FEW = 10;

const TREATED = new RegExp(
  [
    String.raw`每(?:梯次|期|堂|节)[^,;。\d]{0,6}$`,
    String.raw`${oneOf('停留 冲洗 消毒 通风 浸泡 加热 曝气 保温 开放 营业 供电 照明 续航 留存 保存 贮存')}时[间长][^,;。\d]{0,6}$`,
  ].join('|'),
  'u',
);
const TREATED_OFTEN = new RegExp(
  String.raw`每(?:日|天|周|班)[^,;。\d]{0,4}${oneOf('消毒 清洗 清扫 保洁 通风 巡查 巡检 检查 清运 消杀')}[^,;。\d]{0,6}$`,
  'u',
);

const named = ({ before }: Surroundings): string => {
  const bound = readBoundBefore(before);
  return bound ? before.slice(0, before.lastIndexOf(bound.word)) : '';
};

const isMeasured = ({ quantity }: Surroundings, kind: UnitKind): boolean =>
  quantity.written !== 'ratio' && kind !== 'percent' && kind !== 'points';

/** What says that a bound is an aim of the whole: a time, a place as a whole, a sum. */
const AIMED = new RegExp(
  oneOf(String.raw`
  力争 确保 争取 目标 计划 规划 预计 预期 \d{4}年 年内 今年 年底 期末 未来 今后 十[三四五六]五 每年 全年 年度 年均 累计
  总[量数额规面产蓄体装] 全[市县区省州国域镇乡] [市县省]域 人均 达到 产量 产能 保有量`),
  'u',
);
/** Words that open with what is done: 改造背街小巷不少于60条. */
const DONE = new RegExp(
  String.raw`^[,;、:\s]?(?:并|各|均|应|要|须|将|再)?${oneOf(`
  选拔 遴选 资助 奖励 改造 新建 改建 扩建 建设 建成 完成 创建 培育 引进 招引 招聘 招募 化解 开展 组织 举办 培训 轮训 发展 培养 打造 实施 推广 治理
  整治 修复 新增 增加 扩大 建立 设立 评选 认定 选派 选聘 聘请 派出 吸纳 帮扶 服务 走访 检查 抽查 征集 办理 处置 清理 拆除
  淘汰 关停 压减 减少 节约 实现 落实 签约 落地 开工 竣工 投产 申报 争创 孵化 推出 发布 制定 出台 编制 种植 栽植 造林 补植
  放流 回收 利用 生产 出口 销售 接待 提供 复垦 盘活 转移 就业 覆盖 惠及 受益`)}`,
  'u',
);
const MANNER =
  /^[,;、:\s]*(?:重点|大力|积极|持续|逐步|分批|陆续|着力|加快|继续|努力|进一步|共|累计|拟|选拔|遴选)*/u;
const BOUND_ALONE = /(?:不得?(?:低于|少于|小于|超过|大于|高于|多于)|至少|最多)$/u;
/** Units that one thing is measured in; a plan as a whole aims at kilometres and hectares. */
const OF_A_SIZE = /^(?:米|厘米|毫米|平方米|立方米|升|毫升|克|毫克)$/u;
const OF_STAFF = /^(?:人|名|位|具|套|台)$/u;
const LARGE = 10_000;

/** 餐厨垃圾桶容量不小于120升: a thing and its bound, with no time, sum or deed by which it would be an aim. */
function isBoundOfThing({ quantity, before, lead, aimed }: Surroundings): boolean {
  const { value, unit } = quantity;
  if (aimed || typeof value !== 'number' || value > (OF_A_SIZE.test(unit) ? LARGE : FEW)) return false;
  return (
    (OF_A_SIZE.test(unit) || OF_STAFF.test(unit)) &&
    BOUND_ALONE.test(before.trimEnd()) &&
    /\p{Script=Han}{3}/u.test(before.replace(BOUND_ALONE, '')) &&
    !AIMED.test(lead) &&
    !DONE.test(before) &&
    !isActing(before.replace(MANNER, '').slice(0, 3))
  );
}

/** What every thing of a kind must have, not what the plan as a whole is to reach. */
export const STANDARD_RULES: Rule[] = [
  {
    name: 'weight in a score',
    kind: 'standard',
    why: 'the weight that one thing has in an assessment',
    holds: ({ quantity, before }) => quantity.written !== 'ratio' && WEIGHT.test(before),
    yes: ['考核权重不低于‹5%›', '师德分值为‹20分›', '考核结果占林长制考核的‹15%›'],
    no: ['优良率不低于‹5%›'],
  },
  {
    name: 'part above or below',
    kind: 'condition',
    why: '…的部分 is that part of a sum which a rule is for',
    holds: ({ quantity, after }) =>
      quantity.written !== 'ratio' && (Array.isArray(quantity.value) ? /^的?部分/u : /^的部分/u).test(after),
    yes: ['超出‹20万元›的部分', '‹1.5万元至5万元›部分报销60%'],
    no: ['投资‹20万元›的项目'],
  },
  {
    name: 'standard that things are built by',
    kind: 'standard',
    why: '按…的标准',
    holds: (words, kind) =>
      words.quantity.written !== 'ratio' &&
      kind !== 'points' &&
      BY.test(words.before) &&
      (kind === 'percent'
        ? IN_PROPORTION.test(words.after) ||
          (readBoundBefore(words.before) !== undefined &&
            STANDARD.test(words.after) &&
            /^ ?的/u.test(words.after))
        : STANDARD.test(words.after)),
    yes: [
      '按每千人口不少于‹10个›托位的标准建设',
      '按每百户‹20平方米›配建用房',
      '按园区陆地面积‹5%－10%›的比例设置儿童户外活动场地',
      '按不低于‹100%›的车位比例预留充电设施',
    ],
    no: ['建设‹10个›标准化厂房'],
  },
  {
    name: 'what is meant mainly',
    kind: 'standard',
    why: '以…为主, 为宜, 为限: how each one is to be',
    holds: (words, kind) => isMeasured(words, kind) && MAINLY.test(words.after),
    yes: ['户型以不超过‹70平方米›为主', '班额以‹30人›为宜'],
    no: ['户型面积达到‹70平方米›'],
  },
  {
    name: 'prohibition',
    kind: 'standard',
    why: '不得超过, 不准少于: a limit for everybody',
    holds: (words, kind) =>
      (isMeasured(words, kind) && PROHIBITED.test(words.before)) ||
      (isMeasured(words, kind) && kind !== 'duration' && AS_A_RULE.test(words.before)) ||
      (kind === 'percent' && /(?:不得超过|不得高于|不得低于)[^,;。\d]{2,12}的 ?$/u.test(words.before)),
    yes: [
      '每组一般不超过‹8人›',
      '每班不得超过‹5人›',
      '间隔不得少于‹30米›',
      '行驶时速不得超过日间限速的‹80%›',
    ],
    no: ['覆盖率不低于‹95%›'],
  },
  {
    name: 'how each thing is made',
    kind: 'standard',
    why: 'length, width or floor space of each, within a bound',
    holds: (words, kind) =>
      isMeasured(words, kind) &&
      (!isReaching(words.before) || EACH_SIZE.test(words.before)) &&
      readBoundBefore(words.before)?.bound !== '~' &&
      MEASURE.test(named(words)),
    yes: ['路基宽度不小于‹7.5米›', '路肩草高不超过‹15厘米›', '单套建筑面积不超过‹70平方米›'],
    no: ['公园面积达到‹7.5公顷›'],
  },
  {
    name: 'what every thing of a kind has',
    kind: 'standard',
    why: '每处, 每班, 每站: so much for each of them',
    holds: (words, kind) => {
      if (!isMeasured(words, kind) || kind === 'money' || isReaching(words.before)) return false;
      if (isBoundOfThing(words)) return true;
      if (CLASS_SIZE.test(words.before)) return named(words) !== '';
      if (SIZES.has(kind) && EACH_SIZED.test(words.before) && named(words) !== '') return true;
      if (EACH_EQUIPPED.test(words.before)) return true;
      if (!EACH_THING.test(words.before) || MADE_EACH.test(words.before)) return false;
      return SIZES.has(kind) || EQUIPPED.test(words.before);
    },
    yes: [
      '餐厨垃圾桶容量不小于‹120升›',
      '村级监督委员会成员不少于‹3人›',
      '病区护士站与病房距离不超过‹30米›',
      '每处不少于‹1000平方米›',
      '每班配备‹2名›教师',
      '每个站点至少配备‹1台›除颤仪',
    ],
    no: ['每个县至少建成‹1所›公办园', '每个学生至少学习掌握‹两项›体育技能'],
  },
  {
    name: 'so many for each',
    kind: 'standard',
    why: '不少于每户1个: the bound is on what each home, class or bed has',
    holds: ({ before }) =>
      /(?:不少于|不低于|不小于|不超过|不多于|不高于|至少)每(?:百?户|套|班|床|栋|幢|车|间|村|处|站|平方米|百平方米)$/u.test(
        before,
      ),
    yes: ['停车位不少于每户‹1个›'],
    no: ['床位不少于每千人‹6张›'],
  },
  {
    name: 'staff of each',
    kind: 'standard',
    why: '活动室至少有1名工作人员: each of them has so many',
    holds: ({ quantity, before }) =>
      /^[名人位]$/u.test(quantity.unit) &&
      (/(?:至少|均|都)(?:要|应|须)?(?:配?有|配备) ?$/u.test(before) ||
        (Number(quantity.value) <= FEW &&
          !isReaching(before) &&
          /(?:配备|配置)[^,;。\d]{2,8}$/u.test(before))),
    yes: ['村级活动室至少有‹1名›管理人员'],
    no: ['全市拥有全科医生‹1名›'],
  },
  {
    name: 'so many for every hundred',
    kind: 'standard',
    why: '每100平方米配建0.8个: how many come to so much of something',
    holds: ({ before }, kind) =>
      kind !== 'percent' && /每\d{2,4}[^,;。\d]{1,6}(?:配建|配备|配置|设置)[^,;。\d]{0,10}$/u.test(before),
    yes: ['每100平方米配建停车位不少于‹0.8个›', '按每100名学生配备‹1名›保安员'],
    no: ['每5万人建设‹1座›救援站'],
  },
  {
    name: 'at least so many in each',
    kind: 'standard',
    why: '每个服务厅至少设置1个: each of them has so many, and none is built by the plan as a whole',
    holds: ({ before, lead }, kind) =>
      (kind === 'count' || SIZES.has(kind)) &&
      (EACH_AT_LEAST.test(before) || EACH_AS_WELL.test(lead)) &&
      !BUILT_EACH.test(before) &&
      !/学习|掌握|参加|培训|接受|(?<!救)生|每人/u.test(before),
    yes: [
      '每个乡镇储备编织袋不少于5000条、救生衣不少于‹200件›',
      '每个办税服务厅至少设置‹1个›窗口',
      '每名网格员管理不超过‹500户›',
    ],
    no: ['每个县至少建成‹1所›公办园', '每个学生至少掌握‹2项›技能'],
  },
  {
    name: 'time that a treatment takes',
    kind: 'standard',
    why: '停留时间不少于2秒, 每日消毒不少于1次: how something is to be treated',
    holds: ({ quantity, before }, kind) =>
      readBoundBefore(before) !== undefined &&
      ((/^次/u.test(quantity.unit) && TREATED_OFTEN.test(before)) ||
        (kind === 'duration' && TREATED.test(before))),
    yes: [
      '外卖配送箱每日消毒不少于‹1次›',
      '河道每周巡查不少于‹2次›',
      '每梯次不少于‹30小时›',
      '县级图书馆每周开放时间不少于‹42小时›',
      '烟气停留时间不少于‹2秒›',
      '车辆冲洗时间不少于‹3分钟›',
      '应急照明持续供电时间不少于‹90分钟›',
    ],
    no: ['锻炼时间不少于‹1小时›', '每年组织演练不少于‹2次›'],
  },
  {
    name: 'strength of a part',
    kind: 'standard',
    why: '每个乡镇建成1支不少于20人的队伍: how big each of those is',
    holds: ({ quantity, before, after, lead }, kind) =>
      (kind !== 'percent' &&
        /每[^,;。]*\d[支个处所座家间][^,;。\d]{0,2}(?:不少于|不低于|不小于|不超过|至少)$/u.test(before) &&
        /^ ?的/u.test(after)) ||
      (/^[人名]$/u.test(quantity.unit) &&
        TEAM.test(after) &&
        (readBoundBefore(before) !== undefined || Array.isArray(quantity.value) || /每[个支]/u.test(lead))),
    yes: [
      '每个乡镇建成1支不少于‹20人›的应急救援队伍',
      '组建不少于‹50人›的县级专业队1支',
      '每个重点乡镇组建‹15—20人›的半专业队',
    ],
    no: ['每个乡镇建成不少于‹1支›的救援队伍'],
  },
  {
    name: 'state that is kept',
    kind: 'standard',
    why: 'a temperature, a loudness or a strength of earthquakes that is kept or withstood',
    holds: ({ quantity, before, after, lead }, kind) => {
      if (kind === 'concentration')
        return /(?:应当?|须|必须)(?:保持|控制|维持|稳定)[^,;。\d]{0,6}$/u.test(before);
      if (!/^(?:℃|°C|摄氏度|度|分贝|dB|级|勒克斯|lx)$/u.test(quantity.unit)) return false;
      if (
        /^ ?(?:设防|抗震)|^[^,;。]{0,6}(?:设防|抗震)/u.test(after) ||
        /(?:设防|抗震)[^,;。]{0,6}$/u.test(before)
      )
        return true;
      return (
        /限值(?:为|是|:)? ?$/u.test(before) ||
        (/温|噪声|噪音|湿度|照度/u.test(lead.slice(-60)) &&
          (readBoundBefore(before) !== undefined ||
            /(?:保持|控制|维持|稳定|设[定置])[^,;。\d]{0,6}$/u.test(before)))
      );
    },
    yes: [
      '昼间噪声限值为‹65分贝›',
      '供热温度不低于‹18℃›',
      '疫苗储存温度应保持在‹8℃›',
      '水中余氯应保持在‹0.3至1.0毫克/升›',
    ],
    no: ['区域环境噪声平均值降低‹2分贝›', '细颗粒物年均浓度控制在‹30微克/立方米›以内'],
  },
  {
    name: 'bound that each keeps to',
    kind: 'standard',
    why: '最低…为, 间隔不超过: the least or the most that any of them has',
    holds: ({ before }, kind) =>
      ((SIZES.has(kind) || kind === 'duration' || kind === 'level') &&
        /(?:最低|最小|最大)(?!\p{Script=Han}*(?:工资|生活|收入|投资))[^,;。\d]{2,12}(?:为|是|不低于|不小于|不超过) ?$/u.test(
          before,
        )) ||
      (kind === 'duration' &&
        /(?:发车|行车|班次|运营|巡查|巡检|采样|浇筑|换水|更换)间隔(?:时间)?[^,;。\d]{0,6}$/u.test(
          named({ before } as Surroundings),
        )) ||
      (kind === 'percent' && /湿度[^,;。\d]{0,8}$/u.test(before)),
    yes: [
      '每名住客的最低人均楼面面积为‹7平方米›',
      '高峰时段发车间隔不超过‹8分钟›',
      '展厅相对湿度应控制在‹50%›以下',
    ],
    no: ['高峰发车间隔压缩至‹8分钟›', '最低工资标准为‹2000元›', '公园面积为‹7公顷›'],
  },
  {
    name: 'what is given off',
    kind: 'standard',
    why: '锅炉排放浓度不高于: a limit for what each gives off',
    holds: ({ before }, kind) =>
      (kind === 'concentration' && /排放[^,;。\d]{0,6}$/u.test(named({ before } as Surroundings))) ||
      (kind === 'mass' &&
        /(?:^|每|企业)吨\p{Script=Han}[^,;。\d]*排放量?$/u.test(named({ before } as Surroundings))),
    yes: ['锅炉颗粒物排放浓度不高于‹10毫克/立方米›'],
    no: ['细颗粒物年均浓度不高于‹10毫克/立方米›'],
  },
  {
    name: 'part of a whole floor',
    kind: 'standard',
    why: '不低于总面积的35%, 坡度不大于15%: how each building or work is made',
    holds: ({ before }, kind) =>
      kind === 'percent' &&
      (/(?:不低于|不少于|不小于|不超过|不大于|不高于)[^,;。\d]{0,4}(?:建筑|用地|使用|占地|场地|总)面积的 ?$/u.test(
        before,
      ) ||
        /(?:绿地率|建筑密度|上浮|下浮|浮动|坡度|纵坡|横坡|压实度|含水率|纯度|去除效率|净化效率|透光率|误差)$/u.test(
          named({ before } as Surroundings),
        )),
    yes: ['实验室用房不低于总面积的‹35%›', '车库坡道坡度不大于‹15%›'],
    no: ['绿化面积占比不低于‹35%›'],
  },
  {
    name: 'what every body keeps ready',
    kind: 'standard',
    why: '各村不少于10人: each of them has so many',
    holds: (words, kind) =>
      kind === 'count' &&
      EACH_BODY.test(words.before) &&
      !MADE_EACH.test(words.before) &&
      !(words.aimed && /至少[建设]?有$/u.test(words.before)),
    yes: ['各村抢险队不少于‹10人›', '各县至少储备送水车‹2辆›'],
    no: ['各县至少建成‹1所›公办园', '各类抢险队不少于‹10支›'],
  },
  {
    name: 'what every person is given',
    kind: 'standard',
    why: '每人每天不低于: a rule for the supply of each',
    holds: (words, kind) =>
      (SIZES.has(kind) &&
        /每人/u.test(words.before) &&
        EACH_PERSON.test(named(words)) &&
        named(words) !== '') ||
      (SIZES.has(kind) && EACH_TIME.test(words.before)),
    yes: ['每人每天供水量不低于‹20升›', '每户每月基本水量‹4立方米›'],
    no: ['人均公园绿地面积不低于‹15平方米›', '每户每月增收‹300元›'],
  },
  {
    name: 'multiple of a standard',
    kind: 'standard',
    why: '不低于低保标准的1.3倍: a rule for each, told by another standard',
    holds: ({ before }, kind) => (kind === 'multiple' || kind === 'percent') && OF_STANDARD.test(before),
    yes: ['特困人员基本生活标准不低于低保标准的‹1.3倍›'],
    no: ['产值达到上年的‹1.3倍›'],
  },
  {
    name: 'ratio that is kept',
    kind: 'standard',
    why: '比例不低于1:3: how many of the one are to be had for the other',
    holds: ({ quantity, before, after }) =>
      quantity.written === 'ratio' &&
      ((/按照?[^,;。]{0,6}$/u.test(before) && /^ ?的?(?:比例)?(?:预留|配[建备置套]|设置)/u.test(after)) ||
        /[师员士][与和对][^,;。]{1,8}(?:比例?|配比)为 ?$/u.test(before) ||
        (/(?:配备|配置|护理|照护|服务|配比|监护|面积比|厕位|之比)[^,;。]*$|^(?:其?比例|配比)/u.test(before) &&
          readBoundBefore(before) !== undefined)),
    yes: ['导师与儿童比例为‹1:6›', '照护人员配备比例不低于‹1:3›', '停车位应按‹1:1›比例预留充电管线'],
    no: ['师生比达到‹1:12›'],
  },
  {
    name: 'cost of each',
    kind: 'standard',
    why: 'every kilometre, bed or village has at least so much a year',
    holds: (words, kind) => kind === 'money' && EACH_COST.test(named(words)),
    yes: ['县道每公里养护经费不低于‹12000元›'],
    no: ['每公里造价降低‹12000元›'],
  },
  {
    name: 'average that each keeps to',
    kind: 'standard',
    why: '生均, 户均 within a bound: each school or home keeps to it',
    holds: (words, kind) =>
      SIZES.has(kind) && !isReaching(words.before) && ON_AVERAGE.test(words.before) && named(words) !== '',
    yes: ['生均用地面积不低于‹15平方米›'],
    no: ['人均公园绿地面积达到‹15平方米›'],
  },
];

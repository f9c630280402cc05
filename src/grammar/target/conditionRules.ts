import { readBoundBefore } from './comparator.ts';
import { isActing, isBounded, isReaching } from './promise.ts';
import type { Rule, Surroundings } from './rule.ts';
import { anyOf, oneOf } from '../../text/words.ts';

const BOUND = String.raw`(?:\(含[^)]{0,6}\))?(?:[及或]?以[上下]|以内|不足)`;
/** 满5年的，: the words end in 的, so they say whom it concerns. */
const CONCERNED = new RegExp(
  String.raw`^ ?${BOUND}?(?:\([^)]{0,8}\))?(?:(?:的[^,;。]?|时|(?<=[上下])者)(?:$|[,;。])|时(?:启动|发布|应|须|可|立即|停止|自动))`,
  'u',
);
const MODIFIER = new RegExp(
  String.raw`^ ?${BOUND}?(?:\([^)]{0,8}\))?(?:的(?!税率|利率|费率|比例|标准|幅度|额度|价格|补|奖)|(?<=[上下])\p{Script=Han}{1,6}的(?!\p{Script=Han}{1,4}率))`,
  'u',
);
/** 20万人口以上的县, 10亿元以上项目: the bound picks out what is meant. */
const PICKED = new RegExp(String.raw`^ ?${BOUND}(?:\([^)]{0,8}\))?[的\p{Script=Han}]`, 'u');
/** 建设四万平方米以上的公共绿地，应当…: what is laid down for those things. */
const ENDS_IN_A_NOUN = /^ ?(?:及?以[上下])(?:\([^)]{0,8}\))?的[^,;。、的]{2,12}$/u;
const FOLLOWS = /^,(?:应当?|必须|须|由|方可|不得)/u;
const ASKING =
  /(?:^|[,;、。])(?:对|对于|凡|凡是|如|若|如果|当|遇|符合|具有|具备|年满|须|应具|满足)[^,;。]{0,60}$/u;
const QUALIFYING =
  /(?:具有|具备|年满|未满|从事|工作满|任职|注册满|超出规定|规模|(?:服务|常住|户籍|辖区)人口)[^,;。]{0,16}$/u;
const UP_TO = /直至[^,;。]{0,20}$/u;
/** 具备下列条件:…, 申报人年龄…: the whole sentence says who may apply. */
/** 300平方米以下的餐饮单位, 10人以上的企业: the words end in those who are meant. */
const THINGS = anyOf(`
  企业 单位 机构 建筑 项目 村 县 镇 组织 合作社 医院 学校 小区 水库 场所`);
const EMPLOYERS = anyOf('党政机关 机关 用人单位 企事业单位 企业 单位 机构');
const ENDS_IN_THOSE = new RegExp(
  [
    String.raw`^ ?(?:\(含\))?(?:及?以上|及?以下|以内)(?:\([^)]{0,8}\))?的[^,;。、]{0,10}${THINGS}(?:$|[,;。、])`,
    String.raw`^ ?(?:\(含\))?以[上下]的${EMPLOYERS}`,
  ].join('|'),
  'u',
);
/** 支持100家以上的企业: they are counted themselves. */
const MAKES = new RegExp(
  `${anyOf('支持 培育 建成 建设 完成 新增 引进 组织 开展 推动 扶持 打造 发展 达到 覆盖 服务 储备 招引 实现 带动 拥有 建有 设有 配有')}$`,
  'u',
);
/** 35千伏及以上线路. */
const AND_ABOVE = /^ ?及以[上下]的?\p{Script=Han}/u;
const ENTRY = new RegExp(
  oneOf(`
  (?:具备|符合|满足|达到)(?:下列|以下|如下|[^,;。:]{0,6}之一)[^。]{0,12}(?:条件|要求|标准|情形) 申报(?:人|者|对象) 申请(?:人(?!数|次)|者)
  参保人(?!数|次|员?达) 应聘 报考 (?<!为[^,;。]{0,24})考生`),
  'u',
);
/** 处5000元以上3万元以下罚款: the bound of what one pays. */
const PUNISHED = /^ ?(?:以上|以下)的?(?:罚款|罚金|罚锾|奖励|奖金|补助|补贴|资助)/u;
/** 不超过100万元的部分, 常住人口超过100万人的县: a bound before and 的 behind pick out what is meant. */
const WHICH = /^的(?!目标|水平|标准|要求|任务|比例|增速|速度|规模)\p{Script=Han}/u;
const MEASURED = /(?:收入|产值|面积|投资额?|余额|资产|销售额|税收|利润|资本|容积率)[^,;。\d]{0,4}$/u;
const AFTERWARDS = /给予|予以|奖励|补[助贴]|资助|可申[请报]|享受|贴息|减免/u;
const withoutBound = (before: string): string => {
  const bound = readBoundBefore(before)?.word;
  return bound ? before.slice(0, before.lastIndexOf(bound)) : before;
};
/** 达到300人以上，…奖励100元/人: so many must be had, and so much is given. */
const HAD = /(?:达到?|满|超过|不少于|不低于|游览|招用|吸纳|接待|组织)[^,;。\d]{0,8}‹|‹ ?(?:及?以上|\(含\))/u;
const REWARDED =
  /,(?:每[^,;。\d]{1,6})?(?:一次性|另行|再|分别|可)?(?:给予)?[^,;。\d]{0,6}(?:奖励|补贴|补助|奖补|资助)[^,;。]{0,8}\d/u;
/** 产值过500亿元的企业达3家: how big each of those is that are counted. */
const GROWN_TO = /(?:[^通经超]过|超过?|突破|达到?|上)$/u;
const FIRMS =
  /^ ?(?:以上)?的?(?:[^,;。\d]{0,8}(?:企业|项目|园区|产业|集群|基地|镇|公司)(?:达到?|有|实现|增至|突破|新增)?(?:\d|零|“|$|,|;|。))/u;
/** 余额超过5000万元且不良率低于1%的银行. */
const AND_WHICH =
  /^ ?(?:以上|以下)?(?:(?:且|并且|或者)[^,;。]*的|、[^,;。]*元(?:以上)?的(?:企业|项目|单位))/u;
/** 消除56人以上大班额, 淘汰35蒸吨/小时以下燃煤锅炉: the bound picks out what has to go. */
const REMOVED = /(?:消除|淘汰|取缔|关停|拆除|禁止|不再新建)[^,;。\d]{0,2}$/u;
const REMOVED_SIZE = /^ ?(?:及?以上|及?以下)的?\p{Script=Han}/u;
const THOSE =
  /^ ?(?:及?以上|及?以下)?的(?:[^,;。]{0,6})?(?:家庭|人员|企业|单位|项目|地区|县|镇|村|户|学校|机构|居民|职工|老年人|群众|个人|对象|用户|车辆|建筑|小区|学生|儿童)/u;
const PICKED_THINGS = /^ ?(?:及?以上|及?以下)的?[^,;。]{0,6}(?:项目|企业|单位|工程|产业|公司|园区)/u;
/** 逾期超过30天未整改的: a time after which something follows. */
const LATE = /(?:逾期|连续|累计|超过|达到?|满)[^,;。\d]{0,4}$/u;
const LATE_ONES = /^ ?(?:以上)?[^,;。\d]{1,10}的$/u;
/** What a household that asks may have. */
const HOUSEHOLD =
  /家庭[^,;。\d]{0,8}(?:收入|财产|资产|存款)[^,;。\d]{0,4}(?:不超过|低于|不高于|不足|少于)[^,;。\d]{0,2}$/u;
const AGED = /寿命|平均年龄/u;
/** 占比三分之二以上的业主, 不良率在3%以下的银行. */
const SHARE_OF_THOSE =
  /(?:占[^,;。\d]{1,14}|率|比例|占比|比重|强度|面积|人数|增长|增速)(?:在|为|达到?|不低于|超过|高于|低于)? ?$/u;
const THOSE_OF_SHARE =
  /^ ?(?:及?以[上下])的[^,;。、]{0,8}(?:企业|单位|机构|业主|银行|农商行|公司|合作社|家庭|人员|学校|医院|村|社区|乡镇|县|园区|项目|产品|农户|组织|园)(?:$|[,;。、参可应须给按由])/u;
/** 3人以上死亡. */
const HARMED = /^ ?(?:及?以[上下]),?(?:\d+人以下)?(?:死亡|重伤|受伤|中毒|失踪|被困)/u;
/** 100人以上来县旅游的旅行社. */
const BODIES_OF_SIZE =
  /^ ?及?以[上下][^,;。、的\d]{1,12}的(?:旅行社|企业|单位|机构|学校|合作社|公司|医院|社区|组织|团体|家庭农场|大户)$/u;

const boundedFor = ({ before, after }: Surroundings): boolean =>
  WHICH.test(after) &&
  !/^的(?:预付款|滞纳金|罚款|保证金|首付|贷款(?!余额)|一次性)/u.test(after) &&
  !/(?:给予|予以|补助|奖励|发放|提供|享受)[^,;。]*$/u.test(before) &&
  readBoundBefore(before) !== undefined &&
  (MEASURED.test(before) || !isActing(before.slice(-16)));

/** 以上的经营主体15家: the figure behind says how many of those. */
const COUNTED_BEHIND = new RegExp(
  String.raw`^ ?(?:及|或)?以[上下]的?[^,;。\d的]{2,16}?(?:达到?|增至|增加到?|新增|超过|突破)?\d[\d.,]*[万千]?` +
    oneOf('家 个 户 名 人 所 项 处 座 条 场 支'),
  'u',
);

/** Figures that say whom or what a sentence concerns. */
export const CONDITION_RULES: Rule[] = [
  {
    name: 'relaxed condition',
    kind: 'condition',
    why: '放宽到 says up to where one may still apply',
    holds: ({ before }) => /放宽(?:到|至|为)[^,;。]*$/u.test(before),
    yes: ['裁员率放宽到不超过企业职工总数‹20%›', '年龄放宽至‹45岁›'],
    no: ['放宽条件，新增岗位‹20个›'],
  },
  {
    name: 'whom it concerns',
    kind: 'condition',
    why: 'words that end in 的 or 时 pick out those who are meant',
    holds: ({ before, after }, kind) =>
      CONCERNED.test(after) || (kind === 'duration' && LATE.test(before) && LATE_ONES.test(after)),
    yes: [
      '逾期超过‹30天›未整改的，予以通报',
      '育有子女‹3人›以上者',
      '连续工作满‹5年›的，可以申请',
      '湿度达到‹35%›以上时，停止户外作业',
    ],
    no: ['新建幼儿园‹5所›的任务按期完成'],
  },
  {
    name: 'as far as it goes',
    kind: 'condition',
    why: '直至 states where a series ends',
    holds: ({ before }) => UP_TO.test(before),
    yes: ['依次递补，直至招生计划的‹100%›'],
    no: ['覆盖率达到‹100%›'],
  },
  {
    name: 'who may apply',
    kind: 'condition',
    why: 'the whole sentence says who may apply',
    holds: ({ lead, before, after }, kind) =>
      ENTRY.test(lead) &&
      !(kind === 'duration' && /^ ?(?:之|以)?内/u.test(after)) &&
      !/平均|轮候/u.test(before) &&
      !/(?:获发|获得|可得|领取)[^,;。\d]{0,4}$/u.test(before),
    yes: ['申报人年龄不超过‹45岁›', '应符合下列条件之一：上年销售收入达到‹2000万元›以上'],
    no: ['销售收入达到‹2000万元›以上', '申请人应于通知送达后‹7日›内补正'],
  },
  {
    name: 'bound that picks out',
    kind: 'condition',
    why: 'a bound before and 的 behind a figure pick out what is meant',
    holds: (words, kind) =>
      kind !== 'duration' && !/^的?[^,;。]{0,4}(?:开支|支出|经费)/u.test(words.after) && boundedFor(words),
    yes: ['常住人口超过‹100万人›的县增设一所', '对不超过‹100万元›的部分给予贴息'],
    no: ['完成超过‹100万亩›的目标'],
  },
  {
    name: 'who is below or above',
    kind: 'condition',
    why: '低于…的家庭 picks out those whom a rule is for',
    holds: ({ before, after }, kind) =>
      (/(?:低于|高于|超过|不足|达到|未达|满)[^,;。\d]{0,4}$/u.test(before) && THOSE.test(after)) ||
      (/(?<!不)(?:多于|少于|超过|不足|未满)[^,;。\d]{0,3}$/u.test(before) &&
        /^[^,;。\d]{0,6}者(?!的)/u.test(after)) ||
      (/未(?:能)?(?:达到?|及|满)[^,;。\d]{0,2}$/u.test(before) && /^(?:以上)?(?:者|的)/u.test(after)) ||
      (kind === 'money' && HOUSEHOLD.test(before)),
    yes: [
      '家庭人均年收入不超过‹1.8万元›且财产符合规定',
      '住房面积低于人均‹15平方米›的家庭可以申请',
      '床位达到‹100张›以上的机构优先',
      '执行率未达‹80%›者应提报改善措施',
      '同时照顾多于‹1名›长者者可获津贴',
    ],
    no: ['覆盖面达到‹95%›以上', '引进不少于‹200名›诺贝尔奖获得者'],
  },
  {
    name: 'those of a size',
    kind: 'condition',
    why: '300平方米以下的餐饮单位, 35千伏及以上线路: the bound picks out the things meant',
    holds: ({ before, after }, kind) => {
      if (COUNTED_BEHIND.test(after)) return true;
      if (kind === 'percent' || kind === 'money' || kind === 'ratio') return false;
      if (kind === 'count')
        return ENDS_IN_THOSE.test(after) && /[^\p{P}\d\s]{3}$/u.test(before) && !MAKES.test(before);
      return kind !== 'duration' && (ENDS_IN_THOSE.test(after) || AND_ABOVE.test(after));
    },
    yes: [
      '建筑面积‹300平方米›以下的小型餐饮单位',
      '吸纳就业困难人员‹10人›以上的企业',
      '培育年销售额‹500万元›以上的经营主体15家',
      '淘汰‹35蒸吨/小时›及以下燃煤锅炉',
    ],
    no: ['支持‹100家›以上的企业', '培育年销售额500万元以上的经营主体‹15家›', '确保‹95%›以上的企业达标'],
  },
  {
    name: 'weather',
    kind: 'condition',
    why: 'heat, wind or an earthquake that something is done at',
    holds: ({ quantity, before }) =>
      /^(?:℃|°C|摄氏度|度|级|毫米|米)$/u.test(quantity.unit) &&
      /(?:气温|体温|风力|风速|震级|烈度|能见度|(?:日|小时)(?:降雨|降水|雨)量)[^,;。\d]{0,6}$/u.test(before),
    yes: ['最高气温达到‹40℃›以上，应当停止室外作业', '日降雨量达到‹100毫米›以上，停课'],
    no: ['供热温度不低于‹18℃›'],
  },
  {
    name: 'age of a thing',
    kind: 'condition',
    why: '20年以上的 says how old or long the things meant are',
    holds: ({ quantity, before, after }, kind) =>
      kind === 'duration' &&
      ((/满 ?$/u.test(before) && /^ ?的\p{Script=Han}{2}/u.test(after)) ||
        /^ ?(?:及?以上|及?以下|以内)的\p{Script=Han}/u.test(after) ||
        (/^(?:年|个月|月)$/u.test(quantity.unit) &&
          /^ ?及?以上(?![并且和及、或])\p{Script=Han}/u.test(after))) &&
      !isReaching(before) &&
      !readBoundBefore(before),
    yes: ['建成使用‹20年›以上的小区优先改造', '使用满‹10年›的电梯须进行评估'],
    no: ['接受不少于‹90学时›的培训'],
  },
  {
    name: 'projects of a size',
    kind: 'condition',
    why: '投资1亿元以上项目: the sum picks out the projects or firms',
    holds: ({ before, after }, kind) =>
      kind === 'money' && MEASURED.test(before) && PICKED_THINGS.test(after),
    yes: ['投资‹1亿元›以上项目实行清单管理', '年产值‹10亿元›以上的龙头企业'],
    no: ['完成投资‹1亿元›以上'],
  },
  {
    name: 'share of those meant',
    kind: 'condition',
    why: '占比三分之二以上的业主: the share picks out those who are meant; 3人以上死亡 the cases',
    holds: ({ quantity, before, after }, kind) =>
      (kind === 'percent' || quantity.written === 'share'
        ? SHARE_OF_THOSE.test(before) && THOSE_OF_SHARE.test(after)
        : /^[人名]$/u.test(quantity.unit) && HARMED.test(after) && !isReaching(before)) ||
      (/^(?:人|名|人次|户|亩|头|只)$/u.test(quantity.unit) && BODIES_OF_SIZE.test(after)),
    yes: [
      '应当由专有部分面积占比‹三分之二›以上的业主参与表决',
      '上年度研发投入占销售收入比例‹5%›以上的企业',
      '不良贷款率在‹3%›以下的农商行',
      '研发人员占职工总数‹30%›以上的企业',
      '造成‹3人›以上死亡的较大事故',
      '一次性组织‹100人›以上来县旅游的旅行社',
    ],
    no: ['确保‹95%›以上的企业达标', '事故死亡人数控制在‹3人›以下', '支持‹100家›以上来县投资的企业'],
  },
  {
    name: 'who has so many',
    kind: 'condition',
    why: '育有2名以上未成年子女的家庭: how many of something they have whom it concerns',
    holds: ({ before, after }, kind) =>
      kind === 'count' &&
      /(?:育有|拥有|持有|雇用|雇佣|生育|抚养|招用|吸纳)[^,;。\d]{0,8}$/u.test(before) &&
      /^ ?(?:及?以上)?[^,;。\d]{0,10}的(?:家庭|人员|企业|单位|个人|农户|职工|夫妻|居民|合作社|机构)/u.test(
        after,
      ),
    yes: ['育有‹2名›以上未成年子女的家庭优先配租'],
    no: ['拥有‹20个›以上品牌'],
  },
  {
    name: 'asked before something is given',
    kind: 'condition',
    why: '固定资产投资5000万元以上，…给予奖励: a sum that must be had before something is given',
    holds: ({ before, after, lead, rest = '', aimed }, kind) =>
      !aimed &&
      !AFTERWARDS.test(before) &&
      (kind === 'money'
        ? MEASURED.test(withoutBound(before)) &&
          isBounded(before, after) &&
          AFTERWARDS.test(rest) &&
          !/力争|确保|完成|实现|目标/u.test(lead)
        : (kind === 'count' || kind === 'percent') &&
          HAD.test(before + '‹' + after) &&
          REWARDED.test(rest) &&
          !/力争|确保|目标|20\d\d年/u.test(lead)),
    yes: [
      '重点产业项目固定资产投资‹5000万元›以上，按投资额给予企业奖励',
      '年销售收入超过‹2000万元›，可申请资助',
      '一次人数达到‹300人›以上，并住宿1晚，一次性奖励150元/人',
    ],
    no: ['力争固定资产投资‹5000万元›以上，给予企业更多支持', '完成投资‹5000万元›以上，扎实推进项目'],
  },
  {
    name: 'firms of a size',
    kind: 'condition',
    why: '产值过500亿元的企业达3家: the sum says how big each of those is',
    holds: ({ before, after }, kind) =>
      kind === 'money' &&
      GROWN_TO.test(before) &&
      /产值|收入|纳税|税收|投资|营收|销售/u.test(before) &&
      FIRMS.test(after),
    yes: ['产值过‹500亿元›的企业达3家', '年纳税超过‹1亿元›的企业30家'],
    no: ['规模以上企业产值达到‹500亿元›', '固定资产投资超过‹50亿元›的目标'],
  },
  {
    name: 'one condition of several',
    kind: 'condition',
    why: '且…的 joins it to a further condition',
    holds: ({ after }) => AND_WHICH.test(after),
    yes: ['余额超过‹5000万元›且不良率低于1%的银行'],
    no: ['余额超过‹5000万元›且保持稳定'],
  },
  {
    name: 'condition',
    kind: 'condition',
    why: '对…以上的: the sentence opens by naming what it concerns',
    holds: ({ before, after }) => ASKING.test(before) && MODIFIER.test(after) && !isActing(before.slice(-1)),
    yes: ['对年营业收入‹1亿元›以上的企业给予支持', '凡有‹20户›以上的自然村都设卫生室'],
    no: ['争取年营业收入‹1亿元›以上'],
  },
  {
    name: 'size that picks out',
    kind: 'condition',
    why: 'a bound directly before a noun picks out the things meant',
    holds: ({ before, after, rest = '' }, kind) =>
      kind !== 'percent' &&
      kind !== 'ratio' &&
      PICKED.test(after) &&
      !PUNISHED.test(after) &&
      !/[将把]$/u.test(before) &&
      (!isActing(before.slice(-12)) || (ENDS_IN_A_NOUN.test(after) && FOLLOWS.test(rest))),
    yes: [
      '建设‹四万平方米›以上的公共绿地，应当配备服务设施',
      '‹10亿元›以上项目实行专班推进',
      '‹20万人›以上的县至少有一所',
    ],
    no: ['新建公园‹10个›以上', '将‹19个›以上康复项目纳入医保'],
  },
  {
    name: 'what is asked of an applicant',
    kind: 'condition',
    why: '具有…以上: what an applicant must have',
    holds: ({ before, after, lead }) =>
      QUALIFYING.test(before) && PICKED.test(after) && !/达到|力争/u.test(lead),
    yes: ['校长应具有‹5年›以上教龄'],
    no: ['力争具有‹90%›以上高级职称'],
  },
  {
    name: 'what has to go',
    kind: 'condition',
    why: 'the bound picks out what is done away with',
    holds: ({ before, after }, kind) =>
      kind !== 'percent' && REMOVED.test(before) && REMOVED_SIZE.test(after),
    yes: ['全面消除‹56人›以上大班额', '淘汰‹35吨›以下燃煤锅炉'],
    no: ['淘汰落后产能‹35吨›以上'],
  },
  {
    name: 'age',
    kind: 'condition',
    why: 'an age says whom it concerns, unless it is how old people become',
    holds: ({ before }, kind) => kind === 'age' && !AGED.test(before),
    yes: ['小班入园年龄为‹3周岁›', '‹60岁›以上老年人'],
    no: ['人均预期寿命达到‹79岁›'],
  },
];

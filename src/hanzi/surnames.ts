import { oneOf } from '../text/words.ts';
import { findWordEdges } from './wordEdges.ts';

/** Surnames whose character has another form in ordinary words: 余 is no 餘, 范 no 範, 钟 is 鍾. */
export const SURNAMES: Readonly<Record<string, string>> = {
  余: '余',
  范: '范',
  于: '于',
  钟: '鍾',
  涂: '涂',
  朴: '朴',
  郁: '郁',
};

/** Surnames that begin so many words that only 某, 氏 or a given name behind a title tells them. */
const RARE: Readonly<Record<string, string>> = {
  谷: '谷',
  游: '游',
  占: '占',
  种: '种',
  干: '干',
  后: '后',
};

const HAN = '\\p{Script=Han}';
const USUAL = '余范钟涂朴郁';
const OFFICES = oneOf(`
  书记 主席 主任 局长 厅长 部长 省长 市长 县长 区长 镇长 乡长 州长 旗长 处长
  科长 院长 校长 所长 站长 会长 委员 组长 总经理 董事长 秘书长 调研员 巡视员`);

/** What a person is called behind the name. */
export const TITLES = oneOf(`
  同志 先生 女士 小姐 教授 院士 博士 律师 医生 法官 检察官 (?:副|常务副|代)?${OFFICES} 议员`);

/** What a person is called in front of the name. */
const ROLES = oneOf(`
  被告人? 原告人? 上诉人 申请人 申诉人 嫌疑人 当事人 受害人 被害人 证人 代理人 负责人 代表人 联系人 经办人 责任人
  继承人 传承人 承包人 经营者 志愿者 法官 民警 辅警 教师 老师 教员 教练员? 运动员 选手 医生 医师 护士 患者 村民 居民 市民
  农民 工人 职工 员工 学生 同学 司机 驾驶员 群众 户主 业主 店主 老板 烈士 英雄 作家 诗人 词人 学者 画家 书法家 艺术家 演员
  导演 记者 御史 知县 知府 知州 巡抚 总督 将军 大臣 进士 举人 名将 名医 名臣 县令 刺史 太守 尚书 侍郎 妻子 丈夫 儿子 女儿
  父亲 母亲 弟子 校友 后裔 后人 始祖 先祖 祖先 始迁祖 族人 先贤 乡贤 长子 次子`);
const FIRST = '(?<=^|[、，。；：:（(“「\\s])';
const GIVEN =
  '海洋波涛伟强军勇杰磊刚健明辉丽娟敏静芳燕玲霞梅兰英秀珍华国建平志文斌晓冬秋雪晨阳宇航飞鹏龙虎凯佳慧颖琳琪瑶婷怡欣' +
  '悦思浩轩博涵俊豪坤峰岩松柏林森泽润清源欢凤琴莲玉桂金银荣贵福祥庆德义仁信忠孝贤良俭宏彬亮超鑫娜倩蕾莉萍蓉菊爱美洁雅诗诚';

/** Where a character is a surname whatever its neighbours are otherwise: 余某, 于氏, 范家湾, 被告人后某. */
const CERTAIN = [
  `(?<![其剩业多盈残富节结])余某|[范钟涂郁朴]某`,
  `(?:${FIRST}|(?<=${ROLES})|(?<=[与和及]))于某(?![种些个处方项天段时日年月地市县区村镇])`,
  `(?<=(?:${ROLES}|${TITLES}))[${Object.keys(RARE).join('')}]某`,
  `(?<![其剩业多盈残富节结])余[氏姓](?!名)|[范钟涂郁朴谷游][氏姓](?!名)|(?<![对关由至位属在])于[氏姓](?!名)`,
  `(?:(?<![其剩业多盈残富])余|(?<![模示规])范|(?<!时|警|敲)钟|涂|郁|(?<![对关由至位属在等利便敢善限基鉴终过])于)家(?=[湾村庄堡屯沟坪坝营寨大祠老巷桥岭山坡冲垸院台塘河渡滩铺店集])`,
  `(?<![其剩业多盈残富节结])余(?=${TITLES})|(?<![模示规典防师])范(?=${TITLES})|[涂郁](?=${TITLES})|(?<![时警敲])钟(?=${TITLES})`,
  `[范钟涂郁余于](?=公讳)`,
  `(?<![由关对至位属在等基鉴便敢善限终过应将须])于(?=先生|女士|小姐|同志|老师|教授|医生|律师)|(?<=[与和及、])于(?=${TITLES})`,
].join('|');
const CERTAIN_PLACE = new RegExp(CERTAIN, 'gmu');
/** A name behind what the person is called; of the surnames that begin other words, only with a given name. */
const BEHIND = `(?<=(?:${ROLES}|${TITLES})[：:\\s]?)([${USUAL}]${HAN}{1,2}|[于谷游][${GIVEN}]{1,2})`;
const BEHIND_ROLE = new RegExp(BEHIND, 'gu');
/** Another name behind one: 余华与范小青. */
const ANOTHER = `[与和及、]([${USUAL}]${HAN}{1,2}|[于谷游][${GIVEN}]{1,2})`;
/** What a name of two characters was followed by. */
const NEXT = /[与和及在等的同任为因将被向对于诉称说是担带作讲主获驾到以从把给经由并也已曾系]$/u;

/** A surname in a text, with the form it has. */
export interface Surname {
  start: number;
  end: number;
  surname: string;
}

/**
 * The surnames that a text tells by 某, 氏 or 家.
 * @example findSurnames('被告人余某') // 余 at 3
 */
export function findSurnames(text: string): Surname[] {
  return [...text.matchAll(CERTAIN_PLACE)].map(({ 0: found, index }) => {
    const char = found.charAt(0);
    return { start: index, end: index + 1, surname: formOfSurname(char) };
  });
}

/** The form of a surname. */
export function formOfSurname(char: string): string {
  return SURNAMES[char] ?? RARE[char] ?? char;
}

/**
 * The names behind what a person is called, and those that follow a name; `isName` refuses words of the language.
 * @example findNamesBehindRoles('民警于洋、范磊', () => true) // ['于洋', '范磊']
 */
export function findNamesBehindRoles(text: string, isName: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(BEHIND_ROLE)) {
    let name = trim(match[1] ?? '');
    let end = match.index + name.length;
    while (name !== '' && isName(name) && endsWord(text, end, name)) {
      names.push(name);
      const next = new RegExp(ANOTHER, 'uy');
      next.lastIndex = end;
      const found = next.exec(text);
      name = trim(found?.[1] ?? '');
      end += 1 + name.length;
    }
  }
  return names;
}

/** Behind 于 and a dynasty or a season stands no name: 于明初. */
const TIMES = /[初末朝代年月日时中内前后季]/u;

/** Whether a name that may be two words, 于海, is not cut out of another: 于海外. */
function endsWord(text: string, end: number, name: string): boolean {
  if (name.startsWith('于') && TIMES.test(text.charAt(end))) return false;
  return (
    USUAL.includes(name.charAt(0)) || findWordEdges(text.slice(end - name.length, end + 2))[name.length] === 1
  );
}

/** @example trim('余华与') === '余华' */
function trim(name: string): string {
  return name.length > 2 ? name.replace(NEXT, '') : name;
}

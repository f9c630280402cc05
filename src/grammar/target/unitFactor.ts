import { fold } from '../../text/fold.ts';
import { magnitudeOf, readUnit } from './unit.ts';

/** Units that are so many of one another, a line each: the size of each in the last one's, or its own name where they are one. */
const SIZES = `
  ‰=0.1 %=1 比例=100
  个百分点=1 百分点=1 个基点=0.01 基点=0.01
  公里=1000 千米=1000 km=1000 米=1 厘米=0.01 毫米=0.001 海里=1852
  平方公里=1000000 平方千米=1000000 km2=1000000 公顷=10000 亩=2000/3 平方米=1 平米=1 m2=1
  立方米=1 立方=1 方=1 m3=1 升=0.001 L=0.001 毫升=0.000001
  吨=1000000 公吨=1000000 公斤=1000 千克=1000 kg=1000 斤=500 克=1 毫克=0.001 mg=0.001 微克=0.000001 μg=0.000001 ug=0.000001 纳克=0.000000001
  吨标准煤=1 吨标煤=1
  吉瓦=1000000 GW=1000000 兆瓦=1000 MW=1000 千瓦=1 kW=1 瓦=0.001
  兆瓦时=1000 MWh=1000 GWh=1000000 千瓦时=1 kWh=1 度电=1
  年=12 个月=1 月=1
  周=7 个星期=7 天=1 日=1 个自然日=1
  个工作日=1 工作日=1
  个小时=60 小时=60 h=60 分钟=1 秒=1/60
  个学时=1 学时=1
  个课时=1 课时=1
  元=1 元人民币=1 人民币=1
  港元=1 港币=1
  人=1 名=1 位=1 人口=1
  张床位=1 张床=1 床位=1 床=1 张=1
  学额=1 个学额=1 学位=1 个学位=1
  名额=1 个名额=1
  单元=1 个单元=1
  标准箱=1 标箱=1 TEU=1
  ℃=1 摄氏度=1 °C=1
  分贝=1 dB=1
  兆伏安=1000 MVA=1000 千伏安=1
  平方英尺=1 平方呎=1
  英尺=1 呎=1
  勒克斯=1 lx=1
  兆帕=1000 MPa=1000 千帕=1 kPa=1
`;

const toSize = (written: string): number => {
  const [over = '1', under = '1'] = written.split('/');
  return Number(over) / Number(under);
};

/** Unit → what it measures (a line of the table) and how much of it. */
const sizes = new Map(
  SIZES.trim()
    .split('\n')
    .flatMap((line, measure) =>
      line
        .trim()
        .split(' ')
        .map((pair): [string, { measure: number; size: number }] => {
          const at = pair.indexOf('=');
          return [pair.slice(0, at).normalize('NFKC'), { measure, size: toSize(pair.slice(at + 1)) }];
        }),
    ),
);

/** A printed unit as one name for what it measures, with its size; 个/10万人 is taken apart at its stroke. */
interface Size {
  /** What is measured. */
  head: string;
  /** For what it is given: 年, 人·月; empty for a whole. */
  per: string;
  size: number;
}

function sizeOfPart(printed: string): { name: string; size: number } {
  const [, count = '', unit = ''] = /^(\d*)(.*)$/u.exec(printed) ?? [];
  const { base, scale } = readUnit(unit);
  const known = sizes.get(base);
  const many = (count === '' ? 1 : Number(count)) * scale;
  return known ? { name: `#${known.measure}`, size: known.size * many } : { name: base, size: many };
}

function sizeOf(printed: string): Size {
  const [head = '', ...rest] = fold(printed.normalize('NFKC')).replace(/\s+/gu, '').split('/');
  const whole = sizeOfPart(head);
  const parts = rest.flatMap((each) => each.split(/[·•]/u)).map(sizeOfPart);
  return {
    head: whole.name,
    per: parts
      .map(({ name }) => name)
      .sort()
      .join('·'),
    size: parts.reduce((size, each) => size / each.size, whole.size),
  };
}

/** Multiplied, a bare multiplier keeps what is counted: 1.2万 of 人; a share or a grade is never counted so. */
const UNCOUNTED = /^(?:percent|points|ratio|age|level)$/u;

/**
 * What a figure in one printed unit is multiplied by to be in the other, or undefined where they measure different
 * things; a bare figure is in the unit that is wanted, and 元 alone is given for what that is given for.
 * @example unitFactor('万人', '人') === 10000; unitFactor('亩', '公顷') === 1 / 15; unitFactor('%', '个') === undefined
 */
export function unitFactor(from: string, to: string): number | undefined {
  if (from === '') return 1;
  const wanted = readUnit(to);
  if (/^(?:万亿|[百千]?[万亿]|[千百])$/u.test(fold(from)))
    return UNCOUNTED.test(wanted.kind) ? undefined : magnitudeOf(fold(from)) / wanted.scale;
  const [one, other] = [sizeOf(from), sizeOf(to)];
  if (one.head !== other.head) return undefined;
  if (one.per === other.per) return one.size / other.size;
  if (one.per !== '' || wanted.kind === 'perHead') return undefined;
  return sizeOf(from).size / sizeOf(to.split('/')[0] ?? '').size;
}

/** A made-up plan of one field, as a page that was saved; line 3 of its body is somebody else's. */
export const CARE = `<html><head><title>青浦湾市人民政府办公室</title></head><body><div>首页 &gt; 政务公开</div><h1>青浦湾市养老服务提升三年行动方案（2024—2026年）</h1>
<p>青政办〔2024〕18号</p><p>青浦湾市人民政府办公室</p><p>2024年3月5日</p>
<p>为提升养老服务水平，制定本方案。</p>
<p>一、工作目标</p><p>到2026年，护理型床位占比提高到65%以上，新建老年食堂42个。</p>
<p>二、重点任务</p><p>（一）扩大助餐服务。每年新建老年食堂14个，助餐覆盖率达到90%。（责任单位：市民政局、市财政局）</p>
<p>（二）发展居家照护。建设家庭养老床位1200张。（责任单位：市民政局、市卫健委）</p>
<p>三、保障措施</p><p>加强组织领导，建立联席会议制度。</p></body></html>`;

/** A made-up plan of another field with many figures and bodies, as plain text. */
export function waterPlan(figures: number, bodies: number): string {
  const names = [
    '水利',
    '财政',
    '农业农村',
    '生态环境',
    '住建',
    '交通运输',
    '教育',
    '卫健',
    '应急',
    '审计',
    '统计',
    '林业',
    '文旅',
    '商务',
    '公安',
    '司法',
    '民政',
    '人社',
    '医保',
    '气象',
  ];
  const clauses = Array.from({ length: figures }, (_, index) => {
    const body = names[index % Math.min(bodies, names.length)] ?? '水利';
    return `${index + 1}.第${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}批工程。到2027年，新建水厂${index + 3}座。（责任单位：市${body}局）`;
  });
  return [
    '云溪市农村供水保障行动方案',
    '云溪市人民政府',
    '2024年5月6日',
    '为保障农村供水，制定本方案。',
    '一、总体要求',
    '坚持城乡统筹。',
    '二、主要任务',
    '（一）建设水厂',
    ...clauses,
    '三、保障措施',
    '加强检查。',
    '',
  ].join('\n');
}

/** A plan that is captured three times: made-up amendments of every kind. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSeeds } from '../../../src/import/importSeeds.ts';

const head = (number: string, date: string): string => `云山市人民政府关于印发云山市学前教育行动计划的通知

云政发〔${number}号

各镇人民政府，市有关单位：

现将《云山市学前教育行动计划》印发给你们，请认真组织实施。

云山市人民政府

${date}

云山市学前教育行动计划

为办好学前教育，制定如下行动计划。

一、工作目标

`;
const resources = '扩大资源。新建幼儿园12所，优先安排人口集中的街道。（责任单位：市教育局、财政局）';
const quality = '提高质量。办好每一所幼儿园，开展结对帮扶和教研指导。（责任单位：市教育局）';
const teachers =
  '配齐教师。按照标准补充公办幼儿园教职工，落实工资待遇。（责任单位：市教育局、人力资源和社会保障局）';
const fees = '规范收费。公办幼儿园收费标准由发展改革部门会同有关部门核定并公示。（责任单位：市发展和改革局）';
const food = '保障安全。健全食堂采购台账和陪餐制度，每学期检查一次。（责任单位：市市场监督管理局）';
const closing = '三、保障措施\n\n各单位要加强领导。\n';

/** First: four tasks. Second: words changed, one put between. Third: one gone, those behind it renumbered. */
const CAPTURES: Record<string, string> = {
  'first.txt': `${head('2024〕3', '2024年3月5日')}到2026年，普惠性幼儿园在园幼儿占比达到90%以上。

二、重点任务

（一）${resources}

（二）${quality}

（三）${teachers}

（四）${fees}

${closing}`,
  'second.txt': `${head('2024〕3', '2024年3月5日')}到2026年，普惠性幼儿园在园幼儿占比达到92%以上。

二、重点任务

（一）${resources.replace('12所', '15所')}

（二）${food}

（三）${quality}

（四）${teachers}

（五）${fees}

${closing}`,
  'third.txt': `${head('2024〕3', '2024年3月5日')}到2026年，普惠性幼儿园在园幼儿占比达到92%以上。

二、重点任务

（一）${resources.replace('12所', '15所')}

（二）${food}

（三）${teachers}

（四）${fees}

${closing}`,
};

const lead =
  '加强组织领导。成立学前教育工作专班，每季度召开一次会议，研究解决重大问题。（责任单位：市政府办公室）';
const funds =
  '落实经费投入。把学前教育经费列入财政预算，建立生均公用经费标准动态调整机制。（责任单位：市财政局）';
const staff = '按照标准补充公办幼儿园教职工，足额配备保育员和卫生保健人员。';
const wages = '落实教职工工资待遇，逐步实现同工同酬，依法参加社会保险。';
const nursery = '发展托育服务。支持有条件的幼儿园开设托班，招收两至三岁幼儿。（责任单位：市卫生健康委员会）';

/** As `CAPTURES`, with what is harder: words that were split off, merged, moved to another chapter, raised to a chapter. */
export const RESHAPED: Record<string, string> = {
  'first.txt': `${head('2024〕3', '2024年3月5日')}到2026年，普惠性幼儿园在园幼儿占比达到90%以上。

二、重点任务

（一）${resources}

（二）${quality}

（三）配齐建强队伍。${staff}${wages}（责任单位：市教育局）

（四）${fees}

（五）${food}

三、保障措施

（一）${lead}

（二）${funds}
`,
  'second.txt': `${head('2024〕3', '2024年3月5日')}到2026年，普惠性幼儿园在园幼儿占比达到90%以上。

二、重点任务

（一）${resources.replace('12所', '15所')}

（二）${nursery}

（三）${quality}

（四）配齐教师队伍。${staff}（责任单位：市教育局）

（五）保障教师待遇。${wages}（责任单位：市财政局）

（六）${fees}

三、保障措施

（一）${food}

（二）${lead}

（三）${funds}
`,
  'third.txt': `${head('2024〕3', '2024年3月5日')}到2026年，普惠性幼儿园在园幼儿占比达到90%以上。

二、重点任务

（一）${resources.replace('12所', '15所')}

（二）${nursery}${fees}

（三）配齐教师队伍。${staff}（责任单位：市教育局）

（四）保障教师待遇。${wages}（责任单位：市财政局）

三、保障措施

（一）${food}

（二）${lead}

四、${funds}
`,
};

/** Imports the three captures one after the other, each as a new text of the plan; gives the folder of the content. */
export async function amendedContent(captures = CAPTURES): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'celan-versions-'));
  const [contentDir, seedsDir] = [join(root, 'content'), join(root, 'seeds')];
  mkdirSync(join(contentDir, 'plans'), { recursive: true });
  mkdirSync(seedsDir);
  cpSync('content/glossary.tsv', join(contentDir, 'glossary.tsv'));
  const options = { contentDir, seedsDir, accepted: new Set<string>() };
  for (const [name, text] of Object.entries(captures)) {
    writeFileSync(join(seedsDir, name), text);
    const versionOf = name === 'first.txt' ? {} : { versionOf: 'yunshan-2024' };
    const { failed } = await importSeeds([join(seedsDir, name)], { ...options, ...versionOf });
    if (failed.length > 0) throw new Error(JSON.stringify(failed));
  }
  return contentDir;
}

import { expect, test } from 'vitest';
import { furnitureReason } from '../../../src/grammar/paper/furniture.ts';
import { DOUBT, HOLD } from '../../../src/grammar/paper/injection/signals.ts';
import { judgeLine, strangeCharacters } from '../../../src/grammar/paper/injection.ts';

test.each([
  '您好，欢迎访问青禾市人民政府网站！',
  '当前位置：首页 > 政务公开',
  '首页 > 公开 > 文件',
  '打印本页 关闭窗口',
  '【打印】【关闭】',
  '【字体：大 中 小】',
  '扫一扫在手机打开当前页',
  '相关解读',
  '政策解读',
  '一图读懂',
  '上一篇：某通知',
  '下一篇：没有了',
  '分享到：微信 微博',
  '网站地图 | 联系我们',
  '青ICP备00000001号',
  '主办：青禾市人民政府 承办：青禾市大数据局',
  '责任编辑：某某',
  '第 3 页',
  '— 12 —',
  '浏览次数：123',
  '返回顶部',
  '無障礙閱讀',
  '附件下载',
  '您是第 123 位访客',
  '首页 机构设置 在线服务',
  '政务公开',
  '走进青禾',
  '政務公開 解讀回應 辦事服務',
  '来源：某局',
  '【发表评论】【加入收藏】【打印此文】【关闭窗口】',
])('furniture: %s', (line) => {
  expect(furnitureReason(line)).toBeTypeOf('string');
});

test.each([
  '一、总体要求',
  '建设美育场馆，丰富多彩的校园文化活动精彩纷呈。',
  '鼓励分享优质教育资源，打印教材免费。',
  '推进政务公开。',
  '政务服务提质增效',
  '完善下载和查询服务。',
  '各校要做好首页公示。',
  '附件：1.任务表',
  '主办单位：市教育局',
  '推进二维码扫码入园。',
  '网站建设要规范。',
  '公开招生计划。',
  '相关部门要落实责任。',
  '关闭不合格幼儿园。',
  '解读政策要准确。',
  '大、中、小学一体化',
])('text of a paper: %s', (line) => {
  expect(furnitureReason(line)).toBeUndefined();
});

test.each([
  '彩99-欢迎您',
  '澳门新葡京娱乐场官网',
  '六合彩开奖结果',
  '北京赛车PK10计划',
  '时时彩平台注册',
  '百家乐真人视讯',
  '成人电影在线观看',
  '彩\u200b票娱乐平台',
  'bet365体育投注',
  '重慶時時彩',
  '赌博网站',
])('injected: %s', (line) => {
  expect(judgeLine(line).score).toBeGreaterThanOrEqual(HOLD);
});

test.each([
  '校园墙面色彩鲜明，活动精彩',
  '彩色印刷',
  '民族文化彩绘进校园',
  '剪彩仪式',
  '彩虹桥社区',
  '张灯结彩',
  '体育彩票公益金支持校园足球',
  '福利彩票公益金',
  '彩电下乡',
  '青少年禁毒禁赌教育，严禁赌博',
  '打击网络赌博和色情信息',
  '防止性侵害，做好性教育',
  '文化娱乐场所管理',
  '欢迎社会各界监督',
  '代表团',
  '游戏化教学',
  '平台注册人数',
  '高彩霞、王彩凤',
  '国际学校体育节',
  '电子游戏防沉迷',
  '亚洲文化交流',
])('innocent: %s', (line) => {
  expect(judgeLine(line).score).toBeLessThan(DOUBT);
});

test('strange characters are named', () => {
  expect(strangeCharacters('教\u202e育')).toEqual(['bidi-controls']);
  expect(strangeCharacters('教\ue123育\u200b')).toEqual(['private-use', 'zero-width']);
  expect(strangeCharacters('教育')).toEqual([]);
});

/**
 * Traditional and variant forms of the characters that the words of this grammar are made of, and their plain forms.
 * Only those: the grammar reads numbers, units and their cue words; it does not convert texts.
 */
const FORMS =
  '瞭於纔與萬韆億個箇廣門習開專車內昇陞長幣僅觔從風為爲計訂戶認隊辦節佈佔業葉電號祇衹隻冊處鼕務匯彙' +
  '滙頭讓訓齣邊發髮對枱檯臺颱動釦擴場機權過壓達㓰劃画畫畵噹當團糰衕嵗歲迴則優嚮曏後創爭產産閉問並併' +
  '幷關軍設侭儘盡導階約級紀壽進遠違運護誌塊報擬勞剋極兩勵還來堅時裏裡園噸員別彆體餘鄰條係繫狀畝況牀' +
  '庫應間評補識診層侷張際環現錶規擔擁牴勢擇闆碼歐頃轉輪俱菓賬圖製質徵徑迳逕貧賙赒週備變凈淨單註學審' +
  '實屆組織終經幫掛項標棟欄釐麪麫麵麺揹點臨響罰貼鈡鍾鐘锺選種鞦復複脩須鬚將奬獎親類總煉鍊舉費結給統' +
  '盞趕獲穫樣礎顧較緻積稱準資傢課調預繼敎職輛纍償領脫減蓋績續維確踐賦賠鏈銷稅儲踰灣屬強編輸齡鑑鑒鍵' +
  '籌簽籤數滿羣願鍛穩縮題鎊額繳驟鄉樂執負縣証證納參蔘貸覈筆請像滯簡鎭鎮厤曆歷圍責範戰據訴適潤寬見' +
  '鞏決搶構細顯營築頂測區買購裝轄價監';
const PLAIN =
  '了于才与万千亿个个广门习开专车内升升长币仅斤从风为为计订户认队办节布占业叶电号只只只册处冬务汇汇' +
  '汇头让训出边发发对台台台台动扣扩场机权过压达划划划划划当当团团同岁岁回则优向向后创争产产闭问并并' +
  '并关军设尽尽尽导阶约级纪寿进远违运护志块报拟劳克极两励还来坚时里里园吨员别别体余邻条系系状亩况床' +
  '库应间评补识诊层局张际环现表规担拥抵势择板码欧顷转轮具果账图制质征径径径贫周周周备变净净单注学审' +
  '实届组织终经帮挂项标栋栏厘面面面面背点临响罚贴钟钟钟钟选种秋复复修须须将奖奖亲类总炼炼举费结给统' +
  '盏赶获获样础顾较致积称准资家课调预继教职辆累偿领脱减盖绩续维确践赋赔链销税储逾湾属强编输龄鉴鉴键' +
  '筹签签数满群愿锻稳缩题镑额缴骤乡乐执负县证证纳参参贷核笔请象滞简镇镇历历历围责范战据诉适润宽见' +
  '巩决抢构细显营筑顶测区买购装辖价监';

/** Signs that papers print in several widths and shapes. */
const SIGNS: Record<string, string> = {
  '　': ' ',
  '\u00a0': ' ',
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '〜': '~',
  '∼': '~',
  '∶': ':',
  '︰': ':',
  '﹪': '%',
  '≧': '≥',
  '≦': '≤',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '‘': '“',
  '’': '”',
  '･': '·',
  '‧': '·',
  '・': '·',
};

const table = new Map([
  ...[...FORMS].map((form, at): [string, string] => [form, PLAIN[at] ?? form]),
  ...Object.entries(SIGNS),
]);

/** The characters that have another plain form; all others are passed over. */
const OTHER_FORMS = new RegExp(`[${[...table.keys()].join('')}\uff01-\uff5e]`, 'g');

function plainUnit(sign: string): string {
  const known = table.get(sign);
  if (known !== undefined) return known;
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
}

/**
 * The form in which the grammar reads a text: half-width digits and signs, Simplified cue words. As long as the text,
 * so that offsets into one are offsets into the other.
 * @example plain('達到９０％以上，') === '达到90%以上,'
 */
export function plain(text: string): string {
  return text.replace(OTHER_FORMS, plainUnit);
}

/** Words of this grammar stand only here: the names of bodies (单位) in a list, and what is none. */
import { splitOutside } from '../../text/brackets.ts';

const BODY_END =
  /(?:局|府|所|委|部|厅|廳|办|辦|院|会|會|署|所|中心|政府|单位|單位|部门|部門|地区|地區|各地|街道|镇|鎮|乡|鄉|区|區|县|縣|市|州|盟|旗|省|企业|企業|集团|集團|公司|学校|學校|大学|大學|幼儿园|幼兒園|园|園|队|隊|站|馆|館|团|團|处|處|科|室|组|組|联|聯|协|協|行|社|台|臺|场|場|军|軍|兵团|兵團|机构|機構|机关|機關|方|基地|园区|園區|党委|黨委|党组|黨組|法院|检察院|檢察院|总社|總社|海关|海關|电网|電網|铁塔|鐵塔|银行|銀行|领导小组|專班|专班|指挥部|指揮部|志愿者总会|等)(?:[（(][^（）()]*[）)])?$/u;

/** How the name of an authority ends, beyond doubt. */
const AUTHORITY =
  /(?:局|委|厅|廳|办|辦|署|政府|管委会|管委會|委员会|委員會|办公室|辦公室|部门|部門|单位|單位|法院|检察院|檢察院|总队|總隊|支队|支隊|大队|大隊|中心|总工会|總工會|妇联|婦聯|残联|殘聯|领导小组|領導小組|[科教传傳政工商融输輸统統宣防]部)(?:[（(][^（）()]*[）)])?$/u;

/** What stands in such lists but is no body: dashes, 等部门, dates and terms. */
const NO_BODY =
  /^(?:[/／\-—–]+|无|無|等|下同|同上|同前|(?:[多\d一二三四五六七八九十]{0,3}个?)?(?:部门|部門|单位|單位))$|^(?:[0-9０-９]{4}年|[0-9０-９]{1,2}月|长期|長期|持续|持續|每年|全年|立即|年底前)/u;

/**
 * Whether a name ends as the name of a body does.
 * @example isBodyName('县交通局') === true; isBodyName('修路') === false
 */
export function isBodyName(name: string): boolean {
  return BODY_END.test(name) && name.length <= 40;
}

/**
 * The bodies of a list that consists of nothing else, one of them an authority beyond doubt; undefined otherwise.
 * @example parseBareBodies('县交通局、各镇（街道）') // ['县交通局', '各镇（街道）']
 */
export function parseBareBodies(list: string): string[] | undefined {
  if (list.length < 3 || list.length > 400 || /[。：:；;“”《》\d]/u.test(list)) return undefined;
  if (/^[含指即如包原]|(?:以下|下称|下稱|简称|簡稱|统称|統稱|不含)/u.test(list)) return undefined;
  const bodies = splitBodies(list);
  const named = bodies.every((name) => name.length <= 24 && (isBodyName(name) || /^各/u.test(name)));
  return named && bodies.some((name) => AUTHORITY.test(name)) ? bodies : undefined;
}

/**
 * The bodies in a list, as written: parted by 、 ， ； and by 及, 以及, 等 before another body; brackets stay whole.
 * @example splitBodies('自然资源局、各镇(街道)，住房城乡建设部等国务院相关部门及各地区') // 5 bodies
 */
export function splitBodies(list: string): string[] {
  return splitOutside(list, '、，,；;/／|\n。')
    .flatMap((piece) => splitJoined(piece))
    .flatMap((piece) => splitSpaced(piece))
    .map((name) =>
      name
        .replace(/^[0-9]{1,2}[.．、](?=\p{Script=Han})/u, '')
        .replace(/^(?:[:：由]|和|及|与|與|以及)(?=.{2})/u, '')
        .replace(/(?<=.)等?[.。]?$/u, '')
        .trim(),
    )
    .filter((name) => name !== '' && !NO_BODY.test(name));
}

/** 市教育局 市财政局: blanks part bodies where every part is one. */
function splitSpaced(piece: string): string[] {
  const parts = piece.split(/\s+/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.length >= 3 && BODY_END.test(part)) ? parts : [piece];
}

/** 等国务院相关部门及各地区: 等, 及 and 和 part bodies where one ends before them and another follows. */
function splitJoined(piece: string): string[] {
  return piece
    .split(
      /等(?=.{2,})|以及|(?<=.{2})(?:和|与|與)(?=各|有关|有關|相关|相關|市|省|区(?!域)|县)|会同|會同|(?<=(?:局|委|办|辦|厅|廳|政府|部门|部門|单位|單位|中心|街道)(?:[（(][^（）()]*[）)])?)(?:和|与|與)(?!(?:单位|單位|部门|部門|个人))(?=.{2})/u,
    )
    .flatMap((each) => splitAtAnd(each))
    .map((each) => each.trim())
    .filter((each) => each.length > 0);
}

/** 县交通局及各镇: 及 parts bodies only where the name of one ends before it (教育部國民及學前教育署 is one). */
function splitAtAnd(piece: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of piece.matchAll(/及(?=.{2,})/gu)) {
    if (!BODY_END.test(piece.slice(from, index).trim())) continue;
    parts.push(piece.slice(from, index));
    from = index + 1;
  }
  return [...parts, piece.slice(from)];
}

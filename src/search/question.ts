/** Words that make a question of what is asked (疑问词), folded; the longest of those that begin alike first. */
export const ASKING_WORDS = [
  '请问|我想知道|想知道|我想问|想问|告诉我|查一下|查询一下',
  '(?:都|还)?(?:需要|应该|应当|可以|要|该|能|会)?(?:做|干|负责|承担)(?:些)?(?:[什甚]么|哪些|啥)(?:工作|事情|事|任务)?',
  '(?:从|到|由|在|去)?哪(?:里|儿)(?:来|去|有|办|出)?',
  '有?多少(?=[所个名人家万项间座张元钱])[所个名人家项间座张元钱]?|有?多少',
  '有几[所个名人家项间座张]|几[所个名人家项间座张](?!年)',
  '[什甚]么时候|[什甚]么时间|啥时候|何时|哪一?年|几时|多久|多长时间',
  '是谁|由谁|谁来?(?:负责|管|做)|归谁管|找谁|哪个(?:部门|单位)(?:负责|管)?|[什甚]么(?:部门|单位)(?:负责|管)?',
  '有没有|是不是|能不能|可不可以|要不要|会不会|是否|管不管|行不行|好不好|用不用|给不给|收不收|该不该',
  '会?怎么(?:办|样|做|弄|申请|报名|走)?|如何|会?怎样|会?咋(?:个|样|办)?',
  '有?哪些|哪个|为[什甚]么|[是有]?[什甚]么|为何|啥',
  '[吗呢吧啊呀么]$|[?!]',
].join('|');
const QUESTION = new RegExp(`(?:${ASKING_WORDS})`, 'u');
const SPLIT = new RegExp(`(?:${ASKING_WORDS})`, 'gu');
/** 政办45号二(三)2: where the number of a clause begins behind that of a document. */
const BEHIND_NUMBER = /(?<=\d号)(?=[一二三四五六七八九十]+\(|第[一二三四五六七八九十]+[条章])/u;
/** 补多少钱 asks for 补贴. */
const SUBSIDY = /补(?=多少|几)/gu;
const MONEY = /多少(?:钱|元)|补多少|交多少/u;

/** What is left of a question once its asking words are gone. */
export interface Question {
  /** The words that are looked for, folded. */
  words: string[];
  /** Whether something is asked at all, not only named. */
  isAsked: boolean;
  /** Whether an amount of money is asked for. */
  asksMoney: boolean;
}

/**
 * Takes the asking words out of a question; what stands between them is what it is about.
 * @example readQuestion(['教育局要做什么']) // { words: ['教育局'], isAsked: true, asksMoney: false }
 * @example readQuestion(['幼儿园补助多少钱']) // { words: ['幼儿园补助'], isAsked: true, asksMoney: true }
 */
export function readQuestion(words: string[]): Question {
  const pieces = words
    .flatMap((word) => word.split(BEHIND_NUMBER))
    .flatMap((word) => word.replace(SUBSIDY, '补贴').split(SPLIT).map(trimParticles))
    .filter(Boolean);
  return {
    words: pieces.length > 0 ? [...new Set(pieces)] : words,
    isAsked: words.some((word) => QUESTION.test(word)),
    asksMoney: words.some((word) => MONEY.test(word)),
  };
}

function trimParticles(piece: string): string {
  return piece.replace(/^[的了和与在是,。、]+|[的了和与在是,。、]+$/gu, '');
}

import { fold } from '../text/fold.ts';

/**
 * Whether what is said of a paper's validity (有效性) means that it is in force no more.
 * @example isOver('已废止') === true; isOver('有效') === false; isOver('部分失效') === false
 */
export function isOver(validity: string | null): boolean {
  const words = fold(validity ?? '');
  return OVER.test(words) && !STILL.test(words);
}

const OVER =
  /废止|失效|作废|停止(?:执行|施行|使用)|不再(?:执行|施行|有效)|终止|撤销|宣布无效|已?过期|期满|届满|^无效/;
/** 部分失效, 未废止: of what remains it says nothing. */
const STILL = /部分|未(?:被)?(?:废止|失效|过期)|继续有效/;

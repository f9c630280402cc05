import { fold } from '../../text/fold.ts';

/** A box (专栏): text set apart inside a clause, with numbers of its own that are not clauses. */
const BOX =
  /^(?:专栏|框图)\s{0,3}(?:\d{1,3}|[一二三四五六七八九十]{1,4})?(?:[\s:、.-]|(?=[\p{Script=Han}“]))/u;
/**
 * Whether a line begins a box.
 * @example isBoxHead('专栏3 现代农业重点工程') === true
 */
export function isBoxHead(text: string): boolean {
  const line = text.length < 80 ? fold(text) : '';
  return BOX.test(line) && !/^专栏[和与、,]/u.test(line);
}

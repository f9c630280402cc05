/** A box (专栏): text set apart inside a clause, with numbers of its own that are not clauses. */
const BOX =
  /^(?:专栏|專欄|框图|框圖)\s{0,3}(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})?(?:[\s：:、.—-]|(?=[\p{Script=Han}“]))/u;
/**
 * Whether a line begins a box.
 * @example isBoxHead('专栏3 现代农业重点工程') === true
 */
export function isBoxHead(text: string): boolean {
  return text.length < 80 && BOX.test(text) && !/^(?:专栏|專欄)[和与、，]/u.test(text);
}

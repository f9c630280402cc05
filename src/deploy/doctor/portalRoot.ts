/**
 * The root of a served portal as an operator types its address; undefined for what is no web address.
 * @example portalRoot('https://ghj.jinjiang.gov.cn/plans?from=x') === 'https://ghj.jinjiang.gov.cn/plans/'
 */
export function portalRoot(typed: string): string | undefined {
  const address = typed.trim();
  if (!/^https?:\/\//u.test(address) || !URL.canParse(address)) return undefined;
  return address.replace(/[?#].*$/u, '').replace(/\/*$/u, '/');
}

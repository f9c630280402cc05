/** Crawlers of the search engines that readers use, and all others. */
const CRAWLERS = /^(?:\*|baiduspider|360spider|sogou.*|yisouspider|bytespider|googlebot|bingbot)$/i;

/** A rule as a pattern: `*` is anything, `$` the end. */
function fits(rule: string, path: string): boolean {
  const pattern = rule.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${pattern}`).test(path);
}

/**
 * Whether a robots.txt keeps a search engine from a path; of two rules that fit the longer one counts.
 * @example keepsOut('User-agent: *\nDisallow: /plans', '/plans/') === true
 */
export function keepsOut(text: string, path: string): boolean {
  let [agents, isOpen]: [string[], boolean] = [[], false];
  const best = new Map<string, { length: number; allows: boolean }>();
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      agents = isOpen ? [...agents, value] : [value];
      isOpen = true;
    } else if (field === 'allow' || field === 'disallow') {
      isOpen = false;
      const allows = field === 'allow';
      for (const agent of agents)
        if (
          value &&
          CRAWLERS.test(agent) &&
          fits(value, path) &&
          value.length + (allows ? 0.5 : 0) > (best.get(agent)?.length ?? 0)
        )
          best.set(agent, { length: value.length + (allows ? 0.5 : 0), allows });
    }
  }
  return [...best.values()].some(({ allows }) => !allows);
}

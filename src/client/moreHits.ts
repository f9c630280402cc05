/** So many hits come without a button; whoever wants more than that says so. */
const ENOUGH = 12;

/**
 * Large portals show few hits at first, so that a first query stays small: the next ones come when a reader scrolls towards
 * them, and not before.
 */
function addHits(): void {
  const more = document.querySelector<HTMLElement>('[data-search-results] > button');
  const hits = document.querySelectorAll('[data-search-results] .hit').length;
  if (more && hits < ENOUGH && more.getBoundingClientRect().top < 2 * innerHeight) more.click();
}

addEventListener('scroll', addHits, { passive: true });

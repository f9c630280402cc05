/** So many hits come without a button; whoever wants more than that says so. */
const ENOUGH = 12;

/**
 * Large portals show few hits at first, so that a first query stays small: the next ones come when a reader scrolls towards
 * them, and not before.
 */
function addHits(): void {
  const more = document.querySelector<HTMLElement>('[data-search-results] > button');
  const hits = document.querySelectorAll('[data-search-results] .hit').length;
  // Whoever has come to the button by keyboard presses it, and must not find it gone.
  if (more === document.activeElement) return;
  if (more && hits < ENOUGH && more.getBoundingClientRect().top < 2 * innerHeight) more.click();
}

addEventListener('scroll', addHits, { passive: true });

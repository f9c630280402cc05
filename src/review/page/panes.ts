/** Scrolls a pane so that the place in the capture stands well within it. */
export function alignTo(pane: HTMLElement, at: number | null): void {
  const place = at === null ? undefined : placeOf(pane, at);
  if (!place || pane.scrollHeight <= pane.clientHeight) return;
  pane.scrollTop +=
    place.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}

/** Lets one pane follow the other: what stands at the top of the one comes to the top of the other. */
export function followScroll(leader: HTMLElement, follower: HTMLElement): void {
  leader.addEventListener('scroll', () => {
    if (!leader.matches(':hover, :focus')) return;
    const top = leader.getBoundingClientRect().top;
    const first = [...leader.querySelectorAll<HTMLElement>('[data-at]')].find(
      (each) => each.getBoundingClientRect().bottom > top + 40,
    );
    const place = first && placeOf(follower, Number(first.dataset['at']));
    if (first && place) {
      const shift = first.getBoundingClientRect().top - top;
      follower.scrollTop += place.getBoundingClientRect().top - follower.getBoundingClientRect().top - shift;
    }
  });
}

/** What stands at a place in the capture, or at the last one before it. */
function placeOf(pane: HTMLElement, at: number): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>('[data-at]')].findLast(
    (each) => Number(each.dataset['at']) <= at,
  );
}

/** The id of the clause being read, or an empty string above the first one. */
export function clauseInView(): string {
  const line = window.innerHeight * 0.3;
  const target = document.querySelector<HTMLElement>('[data-clauses] > :target');
  if (target) {
    const { top, bottom } = target.getBoundingClientRect();
    if (top < window.innerHeight && bottom > 0) return target.id;
  }
  let current = '';
  for (const clause of document.querySelectorAll<HTMLElement>('[data-clauses] > [id]')) {
    if (clause.getBoundingClientRect().top > line) break;
    current = clause.id;
  }
  return current;
}

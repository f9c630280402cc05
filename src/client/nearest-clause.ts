import { tell } from './tell.ts';

/** An address of a clause that the plan has no longer leads to the part that held it, #2-1-9 → #2-1, and says so. */
function goToNearest(): void {
  const asked = location.hash.slice(1);
  if (!asked || document.getElementById(asked)) return;
  let id = asked.replace(/\./g, '-');
  while (id && !document.getElementById(id)) id = id.slice(0, Math.max(0, id.lastIndexOf('-')));
  // An address written with points is only another way of writing it.
  const words = document.querySelector<HTMLElement>('[data-missing]')?.dataset['missing'];
  if (words && id !== asked.replace(/\./g, '-') && /^(\d|annex)/.test(asked)) tell(`${words}${asked}`, 8000);
  if (id) location.replace(`#${id}`);
}

addEventListener('hashchange', goToNearest);
goToNearest();

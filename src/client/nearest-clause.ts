import { tell } from './tell.ts';

/** An address of a clause that the plan has no longer leads to the part that held it, #2-1-9 → #2-1, and says so. */
function goToNearest(): void {
  const asked = location.hash.slice(1);
  if (!asked || document.getElementById(asked)) return;
  let id = asked.replace(/\./g, '-');
  while (id && !document.getElementById(id)) id = id.slice(0, Math.max(0, id.lastIndexOf('-')));
  const words = document.querySelector<HTMLElement>('[data-missing]')?.dataset;
  const found = document.getElementById(id)?.querySelector('.clause-number')?.textContent.trim() ?? '';
  // An address written with points is only another way of writing it.
  if (id !== asked.replace(/\./g, '-') && /^(\d|annex)/.test(asked))
    tell(
      (id ? words?.['moved'] : words?.['missing'])?.replace('{asked}', asked).replace('{found}', found) ?? '',
      8000,
    );
  if (id) location.replace(`#${id}`);
}

addEventListener('hashchange', goToNearest);
goToNearest();

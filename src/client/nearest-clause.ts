/** An address of a clause that the plan has no longer leads to the part that held it: #2-1-9 → #2-1. */
function goToNearest(): void {
  let id = location.hash.slice(1).replace(/\./g, '-');
  while (id && !document.getElementById(id)) id = id.slice(0, Math.max(0, id.lastIndexOf('-')));
  if (id && location.hash !== `#${id}`) location.replace(`#${id}`);
}

addEventListener('hashchange', goToNearest);
goToNearest();

/** The title of the page names the clause that its address points at, so that shares and bookmarks do too. */
const title = document.title;

function nameClause(): void {
  const clause = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  const heading = clause?.matches('[data-clauses] > *') ? clause.querySelector('h2, h3, h4, h5, h6') : null;
  const number = clause?.querySelector('.clause-number')?.textContent.trim() ?? '';
  // The number once, and no stop at the end.
  const words = heading?.textContent
    .trim()
    .replace(/^(第?[（(]?[\d一二三四五六七八九十百]+[）)]?[、.．章节節条條]?)\s*(?=.)/, '')
    .replace(/[。；]$/, '');
  document.title = words ? `${number} ${words} · ${title}` : title;
}

addEventListener('hashchange', nameClause);
nameClause();

/** What a plan's page needs only when asked for, or once it is there: loaded late, so that reading begins early. */

/** The links to the code and citation of a clause: the first click brings the sheet that shows them. */
function firstClick(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.clause-code');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  document.removeEventListener('click', firstClick);
  event.preventDefault();
  import('./clause-tools.ts').then(
    () => {
      link.click();
    },
    () => {
      location.href = link.href;
    },
  );
}

document.addEventListener('click', firstClick);

addEventListener('load', () => {
  // Refused storage and a missing network mean: without these comforts.
  const quiet = () => undefined;
  try {
    if (localStorage.getItem('celan-copy-source') === '1') import('./clause-tools.ts').catch(quiet);
  } catch {
    quiet();
  }
  if ('speechSynthesis' in window) import('./read-aloud.ts').catch(quiet);
});

/** What a plan's page needs only when asked for, or once it is there: loaded late, so that reading begins early. */

/** Citing takes one tap: where there is a script, 引用 · 二维码 becomes a button that copies, and the link to the code. */
for (const link of document.querySelectorAll('a.clause-code')) {
  const [name, code] = link.textContent.trim().split(' · ');
  if (!name || !code) break;
  const acts = document.createElement('span');
  const cite = document.createElement('button');
  Object.assign(cite, { type: 'button', textContent: name });
  acts.className = 'clause-acts';
  link.replaceWith(acts);
  link.textContent = code;
  acts.append(cite, link);
}

/** The code and citation of a clause: the first click brings what shows or copies them. */
function firstClick(event: MouseEvent): void {
  const target = event.target as Element;
  const act = target.closest<HTMLElement>('.clause-acts > *');
  if (!act || event.ctrlKey || event.metaKey || event.shiftKey) return;
  document.removeEventListener('click', firstClick);
  event.preventDefault();
  import('./clause-tools.ts').then(
    () => {
      act.click();
    },
    () => {
      location.href = (act.parentElement?.lastElementChild as HTMLAnchorElement).href;
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

import { createSearchFold, type FoldPairs } from '../text/searchFold.ts';
import { parseQuery } from '../search/query.ts';
import { findPassages, type Passage } from './searchPassages.ts';

/** On a plan's page reached from a search: marks the words that were searched for, and steps through them. */
class SearchMarks extends HTMLElement {
  private passages: Passage[] = [];
  private at = 0;

  connectedCallback(): void {
    const [previous = '', next = '', unmark = ''] = this.dataset['words']?.split('|') ?? [];
    // Made here, so that the page weighs less for those who come without a search.
    this.append(
      makeButton('previous', '↑', previous),
      document.createElement('output'),
      makeButton('next', '↓', next),
      makeButton('close', unmark, ''),
    );
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest('button')?.name;
      if (action === 'close') this.close();
      else if (action) this.go(this.at + (action === 'next' ? 1 : -1));
    });
    void this.mark(new URLSearchParams(location.search).get('mark') ?? '');
  }

  private async mark(typed: string): Promise<void> {
    const response = await fetch(this.dataset['fold'] ?? '').catch(() => null);
    if (!response?.ok) return;
    const fold = createSearchFold((await response.json()) as FoldPairs);
    this.passages = findPassages(parseQuery(typed, fold).words, fold);
    if (this.passages.length === 0) return;
    this.hidden = false;
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const first = this.passages.findIndex(([mark]) => mark && target?.contains(mark));
    this.go(Math.max(0, first));
  }

  private go(to: number): void {
    const { length } = this.passages;
    for (const mark of this.passages[this.at] ?? []) mark.classList.remove('here');
    this.at = (to + length) % length;
    const passage = this.passages[this.at] ?? [];
    for (const mark of passage) mark.classList.add('here');
    passage[0]?.scrollIntoView({ block: 'center' });
    const place = this.querySelector('output');
    if (place) place.textContent = `${this.at + 1} / ${length}`;
  }

  private close(): void {
    for (const mark of this.passages.flat()) mark.replaceWith(...mark.childNodes);
    this.passages = [];
    this.hidden = true;
    const address = new URL(location.href);
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
  }
}

function makeButton(name: string, text: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { className: 'btn', type: 'button', name, textContent: text });
  if (label) button.setAttribute('aria-label', label);
  return button;
}

customElements.define('search-marks', SearchMarks);

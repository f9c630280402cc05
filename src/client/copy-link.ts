import { copyText } from './copyText.ts';

/** Around the clauses: a click on a clause's number (`a.clause-number`) goes there and copies its address. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.clause-number');
      if (link) void copyText(link.href, this.dataset['done'] ?? '');
    });
  }
}

customElements.define('copy-link', CopyLink);

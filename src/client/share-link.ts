import { clauseInView } from './clauseInView.ts';
import { copyText } from './copyText.ts';

/** Shares the address of the clause being read: through the system's sheet, else by copying it. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => void this.share());
  }

  private async share(): Promise<void> {
    const clause = clauseInView();
    const url = location.href.replace(/#.*$/, '') + (clause ? `#${clause}` : '');
    if (!('share' in navigator)) return copyText(url, this.dataset['done'] ?? '');
    // Closing the sheet rejects the promise; that is no error.
    await navigator.share({ title: document.title, url }).catch(() => undefined);
  }
}

customElements.define('share-link', ShareLink);

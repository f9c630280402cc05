import { copyText } from './copyText.ts';
import { hasSheets, openSheet } from './sheet.ts';

const SOURCE = 'celan-copy-source';

/** The dialog of a clause: its QR code, its address, its citation, the system's share sheet. */
class ClauseTools extends HTMLElement {
  #clause = '';
  #place = '';

  connectedCallback(): void {
    if (!hasSheets) return;
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-tools]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open(link);
    });
    this.addEventListener('click', ({ target }) => {
      this.#act((target as HTMLElement).dataset['act']);
    });
    this.addEventListener('change', () => {
      this.#changed();
    });
    document.addEventListener('copy', (event) => {
      this.#carry(event);
    });
    this.#get('[data-act="share"]').hidden = !('share' in navigator);
    (this.#get('[name="source"]') as HTMLInputElement).checked = this.#keepsSource();
  }

  #get(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #keepsSource(): boolean {
    try {
      return localStorage.getItem(SOURCE) === '1';
    } catch {
      return false;
    }
  }

  get #address(): string {
    return `${this.dataset['base'] ?? ''}${this.#clause ? `#${this.#clause}` : ''}`;
  }

  get #citation(): string {
    const accessed = new Date().toISOString().slice(0, 10);
    return (this.#get('[name="format"]') as HTMLSelectElement).value
      .replace('  note = {{place}},\n', this.#place ? '  note = {{place}},\n' : '')
      .replace('{place}', this.#place)
      .replace('{address}', this.#address)
      .replace('{accessed}', accessed);
  }

  #open(link: HTMLAnchorElement): void {
    this.#clause = link.dataset['tools'] ?? '';
    this.#place = link.dataset['place'] ?? '';
    const name = this.#clause || 'plan';
    const code = new URL(`codes/${name}.svg`, link.href.replace(/codes\/.*$/u, ''));
    this.#get('h2').textContent = link.getAttribute('aria-label') ?? link.textContent;
    this.#get('.address').textContent = this.#address;
    const image = this.#get('img') as HTMLImageElement;
    image.src = code.href;
    image.hidden = false;
    for (const file of this.querySelectorAll<HTMLAnchorElement>('[data-file]'))
      file.href = code.href.replace(/svg$/u, file.dataset['file'] ?? 'svg');
    this.#changed();
    openSheet(this.#get('dialog') as HTMLDialogElement);
  }

  #changed(): void {
    this.#get('.citation').textContent = this.#citation;
    const { checked } = this.#get('[name="source"]') as HTMLInputElement;
    try {
      localStorage.setItem(SOURCE, checked ? '1' : '0');
    } catch {
      /* Private windows refuse: then for now only. */
    }
  }

  #act(act: string | undefined): void {
    if (act === 'link') void copyText(this.#address, this.dataset['copied'] ?? '');
    if (act === 'cite') void copyText(this.#citation, this.dataset['cited'] ?? '');
    if (act === 'close') (this.#get('dialog') as HTMLDialogElement).close();
    // Closing the system's sheet rejects the promise; that is no error.
    if (act === 'share')
      navigator.share({ title: this.#get('h2').textContent, url: this.#address }).catch(() => undefined);
  }

  /** Text copied from the plan carries its source, for readers who asked for it. */
  #carry(event: ClipboardEvent): void {
    const selection = getSelection();
    const clause = selection?.anchorNode?.parentElement?.closest('[data-clauses] > [id]');
    if (!clause || !selection || selection.isCollapsed || !event.clipboardData || !this.#keepsSource())
      return;
    const link = clause.querySelector<HTMLAnchorElement>('a[data-tools]');
    this.#clause = clause.id;
    this.#place = link?.dataset['place'] ?? '';
    event.clipboardData.setData('text/plain', `${selection.toString()}\n——${this.#citation}`);
    event.preventDefault();
  }
}

customElements.define('clause-tools', ClauseTools);

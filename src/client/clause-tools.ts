import { copyText } from './copyText.ts';
import { hasSheets, openSheet } from './sheet.ts';

const SOURCE = 'celan-copy-source';

/** A citation as the page has it, with the day on which it is copied. */
const dated = (citation: string, slot: string) =>
  citation.trim().replace(slot, new Date().toISOString().slice(0, 10));

/**
 * The code, address and citations of a clause (CodeCard.astro), on the page of codes or, from the links `a.clause-code`
 * of a plan, in a sheet over it, fetched from that page; without a script the links lead there.
 */
class ClauseTools extends HTMLElement {
  #page: Promise<Document> | undefined;
  #cards: Document | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      this.#act(event.target as Element);
    });
    this.addEventListener('change', ({ target }) => {
      this.#keepSource((target as HTMLInputElement).checked);
    });
    this.#enliven(this);
    if (this.childElementCount > 0 || !hasSheets) return;
    document.addEventListener('click', (event) => {
      this.#follow(event);
    });
    document.addEventListener('copy', (event) => {
      this.#carry(event);
    });
    if (this.#keepsSource())
      void this.#load(document.querySelector<HTMLAnchorElement>('a.clause-code')?.href ?? '');
  }

  #follow(event: MouseEvent): void {
    const cited = (event.target as Element).closest('.clause-acts > button')?.nextElementSibling;
    if (cited) return this.#cite(cited as HTMLAnchorElement);
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.clause-code');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Where the page of codes cannot be had, the browser says so itself.
    this.#open(link).catch(() => {
      location.href = link.href;
    });
  }

  #cite(link: HTMLAnchorElement): void {
    const citation = this.#load(link.href).then((page) =>
      dated(
        page.getElementById(link.hash.slice(1))?.querySelector('.citation')?.textContent ?? '',
        this.dataset['date'] ?? '',
      ),
    );
    copyText(citation, () => this.dataset['cited'] ?? '').catch(() => {
      location.href = link.href;
    });
  }

  #load(address: string): Promise<Document> {
    this.#page ??= fetch(address).then(async (response) => {
      this.#cards = new DOMParser().parseFromString(await response.text(), 'text/html');
      // The words stand on that page alone, so that the plan's weighs less.
      Object.assign(this.dataset, { ...this.#cards.querySelector<HTMLElement>('clause-tools')?.dataset });
      return this.#cards;
    });
    return this.#page;
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    const page = await this.#load(link.href);
    const card = page.getElementById(link.hash.slice(1))?.cloneNode(true) as HTMLElement | undefined;
    const option = page.querySelector('[name="source"]')?.parentElement?.cloneNode(true);
    if (!card || !option) throw new Error('no such clause');
    const dialog = document.createElement('dialog');
    const close = document.createElement('button');
    Object.assign(close, { type: 'button', className: 'btn', textContent: this.dataset['close'] });
    close.addEventListener('click', () => {
      dialog.close();
    });
    card.removeAttribute('id');
    dialog.setAttribute('aria-label', card.querySelector('h2')?.textContent ?? '');
    const list = document.createElement('ul');
    list.append(card);
    dialog.append(list, option, close);
    dialog.addEventListener('close', () => {
      dialog.remove();
    });
    this.append(dialog);
    this.#enliven(dialog);
    openSheet(dialog, link);
  }

  #enliven(part: Element): void {
    for (const each of part.querySelectorAll<HTMLElement>('.live')) each.hidden = false;
    if (!('share' in navigator))
      for (const each of part.querySelectorAll<HTMLElement>('[data-act="share"]')) each.hidden = true;
    for (const box of part.querySelectorAll<HTMLInputElement>('[name="source"]'))
      box.checked = this.#keepsSource();
  }

  #act(target: Element): void {
    const card = target.closest<HTMLElement>('.code');
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    const save = target.closest<HTMLElement>('[data-save]')?.dataset['save'];
    // Fetched by those who want a file.
    if (card && save) void import('./codeFile.ts').then(({ saveCode }) => saveCode(card, save));
    const url = card?.querySelector('.address')?.textContent ?? '';
    if (act === 'link') void copyText(url, this.dataset['copied'] ?? '');
    if (act === 'quote')
      void copyText(
        dated(card?.querySelector('.citation')?.textContent ?? '', this.dataset['date'] ?? ''),
        this.dataset['cited'] ?? '',
      );
    if (act === 'cite') {
      const citation = target.closest('p')?.previousElementSibling?.textContent ?? '';
      void copyText(dated(citation, this.dataset['date'] ?? ''), this.dataset['cited'] ?? '');
    }
    // Closing the system's sheet rejects the promise; that is no error.
    if (act === 'share')
      navigator.share({ title: card?.querySelector('h2')?.textContent ?? '', url }).catch(() => undefined);
  }

  #keepsSource(): boolean {
    try {
      return localStorage.getItem(SOURCE) === '1';
    } catch {
      return false;
    }
  }

  #keepSource(keep: boolean): void {
    try {
      localStorage.setItem(SOURCE, keep ? '1' : '0');
    } catch {
      /* Refused in some private windows. */
    }
  }

  /** Text copied from the plan carries its source, for readers who asked for it. */
  #carry(event: ClipboardEvent): void {
    const selection = getSelection();
    const clause = selection?.anchorNode?.parentElement?.closest('[data-clauses] > [id]');
    const citation =
      clause && this.#cards?.getElementById(clause.id)?.querySelector('.citation')?.textContent;
    if (!citation || !selection || selection.isCollapsed || !event.clipboardData || !this.#keepsSource())
      return;
    event.clipboardData.setData(
      'text/plain',
      `${selection.toString()}\n——${dated(citation, this.dataset['date'] ?? '')}`,
    );
    event.preventDefault();
  }
}

customElements.define('clause-tools', ClauseTools);

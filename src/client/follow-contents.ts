import { clauseInView } from './clauseInView.ts';

/** A table of contents that marks the clause being read and keeps it in sight. */
class FollowContents extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => this.mark());
    // Old browsers without it mark what a link led to, and do not follow the scrolling.
    if (!('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(() => this.mark(), { rootMargin: '-29% 0px -70% 0px' });
    for (const clause of document.querySelectorAll('[data-clauses] > [id]')) observer.observe(clause);
  }

  private mark(): void {
    const current = `#${clauseInView()}`;
    for (const link of this.querySelectorAll('a')) {
      if (link.hash !== current) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true');
        this.reveal(link);
      }
    }
  }

  /** Scrolls the list only, never the page. */
  private reveal(link: HTMLElement): void {
    const { offsetTop, offsetHeight } = link;
    const top = offsetTop - this.offsetTop;
    if (top < this.scrollTop || top + offsetHeight > this.scrollTop + this.clientHeight) {
      this.scrollTop = top - this.clientHeight / 3;
    }
  }
}

customElements.define('follow-contents', FollowContents);

import { clauseInView } from './clauseInView.ts';

/** Links to this page in both scripts; with a script, to the clause one is reading, with query and mark kept. */
class EditionSwitch extends HTMLElement {
  connectedCallback(): void {
    for (const event of ['pointerdown', 'focusin', 'click']) this.addEventListener(event, () => this.aim());
  }

  private aim(): void {
    const clause = clauseInView();
    for (const link of this.querySelectorAll('a')) {
      link.search = location.search;
      link.hash = clause ? `#${clause}` : location.hash;
    }
  }
}

customElements.define('edition-switch', EditionSwitch);

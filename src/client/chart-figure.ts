import { copyText } from './copyText.ts';

/** A chart: says what the mark under the pointer or in focus is, and hands out its numbers and its picture as files. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const note = this.querySelector('[data-note]');
    const say = ({ target }: Event): void => {
      const mark = target instanceof Element ? target.closest('a.mark') : null;
      if (note && mark) note.textContent = mark.querySelector('title')?.textContent ?? '';
    };
    this.addEventListener('pointerover', say);
    this.addEventListener('focusin', say);
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    const code = this.querySelector('textarea');
    if (copy && code) {
      copy.hidden = false;
      copy.addEventListener('click', () => void copyText(code.value, copy.dataset['copy'] ?? ''));
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        // Fetched by those who want a file.
        void import('./chartFile.ts').then(({ saveChart }) => saveChart(this, button.dataset['save'] ?? ''));
      });
    }
  }
}

customElements.define('chart-figure', ChartFigure);

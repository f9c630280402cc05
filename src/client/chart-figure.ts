/** A chart: says what the mark under the pointer or in focus is, and saves the drawing as PNG. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const note = this.querySelector('[data-note]');
    const say = ({ target }: Event): void => {
      const mark = target instanceof Element ? target.closest('a.mark') : null;
      if (note && mark) note.textContent = mark.querySelector('title')?.textContent ?? '';
    };
    this.addEventListener('pointerover', say);
    this.addEventListener('focusin', say);
    const button = this.querySelector<HTMLButtonElement>('[data-png]');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.savePng());
  }

  /** Draws the chart's file at twice its size, so that it stays sharp on paper. */
  private async savePng(): Promise<void> {
    const file = this.dataset['file'] ?? '';
    const image = new Image();
    image.src = URL.createObjectURL(await (await fetch(file)).blob());
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    const link = document.createElement('a');
    link.download = file.replace(/^.*\//, '').replace(/svg$/, 'png');
    link.href = canvas.toDataURL('image/png');
    link.click();
  }
}

customElements.define('chart-figure', ChartFigure);

const STEPS = 3;

/** Buttons for three steps of text size, remembered; `data-step` is 1 or -1, or 0 to go round. */
class TextSize extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) this.change(Number(button.dataset['step']));
    });
    addEventListener('celan-size', () => this.show());
    this.show();
  }

  private get size(): number {
    return Number(document.documentElement.dataset['size'] ?? 0);
  }

  private change(step: number): void {
    const size = step === 0 ? (this.size + 1) % STEPS : Math.min(STEPS - 1, Math.max(0, this.size + step));
    document.documentElement.dataset['size'] = String(size);
    try {
      localStorage.setItem('celan-size', String(size));
    } catch {
      // Storage is refused in some private windows: the size then holds for this page only.
    }
    dispatchEvent(new Event('celan-size'));
  }

  private show(): void {
    for (const button of this.querySelectorAll('button')) {
      const step = Number(button.dataset['step']);
      const atEnd = (step < 0 && this.size === 0) || (step > 0 && this.size === STEPS - 1);
      button.setAttribute('aria-disabled', String(atEnd));
    }
  }
}

customElements.define('text-size', TextSize);

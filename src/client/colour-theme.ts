/** Buttons for light, dark or as the system has it, remembered; `data-theme` names the choice. */
class ColourTheme extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const choice = (event.target as Element).closest('button')?.dataset['theme'];
      if (choice) this.choose(choice);
    });
    this.show();
    // As a property, for Safari before 14 has no events here.
    matchMedia('(prefers-color-scheme: dark)').onchange = () => this.show();
  }

  private choose(theme: string): void {
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem('celan-theme', theme);
    } catch {
      // Storage is refused in some private windows: the choice then holds for this page only.
    }
    this.show();
  }

  private show(): void {
    const current = document.documentElement.dataset['theme'] ?? 'auto';
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset['theme'] === current));
    }
    // The frame of the browser takes the colour of the paper, whoever chose it.
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    document.querySelector('[name=theme-color]')?.setAttribute('content', paper);
  }
}

customElements.define('colour-theme', ColourTheme);

/** One tap to the largest text, more space and a simpler page; remembered, undone by a second tap. */
class ElderMode extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      this.#set(!this.#isOn);
    });
    this.#show();
  }

  get #isOn(): boolean {
    return document.documentElement.dataset['elder'] === '1';
  }

  #set(on: boolean): void {
    const { dataset } = document.documentElement;
    dataset['elder'] = on ? '1' : '0';
    dataset['size'] = on ? '2' : '0';
    try {
      localStorage.setItem('celan-elder', dataset['elder']);
      localStorage.setItem('celan-size', dataset['size']);
    } catch {
      // Storage is refused in some private windows: the choice then holds for this page only.
    }
    dispatchEvent(new Event('celan-size'));
    this.#show();
  }

  #show(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(this.#isOn));
  }
}

customElements.define('elder-mode', ElderMode);

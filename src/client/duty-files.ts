/** The sheet of a body: says the day on which it is printed, and hands itself out as a file made when asked for. */
class DutyFiles extends HTMLElement {
  connectedCallback(): void {
    const today = new Date().toLocaleDateString('sv');
    const place = this.querySelector('[data-today]');
    if (place) place.textContent = (this.dataset['printed'] ?? '').replace('{date}', today);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        // Fetched by those who want a file.
        void import('./dutyFile.ts').then(({ saveDuties }) => saveDuties(this, button.dataset['save'] ?? ''));
      });
    }
  }
}

customElements.define('duty-files', DutyFiles);

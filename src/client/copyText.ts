/** Copies a text, and says `done` to everybody: on the screen for a moment, and to screen readers. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Old WebViews and plain http have no clipboard: showing the text lets it be copied by hand.
    prompt('', text);
    return;
  }
  const toast = document.createElement('p');
  toast.className = 'toast';
  toast.setAttribute('role', 'status');
  document.body.append(toast);
  requestAnimationFrame(() => (toast.textContent = done));
  setTimeout(() => toast.remove(), 2500);
}

/** Says something to everybody for a moment: on the screen, and to screen readers. */
export function tell(words: string, milliseconds = 2500): void {
  const toast = document.createElement('p');
  toast.className = 'toast';
  toast.setAttribute('role', 'status');
  document.body.append(toast);
  requestAnimationFrame(() => (toast.textContent = words));
  setTimeout(() => toast.remove(), milliseconds);
}

/** Sheets over the page (`<dialog>`): the back button of the phone closes them, as it does in apps. */

/** Whether this browser has modal dialogs; without them, links lead to pages that hold the same. */
export const hasSheets =
  typeof HTMLDialogElement !== 'undefined' && 'showModal' in HTMLDialogElement.prototype;

/**
 * Opens a dialog as a sheet; Escape, the ground behind it and the back button close it. The focus returns to what
 * opened it, after the step back too, which would leave it at the target of the address.
 */
export function openSheet(dialog: HTMLDialogElement, opener: HTMLElement): void {
  dialog.showModal();
  history.pushState({ sheet: true }, '');
  const close = () => {
    dialog.close();
  };
  const closed = () => {
    removeEventListener('popstate', close);
    dialog.removeEventListener('click', outside);
    const refocus = () => {
      setTimeout(() => {
        opener.focus({ preventScroll: true });
      });
    };
    // Closed by hand: take the entry back, so that the next step back leaves the page.
    if ((history.state as { sheet?: boolean } | null)?.sheet) {
      addEventListener('popstate', refocus, { once: true });
      history.back();
    } else refocus();
  };
  const outside = (event: MouseEvent) => {
    if (event.target === dialog) dialog.close();
  };
  addEventListener('popstate', close, { once: true });
  dialog.addEventListener('click', outside);
  dialog.addEventListener('close', closed, { once: true });
}

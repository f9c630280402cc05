/** Registers the service worker that keeps visited pages; where site.yaml turns it off, it removes itself. */
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Refused in private windows and on plain http; the page then simply needs a network.
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
  });
}

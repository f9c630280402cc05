/** Takes the place of the worker when `content/site.yaml` says `offline: false`: removes the copies and itself. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith('celan-')) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});

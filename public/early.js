/* Runs before the first paint, in old browsers too: what the reader chose last time holds from the start. */
(function (root) {
  if ('noModule' in document.createElement('script')) root.dataset.modules = '1';
  try {
    root.dataset.size = localStorage.getItem('celan-size') || '0';
    root.dataset.elder = localStorage.getItem('celan-elder') || '0';
    root.dataset.theme = localStorage.getItem('celan-theme') || 'auto';
  } catch (refused) {
    root.dataset.size = '0';
  }
})(document.documentElement);

/** `/` and Ctrl-K (⌘K) go to the search box of this page, or open the search page. */
addEventListener('keydown', (event) => {
  const isTyping = (event.target as Element).closest('input, textarea, select, [contenteditable]') !== null;
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.isComposing || (!isSlash && !isK)) return;
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (!box && !link) return;
  event.preventDefault();
  if (!box) return link?.click();
  box.focus();
  box.select();
});

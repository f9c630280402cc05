/** Hands a file that the page has made to the reader. */
export function saveFile(name: string, content: Blob | string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = typeof content === 'string' ? content : URL.createObjectURL(content);
  link.click();
  if (typeof content !== 'string') setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

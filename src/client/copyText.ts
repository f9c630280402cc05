import { tell } from './tell.ts';

/** Copies a text, which may still be on its way, and says `done` to everybody. Fails where the text does not come. */
export async function copyText(text: string | Promise<string>, done: string | (() => string)): Promise<void> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else {
      // What is fetched first: some browsers let only a promise be copied then, made while the tap lasts.
      const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    }
  } catch {
    // Old WebViews and plain http have no clipboard: showing the text lets it be copied by hand.
    prompt('', await text);
    return;
  }
  tell(typeof done === 'string' ? done : done());
}

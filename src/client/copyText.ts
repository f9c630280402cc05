import { tell } from './tell.ts';

/** Copies a text, and says `done` to everybody. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Old WebViews and plain http have no clipboard: showing the text lets it be copied by hand.
    prompt('', text);
    return;
  }
  tell(done);
}

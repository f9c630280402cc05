/** The page of addresses that lead nowhere goes on to where a page or file of former times stands now. */
import { formerPaths } from '../text/formerPaths.ts';

async function goOn(): Promise<void> {
  for (const path of formerPaths(location.pathname)) {
    const { ok } = await fetch(path, { method: 'HEAD' });
    if (ok) return location.replace(path);
  }
}

// Whoever is offline stays.
goOn().catch(() => undefined);

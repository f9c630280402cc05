import { clauseWords } from './clauseWords.ts';
import { isSignedBy, sha256 } from './hash.ts';
import { type Manifest, MANIFEST_FILE, parseManifest, SIGNATURE_FILE, UNLISTED } from './manifest.ts';

/** 相符 · 不符 · 未能核验: whatever could not be told is never called the same. */
export type Verdict = 'same' | 'differs' | 'unknown';

/** A clause in one edition. */
export interface ClausePlace {
  edition: string;
  plan: string;
  clause: string;
}

/** What was found, where, and which sentence says why (a key of the interface's words). */
export interface Judgement {
  verdict: Verdict;
  reason: 'clause' | 'page' | 'noClause' | 'altered' | 'unlisted' | 'empty' | Untold;
  places: ClausePlace[];
}

/** Why nothing could be told. */
export type Untold =
  'insecure' | 'offline' | 'noManifest' | 'unsigned' | 'badSignature' | 'noSignature' | 'noPage';

/** Gives the bytes of a file of the portal as a server sends them now, or undefined when there is no answer. */
export type ReadFile = (path: string) => Promise<ArrayBuffer | undefined>;

const judgement = (verdict: Verdict, reason: Judgement['reason'], places: ClausePlace[] = []): Judgement => ({
  verdict,
  reason,
  places,
});

/** The manifest, once its signature holds; or why nothing can be told. Without a key it is taken as it is. */
export async function openManifest(read: ReadFile, key: string): Promise<Manifest | Untold> {
  if (!('subtle' in crypto)) return 'insecure';
  const bytes = await read(MANIFEST_FILE);
  const manifest = bytes && parseManifest(new TextDecoder().decode(bytes));
  if (!bytes || !manifest) return 'noManifest';
  if (!key) return manifest;
  const signature = await read(SIGNATURE_FILE);
  if (!signature) return 'unsigned';
  const holds = await isSignedBy(key, bytes, signature);
  if (holds === undefined) return 'noSignature';
  return holds ? manifest : 'badSignature';
}

/** Whether a text is a whole clause of the portal, word for word, and of which. */
export async function judgeWords(manifest: Manifest | Untold, text: string): Promise<Judgement> {
  if (typeof manifest === 'string') return judgement('unknown', manifest);
  const words = clauseWords(text);
  if (words === '') return judgement('unknown', 'empty');
  const hash = await sha256(words);
  const places = Object.entries(manifest.clauses).flatMap(([edition, plans]) =>
    Object.entries(plans).flatMap(([plan, clauses]) =>
      Object.keys(clauses)
        .filter((clause) => clauses[clause] === hash)
        .map((clause) => ({ edition, plan, clause })),
    ),
  );
  return places.length > 0 ? judgement('same', 'clause', places) : judgement('differs', 'noClause');
}

/** Whether a page or file, as the server sends it now, is that of the build; of what is elsewhere nothing is known. */
export async function judgeFile(
  manifest: Manifest | Untold,
  path: string | undefined,
  read: ReadFile,
): Promise<Judgement> {
  if (typeof manifest === 'string') return judgement('unknown', manifest);
  if (path === undefined || UNLISTED.includes(path)) return judgement('unknown', 'unlisted');
  const known = Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
  if (known === undefined) return judgement('differs', 'unlisted');
  const bytes = await read(path);
  if (!bytes) return judgement('unknown', 'noPage');
  return (await sha256(bytes)) === known ? judgement('same', 'page') : judgement('differs', 'altered');
}

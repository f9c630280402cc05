import { judgeFile, judgeWords, type Judgement, openManifest, type ReadFile } from '../proof/judge.ts';
import type { Manifest } from '../proof/manifest.ts';

/** Where an edition's pages stand, and what each sentence of an answer says. */
interface Facts {
  /** The path before all others of the portal, with a slash at its end. */
  root: string;
  key: string;
  editions: Record<string, string>;
  verdicts: Record<string, string>;
  reasons: Record<string, string>;
  build: string;
  signed: string;
  notSigned: string;
}

/** What a page sets beside a clause, and around the covering notice, which it shows as a letter. */
const BESIDE =
  '.clause-number, .clause-code, .clause-figures, .no-body, .fate, .notice > h2, .signed + p, .signed, script, style';

/** Cells are apart by tabs, and what a page sets beside a clause (number, code, figures) is no word of it. */
function wordsOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const addressees = page.querySelector('.notice > h2 + p');
  if (addressees?.textContent.endsWith('：')) addressees.remove();
  for (const each of page.querySelectorAll(BESIDE)) each.remove();
  for (const cell of page.querySelectorAll('td:not(:last-child), th:not(:last-child)')) cell.append('\t');
  return page.body.textContent;
}

/** Holds a pasted clause, or a page of this portal, against the manifest: in the browser, with no server's help. */
class VerifyPage extends HTMLElement {
  private readonly facts = JSON.parse(this.dataset['facts'] ?? '{}') as Facts;
  private readonly box = this.querySelector('textarea');
  private readonly answer = this.querySelector('[role=status]');
  private asked = 0;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.verify();
    });
    this.box?.addEventListener('paste', (event) => this.paste(event));
    this.box?.addEventListener('input', () => this.forget());
    // The page that one came from, which the footer of every page leads here from.
    const from = document.referrer && new URL(document.referrer);
    if (!from || !this.box || from.origin !== location.origin || from.pathname === location.pathname) return;
    this.box.value = from.href;
    void this.verify();
  }

  /** What was found of other words says nothing of these. */
  private forget(): void {
    this.asked++;
    this.answer?.replaceChildren();
    this.answer?.removeAttribute('data-verdict');
  }

  private paste(event: ClipboardEvent): void {
    this.forget();
    const html = event.clipboardData?.getData('text/html');
    if (!html || !this.box) return;
    event.preventDefault();
    this.box.setRangeText(wordsOfHtml(html), this.box.selectionStart, this.box.selectionEnd, 'end');
  }

  private readonly read: ReadFile = async (path) => {
    const address = this.facts.root + path.replace(/(^|\/)index\.html$/, '$1');
    const response = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
    return response?.ok ? response.arrayBuffer().catch(() => undefined) : undefined;
  };

  private async verify(): Promise<void> {
    const turn = ++this.asked;
    const text = (this.box?.value ?? '').trim();
    const manifest = navigator.onLine ? await openManifest(this.read, this.facts.key) : 'offline';
    const judged = await this.judge(manifest, text).catch((): Judgement => ({
      verdict: 'unknown',
      reason: 'noManifest',
      places: [],
    }));
    // An answer that comes late belongs to a question that is no longer asked.
    if (turn === this.asked) this.show(judged, typeof manifest === 'string' ? undefined : manifest);
  }

  private judge(manifest: Awaited<ReturnType<typeof openManifest>>, text: string): Promise<Judgement> {
    const url = /^https?:\/\/\S+$/.test(text) ? new URL(text) : undefined;
    if (!url) return judgeWords(manifest, text);
    const isOurs = url.origin === location.origin && url.pathname.startsWith(this.facts.root);
    const path = isOurs ? decodeURI(url.pathname.slice(this.facts.root.length)) : '';
    // Servers lead an address without its slash to the page.
    const page = path.replace(/(^|\/)$/, '$1index.html').replace(/(^|\/)([^/.]+)$/, '$1$2/index.html');
    return judgeFile(manifest, isOurs ? page : undefined, this.read);
  }

  private show({ verdict, reason, places }: Judgement, manifest: Manifest | undefined): void {
    const { verdicts, reasons, build, key, signed, notSigned } = this.facts;
    const about = manifest
      ? [build.replace('{build}', String(manifest.build)), key ? signed : notSigned].join('，')
      : '';
    const line = (name: string, text = ''): HTMLElement => {
      const element = document.createElement(name);
      element.textContent = text;
      return element;
    };
    const list = line('ul');
    for (const place of places) list.append(this.link(place));
    this.answer?.replaceChildren(
      line('strong', verdicts[verdict]),
      line('p', reasons[reason]),
      ...(places.length > 0 ? [list] : []),
      ...(about ? [line('small', about)] : []),
    );
    this.answer?.setAttribute('data-verdict', verdict);
  }

  private link({ edition, plan, clause }: Judgement['places'][number]): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${this.facts.root}${this.facts.editions[edition] ?? ''}plans/${plan}/#${clause}`;
    link.textContent = `${plan} #${clause}（${edition}）`;
    item.append(link);
    return item;
  }
}

customElements.define('verify-page', VerifyPage);

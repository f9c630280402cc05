import { ask } from '../search/ask.ts';
import { GRACE, withinTime } from '../search/guardEngine.ts';
import { foldBodies } from '../search/bodies.ts';
import { parseQuery } from '../search/query.ts';
import { longest, renderAnswer, statusOf } from './searchAnswer.ts';
import { fillWords, type Showing } from './showing.ts';
import type * as Filtering from './searchFilters.ts';
import { make, type SearchWords } from './searchHits.ts';
import type { OtherPortal } from './otherPortal.ts';
import { loadLibrary, type Library } from './searchLoad.ts';
import { readState, toSearch, type SearchState } from './searchState.ts';

interface Settings {
  words: SearchWords;
  /** The path before all others of this portal, or nothing. */
  site: string;
  /** Folder of the index. */
  index: string;
  /** Address of a plan within a portal, with `{plan}` in it. */
  plan: string;
  portals: OtherPortal[];
  /** Address of a body with `{body}` in it. */
  body: string;
  /** Whether there is a Pagefind index to rank words by. */
  related: boolean;
}

/** So often a question is asked again because another portal answered late. */
const MOST_ASKED = 4;

/** The search page: answers while one types, keeps its state in the address, falls back to the list of all clauses. */
class SearchPage extends HTMLElement {
  private readonly settings = JSON.parse(this.dataset['settings'] ?? '{}') as Settings;
  private library: Promise<Library> | undefined;
  private latest = 0;
  private hasFilters = false;

  connectedCallback(): void {
    this.input.addEventListener('input', (event) => {
      // What an input method shows in mid-composition is not yet a query.
      if (!(event instanceof InputEvent && event.isComposing)) this.type();
    });
    this.input.addEventListener('compositionend', () => this.type());
    this.find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.go('push');
    });
    this.find('[data-search-filters]').addEventListener('change', () => this.go('push'));
    this.addEventListener('keydown', (event) => this.move(event));
    addEventListener('popstate', () => this.restore());
    // On a phone the hits come first.
    this.find('details').toggleAttribute('open', innerWidth > 768);
    this.restore();
  }

  private find(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  private get input(): HTMLInputElement {
    return this.find('input') as HTMLInputElement;
  }

  private get links(): NodeListOf<HTMLAnchorElement> {
    return this.querySelectorAll('[data-search-results] a');
  }

  /** Answers what is typed so far, and offers what it may become. */
  private type(): void {
    this.go('replace');
    void this.suggest();
  }

  private async suggest(): Promise<void> {
    const typed = this.input.value.trim();
    const place = this.find('[data-search-suggestions]');
    const library = await this.library?.catch(() => undefined);
    if (!library || !typed) return place.replaceChildren();
    const { renderSuggestions } = await import('./renderSuggestions.ts');
    const bodies = foldBodies(library.engine.directory.bodies, library.fold);
    const choose = (text: string): void => {
      this.input.value = text;
      place.replaceChildren();
      this.input.focus();
      this.go('push');
    };
    const { words } = this.settings;
    if (typed === this.input.value.trim()) {
      place.replaceChildren(...renderSuggestions(library, { typed, bodies, words, choose }));
    }
  }

  private restore(): void {
    const state = readState(new URLSearchParams(location.search));
    this.input.value = state.query;
    void this.search(state);
  }

  /** Takes the state from the form, writes it into the address, and answers. */
  private go(how: 'push' | 'replace', change: Partial<SearchState> = {}): void {
    const form = new FormData(this.find('form') as HTMLFormElement);
    const given = new URLSearchParams(
      [...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    );
    const state = { ...readState(given), ...change };
    const search = toSearch(state);
    try {
      if (search !== location.search) history[`${how}State`](null, '', location.pathname + search);
    } catch {
      // Browsers refuse addresses without end and too many changes in a short time; the answer comes all the same.
    }
    void this.search(state);
  }

  private async search(state: SearchState, limit?: number, asked = 1): Promise<void> {
    const turn = ++this.latest;
    if (!state.query.trim()) {
      this.show('idle', '', [], []);
      return;
    }
    const results = this.find('[data-search-results]');
    results.dataset['state'] = 'searching';
    try {
      this.library ??= loadLibrary(
        this.settings.site,
        this.settings.index,
        document.documentElement.lang,
        this.settings.portals,
        this.settings.related,
      );
      const library = await this.library;
      const { whole } = library;
      // Other portals join what is shown as soon as they answer; one that is always late is not waited for without end.
      library.onLate = () => {
        if (turn === this.latest && asked < MOST_ASKED) void this.search(state, limit, asked + 1);
      };
      if (whole)
        await withinTime(whole, GRACE).catch(() => {
          void whole.then(() => library.onLate());
        });
      const { engine, fold } = library;
      const query = parseQuery(state.query, fold);
      const bodies = foldBodies(engine.directory.bodies, fold);
      if (Object.keys(state.filters).length > 0) await this.loadFilters(library);
      const answer = await ask(query, { ...library, bodies, filters: state.filters, sort: state.sort });
      const showing: Showing = { ...this.settings, library, query, answer, limit: limit ?? engine.page };
      const content = await renderAnswer(showing);
      const help = await this.help(showing, state);
      const filtering = await import('./searchFilters.ts');
      // A newer question has been asked meanwhile; its answer is on the way.
      if (turn !== this.latest) return;
      this.showFilters(showing, state, filtering);
      if (longest(answer) > showing.limit) content.push(this.more(showing, state));
      this.show('done', statusOf(showing), content, help);
    } catch {
      this.library = undefined;
      if (turn === this.latest) this.fail();
    }
  }

  private show(state: string, status: string, content: HTMLElement[], help: HTMLElement[]): void {
    const results = this.find('[data-search-results]');
    results.replaceChildren(...content);
    results.dataset['state'] = state;
    this.find('[role=status]').textContent = status;
    const advice = this.find('[data-search-help]');
    advice.replaceChildren(...help);
    // What was not found is said before what may help.
    results[this.links.length > 0 ? 'before' : 'after'](advice);
    this.find('details').hidden = state !== 'done' || content.every((each) => !each.querySelector('a'));
    document.getElementById('browse')?.toggleAttribute('hidden', results.querySelector('a') !== null);
  }

  private fail(): void {
    const { words } = this.settings;
    const retry = this.button(words.retry, () => this.go('replace'));
    this.show('error', words.failed ?? '', [make('p', 'note', words.failed ?? '')], [retry]);
  }

  private showFilters(
    { library, answer, words }: Showing,
    { filters, sort }: SearchState,
    { createNames, renderFilters }: typeof Filtering,
  ): void {
    const names = createNames(library.engine.directory, words);
    const place = this.find('[data-search-filters]');
    const focused = place.contains(document.activeElement) && document.activeElement?.getAttribute('name');
    place.replaceChildren(...renderFilters(answer.counts, filters, sort, words, names));
    if (library.engine.loadFilters && !this.hasFilters) {
      const load = (): void => void this.loadFilters(library).then(() => this.go('replace'));
      place.append(this.button(words.filters, load));
    }
    if (focused) place.querySelector<HTMLElement>(`[name=${focused}]`)?.focus();
  }

  /** Large portals fetch their filters only for those who ask for them. */
  private async loadFilters({ engine }: Library): Promise<void> {
    await engine.loadFilters?.();
    this.hasFilters = true;
  }

  /** What helps when little or nothing was found. */
  private async help(showing: Showing, state: SearchState): Promise<HTMLElement[]> {
    const { words, library, query, answer } = showing;
    const help: HTMLElement[] = library.absent.map((portal) =>
      make('p', 'note', fillWords(words.absent, { name: portal.name })),
    );
    const choose = (text: string): void => {
      this.input.value = text;
      this.go('push');
    };
    help.push(...(await import('./searchNotes.ts')).renderNotes(showing, choose));
    const isFound =
      answer.exact.length + answer.bodies.length + answer.plans.length > 0 ||
      answer.related.some(({ relation }) => relation !== 'partly');
    const spelled = isFound ? null : await (await import('./searchDidYouMean.ts')).suggest(showing);
    if (spelled !== null) {
      help.push(this.button(fillWords(words.didYouMean, { word: spelled }), () => choose(spelled)));
    }
    if (answer.exact.length === 0 && Object.keys(state.filters).length > 0) {
      const { found } = await library.engine.find(query.words, {});
      const clear = (): void => this.go('push', { filters: {} });
      if (found.length > 0) help.push(this.button(fillWords(words.clear, { count: found.length }), clear));
    }
    return help;
  }

  private more({ answer, limit, words }: Showing, state: SearchState): HTMLElement {
    // Whoever asks for more wants more each time.
    const count = Math.min(2 * limit, longest(answer) - limit);
    return this.button(fillWords(words.more, { count }), ({ isTrusted }) => {
      const shown = [...this.links].map(({ href }) => href);
      // The button is gone then; readers with a keyboard go on with the first hit that is new.
      void this.search(state, limit + count).then(
        () => isTrusted && [...this.links].find(({ href }) => !shown.includes(href))?.focus(),
      );
    });
  }

  private button(text: string | undefined, act: (event: Event) => void): HTMLButtonElement {
    const button = make('button', 'btn', text ?? '');
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }

  /** Arrows walk from the box through the hits and back. */
  private move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops: HTMLElement[] = [this.input, ...this.links];
    const at = stops.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0 || event.isComposing) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  }
}

customElements.define('search-page', SearchPage);

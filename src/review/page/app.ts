import type { Action } from '../actions.ts';
import { api, edition, Refused } from './api.ts';
import type { Desk } from './context.ts';
import { h } from './h.ts';
import { showHome } from './home.ts';
import { PlanDesk } from './planDesk.ts';
import type { DeskWords } from './words.ts';

/** The desk: one page that shows its home or one plan, as the address after # says. */
class DeskApp extends HTMLElement implements Desk {
  words!: DeskWords;
  readonly #main = h('main', { id: 'main', tabindex: -1 });
  readonly #message = h('div.message', { role: 'status', 'aria-live': 'polite' });
  readonly #title = h('span.where');
  readonly #saved = h('span.saved');
  readonly #actions = h('div.actions');
  #plan: PlanDesk | undefined;

  async connectedCallback(): Promise<void> {
    document.documentElement.lang = edition();
    try {
      this.words = await api.words();
    } catch {
      this.append(h('p.message', { role: 'alert' }, '审阅台没有回应：请用终端里给出的完整网址打开。'));
      return;
    }
    document.title = this.words.name;
    this.append(this.#header(), this.#main, this.#message);
    addEventListener('hashchange', () => {
      this.say('');
      void this.show();
    });
    addEventListener('keydown', (event) => {
      this.#key(event);
    });
    await this.show();
  }

  #header(): HTMLElement {
    const { words } = this;
    const other = edition() === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
    const change = (): void => {
      localStorage.setItem('celan-desk-edition', other);
      location.reload();
    };
    return h(
      'header.head',
      {},
      h(
        'a.logo',
        { href: '#/' },
        h('span.seal', { 'aria-hidden': 'true' }, '策'),
        h('span.name', {}, words.name),
      ),
      this.#title,
      this.#saved,
      this.#actions,
      h(
        'button.plain',
        { type: 'button', id: 'undo', 'aria-keyshortcuts': 'U', onclick: () => void this.#undo() },
        `${words.undo}（U）`,
      ),
      h(
        'button.plain',
        { type: 'button', lang: other, onclick: change },
        other === 'zh-Hant' ? '繁體' : '简体',
      ),
    );
  }

  /** Shows what the address names, read anew. */
  async show(): Promise<void> {
    const [, room = '', id = '', step = '', item = ''] = location.hash.split('/');
    try {
      if (room === 'plan') await this.#showPlan(id, step, decodeURIComponent(item));
      else {
        this.#plan = undefined;
        this.#title.textContent = '';
        this.#actions.replaceChildren();
        this.#main.replaceChildren(...showHome(this, await api.home()));
      }
    } catch (error) {
      this.tell(error);
    }
  }

  async #showPlan(id: string, step: string, item: string): Promise<void> {
    const plan = await api.plan(id);
    this.#title.replaceChildren(h('h1', {}, `› ${plan.title}`));
    const go = `#/plan/${id}/publish`;
    this.#actions.replaceChildren(
      h('a.button', { href: go }, this.words.preview),
      h('a.button.solid', { href: go }, this.words.signNow),
    );
    if (this.#plan?.view.id !== id) this.#plan = new PlanDesk(this, plan);
    // What was opened once is left when the next thing is done.
    if (item !== '') history.replaceState(null, '', `#/plan/${id}/${step}`);
    this.#plan.update(plan, step, item);
    if (this.#main.firstElementChild !== this.#plan.element) this.#main.replaceChildren(this.#plan.element);
  }

  /** Does one thing and shows the result; what was refused is said, and everything is read anew. */
  async perform(action: Action, said?: string): Promise<boolean> {
    this.#saved.textContent = this.words.saving;
    try {
      const { said: heard } = await api.do(action);
      this.#plan?.typed.saved();
      this.noteSaved();
      await this.show();
      this.say(heard.length > 0 ? heard.join('\n') : (said ?? ''), heard.length > 0);
      return true;
    } catch (error) {
      this.#saved.textContent = '';
      await this.show();
      this.tell(error);
      return false;
    }
  }

  noteSaved(): void {
    const time = new Date().toLocaleTimeString('zh-CN', { hour: 'numeric', minute: '2-digit' });
    this.#saved.textContent = `${this.words.saved} · ${time}`;
  }

  /** Good news goes by itself; what went wrong stays until something else happens. */
  say(text: string, stays = false): void {
    const lines = text === '' ? [] : text.split('\n').map((line) => h('p', {}, line));
    this.#message.replaceChildren(...lines);
    if (stays) return;
    setTimeout(() => {
      for (const line of lines) line.remove();
    }, 6000);
  }

  tell(error: unknown): void {
    const problems = error instanceof Refused ? error.problems : [];
    const lines = problems.map(({ place, what, remedy }) => h('p', {}, `${place}：${what}；${remedy}`));
    const other = error instanceof Refused ? error.message : this.words.failed;
    this.#message.replaceChildren(...(lines.length > 0 ? lines : [h('p', {}, other)]));
  }

  #undo(): Promise<boolean> {
    return this.perform({ do: 'undo' }, this.words.undone);
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const typing = /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key === 'Escape') {
      if (typing) target.blur();
      this.#plan?.key('escape');
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'u') void this.#undo();
    else if (this.#plan?.key(key)) event.preventDefault();
  }
}

customElements.define('desk-app', DeskApp);

/** <read-aloud for="ID">: speaks the text of an element sentence by sentence with the browser's own voices. */
import { rangeOf, readSentences, type Sentence } from './sentences.ts';

const VOICES: Record<string, string[]> = {
  'zh-Hans': ['zh-CN', 'zh'],
  'zh-Hant': ['zh-TW', 'zh-HK', 'zh'],
  'zh-Hant-HK': ['zh-HK', 'zh-TW', 'zh'],
};
const STORE = 'celan-voice';
const RATES = ['0.75', '1', '1.25', '1.5'];

function part(className: string, text: string): HTMLSpanElement {
  return Object.assign(document.createElement('span'), { className, textContent: text });
}

function button(act: string, more: string, ...content: (Node | string)[]): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: `btn${more}` });
  made.dataset['act'] = act;
  made.append(...content);
  return made;
}

function choice(name: string, label: string, options: HTMLOptionElement[]): HTMLLabelElement {
  const select = Object.assign(document.createElement('select'), { name });
  select.append(...options);
  const made = Object.assign(document.createElement('label'), { className: 'when-started' });
  made.append(part('screen-reader', label), select);
  return made;
}

class ReadAloud extends HTMLElement {
  #sentences: Sentence[] = [];
  #at = 0;
  /** Goes up with every start and stop, so that the end of a cancelled sentence starts nothing. */
  #turn = 0;
  #playing = false;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    if (!this.firstChild) this.#build((this.dataset['labels'] ?? '').split(' '));
    this.#offer();
    speechSynthesis.addEventListener('voiceschanged', () => {
      this.#offer();
    });
    this.addEventListener('click', ({ target }) => {
      this.#act((target as Element).closest('button')?.dataset.act);
    });
    this.addEventListener('change', () => {
      this.#changed();
    });
    for (const button of document.querySelectorAll('[data-read]'))
      button.addEventListener('click', () => {
        this.#act('toggle');
      });
    addEventListener('pagehide', () => {
      this.#stop();
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** The controls: play and pause, stop, speed, voice. */
  #build([
    play = '',
    pause = '',
    stop = '',
    rate = '',
    slow = '',
    normal = '',
    fast = '',
    faster = '',
    voice = '',
  ]: string[]): void {
    const rates = [slow, normal, fast, faster].map((name, at) => new Option(name, RATES[at], at === 1));
    const toggle = button('toggle', '', part('when-idle', play), part('when-playing', pause));
    const icon = document.querySelector('[data-read] svg');
    if (icon) toggle.prepend(icon.cloneNode(true));
    this.append(
      toggle,
      button('stop', ' when-started', stop),
      choice('rate', rate, rates),
      choice('voice', voice, []),
    );
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  /** Shows itself once there is a voice for Chinese, and lists the voices, those of the edition first. */
  #offer(): void {
    const wanted = VOICES[document.documentElement.lang] ?? ['zh'];
    const rank = (voice: SpeechSynthesisVoice) => {
      const index = wanted.findIndex((tag) => voice.lang.replace('_', '-').startsWith(tag));
      return index < 0 ? wanted.length : index;
    };
    const voices = speechSynthesis
      .getVoices()
      .filter((voice) => /^(zh|cmn|yue)/iu.test(voice.lang))
      .sort((a, b) => rank(a) - rank(b));
    const select = this.#select('voice');
    this.hidden = voices.length === 0;
    for (const button of document.querySelectorAll<HTMLElement>('[data-read]')) button.hidden = this.hidden;
    if (!select || voices.length === select.options.length) return;
    select.replaceChildren(
      ...voices.map((voice) => new Option(`${voice.name} (${voice.lang})`, voice.voiceURI)),
    );
    const kept = localStorage.getItem(STORE);
    if (voices.some((voice) => voice.voiceURI === kept)) select.value = kept ?? '';
  }

  #changed(): void {
    localStorage.setItem(STORE, this.#select('voice')?.value ?? '');
    if (this.#playing) this.#speak();
  }

  #act(act: string | undefined): void {
    if (act === 'stop') this.#stop();
    else if (act === 'toggle')
      if (this.#playing) this.#pause();
      else this.#start();
  }

  /** From the sentence where it paused, else from the first that is on the screen. */
  #start(): void {
    if (this.#sentences.length === 0) {
      this.#sentences = readSentences(
        document.getElementById(this.getAttribute('for') ?? '') ?? document.body,
      );
      const seen = this.#sentences.findIndex(({ block }) => block.getBoundingClientRect().bottom > 80);
      this.#at = Math.max(seen, 0);
    }
    this.#playing = true;
    this.dataset.state = 'playing';
    this.#speak();
  }

  /** Cancels rather than pauses: on Android a paused voice never goes on. */
  #pause(): void {
    this.#turn++;
    this.#playing = false;
    this.dataset.state = 'paused';
    speechSynthesis.cancel();
  }

  #stop(): void {
    if (!this.dataset.state) return;
    this.#pause();
    delete this.dataset.state;
    this.#mark(undefined);
    this.#sentences = [];
  }

  #speak(): void {
    const turn = ++this.#turn;
    const sentence = this.#sentences[this.#at];
    speechSynthesis.cancel();
    if (!sentence) {
      this.#stop();
      return;
    }
    this.#mark(sentence);
    const words = new SpeechSynthesisUtterance(sentence.text);
    const voice = speechSynthesis
      .getVoices()
      .find(({ voiceURI }) => voiceURI === this.#select('voice')?.value);
    if (voice) words.voice = voice;
    words.lang = voice?.lang ?? VOICES[document.documentElement.lang]?.[0] ?? 'zh';
    words.rate = Number(this.#select('rate')?.value ?? 1);
    words.onend = () => {
      if (turn !== this.#turn) return;
      this.#at++;
      this.#speak();
    };
    speechSynthesis.speak(words);
  }

  #mark(sentence: Sentence | undefined): void {
    for (const old of document.querySelectorAll('.being-read')) old.classList.remove('being-read');
    const marks = 'highlights' in CSS ? CSS.highlights : undefined;
    marks?.delete('being-read');
    if (!sentence) return;
    if (marks) marks.set('being-read', new Highlight(rangeOf(sentence)));
    else sentence.block.classList.add('being-read');
    const { top, bottom } = sentence.block.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight * 0.8) sentence.block.scrollIntoView({ block: 'center' });
  }
}

customElements.define('read-aloud', ReadAloud);

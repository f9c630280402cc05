import type { BuildState } from '../builds.ts';
import { AddressCheck } from './addressCheck.ts';
import { api } from './api.ts';
import { fill, h } from './h.ts';
import type { Focus, PlanOnDesk, StepPanel } from './stepPanel.ts';
import { showProblems } from './problems.ts';

/** What a build says of one of the files: check says it above, in the words of the desk. */
const OF_FILES = /^celan: \S+\.(?:md|yaml|tsv|csv)(?::\d+)*: /;
/** That no address is given yet. */
const PREVIEW = /site\.yaml: .*(?:预览)/;

/** 8 检查与发布: what check says, who signs for what, and the portal built and looked at in both scripts. */
export class PublishStep implements StepPanel {
  #build: BuildState | null = null;
  #view: unknown;
  readonly #plan: PlanOnDesk;
  readonly #address: AddressCheck;

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
    this.#address = new AddressCheck(plan);
  }

  focus(): Focus {
    return { at: null, words: '' };
  }

  show(): HTMLElement[] {
    const { desk, view } = this.#plan;
    const { words } = desk;
    if (this.#view !== view) this.#look();
    return [
      h('h2', {}, words.problems),
      this.#plan.problems === null
        ? h('p.quiet', {}, words.checking)
        : showProblems(desk, this.#plan.problems, view.id),
      h('h2', {}, words.signTitle),
      this.#signBy(),
      h(
        'ul.parts',
        {},
        view.signatures.map((signature) => this.#part(signature)),
      ),
      h('h2', {}, words.buildTitle),
      h(
        'button.solid',
        {
          type: 'button',
          id: 'build',
          disabled: this.#build?.state === 'building',
          onclick: () => {
            void this.#start();
          },
        },
        words.build,
      ),
      this.#showBuild(),
      ...this.#address.show(),
    ];
  }

  #look(): void {
    this.#view = this.#plan.view;
    void api.buildState().then(
      (build) => {
        this.#build = build;
        if (this.#plan.step === 'publish') this.#plan.draw();
        if (build.state === 'building') void this.#watch();
      },
      (error: unknown) => {
        this.#plan.desk.tell(error);
      },
    );
  }

  #signBy(): HTMLElement {
    const { words } = this.#plan.desk;
    const input = h('input', {
      id: 'signer',
      value: localStorage.getItem('celan-desk-signer') ?? '',
      autocomplete: 'name',
    });
    input.addEventListener('input', () => {
      localStorage.setItem('celan-desk-signer', input.value.trim());
    });
    return h('p', {}, h('label', { for: 'signer' }, words.signBy), input);
  }

  #part({ part, state, by, on, seen }: PlanOnDesk['view']['signatures'][number]): HTMLElement {
    const { desk, view } = this.#plan;
    const { words } = desk;
    const said = { open: words.unsigned, signed: words.signed, withdrawn: words.withdrawn }[state];
    const sign = (): void => {
      const signer = localStorage.getItem('celan-desk-signer') ?? '';
      if (signer === '') {
        document.getElementById('signer')?.focus();
        return;
      }
      void desk.perform({ do: 'sign', plan: view.id, part, by: signer, seen });
    };
    return h(
      `li.${state}` as 'li',
      {},
      h('b', {}, words.parts[part]),
      h('span', {}, fill(said, { by: by ?? '', on: on ?? '' })),
      state === 'signed'
        ? h(
            'button',
            {
              type: 'button',
              id: `sign-${part}`,
              onclick: () => void desk.perform({ do: 'withdraw', plan: view.id, part }),
            },
            words.withdraw,
          )
        : h('button', { type: 'button', id: `sign-${part}`, onclick: sign }, words.sign),
    );
  }

  async #start(): Promise<void> {
    this.#build = await api.build();
    this.#plan.draw();
    await this.#watch();
  }

  async #watch(): Promise<void> {
    while (this.#build?.state === 'building') {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      this.#build = await api.buildState().catch(() => this.#build);
      if (this.#plan.step === 'publish') this.#plan.draw();
    }
  }

  #showBuild(): HTMLElement {
    const { words } = this.#plan.desk;
    const build = this.#build;
    if (!build || build.state === 'idle') return h('div');
    const head = { building: words.building, done: words.built, failed: words.buildFailed }[build.state];
    const address = build.preview;
    return h(
      'div.build',
      { role: 'status' },
      build.state === 'building' && h('progress', { 'aria-label': words.buildTitle }),
      h('p', {}, fill(head, { seconds: build.seconds })),
      build.lines.some((line) => PREVIEW.test(line)) &&
        h('p.quiet', {}, `${words.noAddress} `, h('a', { href: '#/' }, words.goHome)),
      build.lines
        .filter((line) => !OF_FILES.test(line))
        .slice(-6)
        .map((line) => h('p.quiet', {}, line.replace(/^celan: /, ''))),
      address !== null &&
        build.state !== 'building' &&
        h(
          'p.keys',
          {},
          h('a.button', { href: address, target: '_blank', rel: 'noreferrer' }, words.previewHans),
          h(
            'a.button',
            { href: `${address}zh-hant/`, target: '_blank', rel: 'noreferrer' },
            words.previewHant,
          ),
        ),
    );
  }
}

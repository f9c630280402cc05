import type { PlanView } from '../viewPlan.ts';
import type { ToldProblem } from '../tellProblems.ts';
import { api } from './api.ts';
import type { Desk, Step } from './context.ts';
import { h } from './h.ts';
import { alignTo, followScroll } from './panes.ts';
import { problemsAt, showProblems } from './problems.ts';
import { showReading } from './reading.ts';
import { showSource } from './source.ts';
import { BodiesStep } from './stepBodies.ts';
import { ClausesStep } from './stepClauses.ts';
import { FiguresStep } from './stepFigures.ts';
import { LinesStep } from './stepLines.ts';
import { ParticularsStep } from './stepParticulars.ts';
import { PublishStep } from './stepPublish.ts';
import { ActualsStep } from './stepActuals.ts';
import { Typed } from './typed.ts';
import { ScriptsStep } from './stepScripts.ts';
import type { PlanOnDesk, StepPanel } from './stepPanel.ts';

const STEPS: Record<Step, new (plan: PlanOnDesk) => StepPanel> = {
  lines: LinesStep,
  clauses: ClausesStep,
  particulars: ParticularsStep,
  bodies: BodiesStep,
  figures: FiguresStep,
  scripts: ScriptsStep,
  actuals: ActualsStep,
  publish: PublishStep,
};

/** Check runs when nothing was done for so long (milliseconds). */
const CHECK_AFTER = 300;

/** Whether a button of the mouse is down: what is drawn anew under it loses the click. */
let isPressed = false;
for (const [name, down] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  addEventListener(name, () => void (isPressed = down), true);

/** Whether a person is in the middle of a word. */
const isTyping = (): boolean => /^(?:INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');

/** One plan on the desk: source left, reading in the middle, the step's panel right. */
export class PlanDesk implements PlanOnDesk {
  view: PlanView;
  step: Step = 'lines';
  problems: readonly ToldProblem[] | null = null;
  readonly desk: Desk;
  readonly element = h('div.plan');
  readonly #tabs = h('nav.tabs');
  readonly #source = h('section.source', { tabindex: 0 });
  readonly #reading = h('section.reading', { tabindex: 0 });
  readonly #panel = h('section.panel');
  readonly #panels = new Map<Step, StepPanel>();
  readonly typed = new Typed(this.#panel);
  #aligned = '';
  #soon = 0;

  constructor(desk: Desk, view: PlanView) {
    this.desk = desk;
    this.view = view;
    this.#tabs.setAttribute('aria-label', desk.words.stepsLabel);
    this.#source.setAttribute('aria-label', desk.words.sourceTitle);
    this.#reading.setAttribute('aria-label', desk.words.readingTitle);
    this.element.append(this.#tabs, h('div.panes', {}, this.#source, this.#reading, this.#panel));
    followScroll(this.#source, this.#reading);
    followScroll(this.#reading, this.#source);
  }

  get panel(): StepPanel {
    const found = this.#panels.get(this.step) ?? new STEPS[this.step](this);
    this.#panels.set(this.step, found);
    return found;
  }

  /** Shows what stands in the files now. */
  update(view: PlanView, step: string, item = ''): void {
    this.view = view;
    if (step in STEPS) this.step = step as Step;
    if (item !== '') this.panel.open?.(item);
    this.draw();
    clearTimeout(this.#soon);
    this.#soon = window.setTimeout(() => void this.#check(), CHECK_AFTER);
  }

  /** What check says of the files as they are now, shown where it is mended. */
  async #check(): Promise<void> {
    const { view } = this;
    try {
      const { problems } = await api.check();
      if (view !== this.view) return;
      this.problems = problems;
      while (isPressed) await new Promise((resolve) => setTimeout(resolve, 50));
      if (this.element.isConnected && !isTyping()) this.draw();
    } catch (error) {
      this.desk.tell(error);
    }
  }

  #here(): HTMLElement[] {
    const { desk, view, step } = this;
    const here = step === 'publish' ? [] : problemsAt(this.problems ?? [], view.id, step);
    return here.length === 0 ? [] : [showProblems(desk, here, view.id, step)];
  }

  draw(): void {
    const { words } = this.desk;
    this.#panel.setAttribute('aria-label', words.steps[this.step]);
    this.#tabs.replaceChildren(
      ...(Object.keys(STEPS) as Step[]).map((step, index) => this.#tab(step, index + 1)),
    );
    this.#showTab();
    const focused = document.activeElement?.id;
    this.#panel.replaceChildren(...this.#here(), ...this.panel.show());
    this.typed.restore();
    this.look();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  /** Shows in the source and the reading what the panel speaks of. */
  look(): void {
    const tops = [this.#source.scrollTop, this.#reading.scrollTop];
    const focus = this.panel.focus();
    this.#source.replaceChildren(...showSource(this, focus));
    this.#reading.replaceChildren(...showReading(this, focus));
    [this.#source.scrollTop, this.#reading.scrollTop] = tops as [number, number];
    const aligned = `${focus.at} ${focus.words}`;
    if (aligned !== this.#aligned) for (const pane of [this.#source, this.#reading]) alignTo(pane, focus.at);
    this.#aligned = aligned;
  }

  /** Where the panes stand one under the other, what was chosen is above the one where it was tapped. */
  showPanel(): void {
    if (matchMedia('(max-width: 60rem)').matches) this.#panel.scrollIntoView();
  }

  /** On a phone the tabs are wider than the page: the one that is open comes into sight. */
  #showTab(): void {
    const open = this.#tabs.querySelector<HTMLElement>('[aria-current]');
    if (open) this.#tabs.scrollLeft = open.offsetLeft - (this.#tabs.clientWidth - open.offsetWidth) / 2;
  }

  /** A key that the step knows. */
  key(key: string): boolean {
    return this.panel.key?.(key) ?? false;
  }

  #tab(step: Step, number: number): HTMLElement {
    const { words } = this.desk;
    const { all, left } = countOf(this.view, step, this.problems?.length ?? 0);
    const count =
      left > 0
        ? h(
            'span.count',
            {},
            h('b', {}, String(left)),
            ` ${words.units[step]}${all > left ? ` / ${all}` : ''}`,
          )
        : all > 0 && h('span.count.done', {}, `✓ ${all}`);
    return h(
      'a.tab',
      { href: `#/plan/${this.view.id}/${step}`, 'aria-current': this.step === step ? 'step' : null },
      `${number} ${words.steps[step]} `,
      count,
    );
  }
}

function countOf(view: PlanView, step: Step, problems: number): { all: number; left: number } {
  const { figures, bodies, lines, clauses, particulars, scripts, actuals } = view;
  const scriptsSigned = view.signatures.some(({ part, state }) => part === 'scripts' && state === 'signed');
  const counts: Record<Step, { all: number; left: number }> = {
    lines: { all: lines.length, left: 0 },
    clauses: { all: clauses.filter(({ level }) => level > 0).length, left: 0 },
    particulars: { all: particulars.filter(({ value }) => value !== null).length, left: 0 },
    bodies: { all: bodies.length, left: bodies.filter(({ reviewed }) => !reviewed).length },
    figures: { all: figures.length, left: figures.filter(({ reviewed }) => !reviewed).length },
    scripts: { all: scripts.length, left: scriptsSigned ? 0 : scripts.length },
    actuals: { all: actuals.length, left: 0 },
    publish: { all: 0, left: problems },
  };
  return counts[step];
}

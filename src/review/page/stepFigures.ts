import type { PlanView } from '../viewPlan.ts';
import { clauseOf } from './clauseOf.ts';
import { formatFigure, parseValue } from './figure.ts';
import { h } from './h.ts';
import type { Focus } from './stepPanel.ts';
import { Queue } from './queue.ts';

type FigureOnDesk = PlanView['figures'][number];
const COMPARATORS = ['=', '>=', '>', '<=', '<', '~', 'range'];

/** 5 数字: each figure with its sentence, right or wrong or mended. */
export class FiguresStep extends Queue<FigureOnDesk> {
  items(): FigureOnDesk[] {
    return this.plan.view.figures;
  }

  name(): string {
    return this.plan.desk.words.steps.figures;
  }

  focusOf({ quote, clause }: FigureOnDesk): Focus {
    const holder = clauseOf(this.plan.view, clause);
    const tight = (text: string): string => text.replace(/\s+/g, '');
    const block = holder?.blocks.find(({ text }) => tight(text).includes(tight(quote)));
    return { at: block?.at ?? holder?.at ?? null, words: quote };
  }

  row(figure: FigureOnDesk): [string, string] {
    const kind = this.kindOf(figure);
    return [`${figure.name} ${formatFigure(figure)}`, figure.reviewed ? this.plan.desk.words.done : kind];
  }

  private kindOf({ kind }: FigureOnDesk): string {
    return (this.plan.desk.words.figureKinds as Record<string, string>)[kind] ?? kind;
  }

  confirm({ id, seen }: FigureOnDesk): Promise<boolean> {
    return this.plan.desk.perform({
      do: 'figure',
      plan: this.plan.view.id,
      id,
      seen,
      word: { verdict: 'right' },
    });
  }

  override refuse({ id, seen }: FigureOnDesk): Promise<boolean> {
    return this.plan.desk.perform({
      do: 'figure',
      plan: this.plan.view.id,
      id,
      seen,
      word: { verdict: 'wrong' },
    });
  }

  override key(key: string): boolean {
    if (key !== 't' || !this.item) return super.key(key);
    this.edit('#figure-kind');
    return true;
  }

  card(figure: FigureOnDesk): HTMLElement {
    const { words } = this.plan.desk;
    if (this.editing) return this.#form(figure);
    const clause = clauseOf(this.plan.view, figure.clause);
    const facts: [string, string][] = [
      [words.figure.name, figure.name],
      [words.figure.kind, this.kindOf(figure)],
      [words.figure.year, figure.year === null ? words.noYear : String(figure.year)],
      ...this.#baseOf(figure).map((base): [string, string] => [words.figureKinds.baseline, base]),
      [words.figure.clause, clause?.heading.slice(0, 16) || words.files.preamble],
      [words.figure.quote, figure.quote],
    ];
    return h(
      'div.card',
      {},
      h('p.big', {}, formatFigure(figure)),
      h(
        'dl',
        {},
        facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
      ),
      h(
        'div.keys',
        {},
        this.button(words.right, 'Y', true),
        this.button(words.wrong, 'N'),
        this.button(words.edit, 'E'),
        this.button(words.figure.kind, 'T'),
      ),
    );
  }

  /** What a target starts from: the base value of its name in its clause. */
  #baseOf({ kind, name, clause }: FigureOnDesk): string[] {
    return this.items()
      .filter(
        (each) =>
          kind === 'target' && each.kind === 'baseline' && each.name === name && each.clause === clause,
      )
      .map((each) => `${formatFigure(each)}${each.year === null ? '' : `（${each.year}）`}`);
  }

  #form(figure: FigureOnDesk): HTMLElement {
    const { words } = this.plan.desk;
    const name = text('name', figure.name);
    const value = text('value', [figure.value].flat().join('—'));
    const unit = text('unit', figure.unit);
    const year = text('year', figure.year === null ? '' : String(figure.year));
    const comparator = this.choice(
      'figure-comparator',
      COMPARATORS.map((each) => [each, each]),
      figure.comparator,
    );
    const kind = this.choice('figure-kind', Object.entries(words.figureKinds), figure.kind);
    const save = (event: Event): void => {
      event.preventDefault();
      const fields = {
        ...(kind.value === figure.kind ? {} : { kind: kind.value }),
        name: name.value.trim(),
        comparator: comparator.value,
        value: parseValue(value.value, unit.value),
        unit: unit.value.trim(),
        year: year.value.trim() === '' ? null : (readYear(year.value) ?? year.value.trim()),
      };
      const { id, seen } = figure;
      void this.settle(
        this.plan.desk.perform({
          do: 'figure',
          plan: this.plan.view.id,
          id,
          seen,
          word: { verdict: 'mended', fields },
        }),
      );
    };
    return h(
      'form.card.fields',
      { onsubmit: save },
      h('p.sentence', {}, figure.quote),
      row(words.figure.name, name),
      row(words.figure.kind, kind),
      row(words.figure.comparator, comparator),
      row(words.figure.value, value),
      row(words.figure.unit, unit),
      row(words.figure.year, year),
      h(
        'div.keys',
        {},
        h('button.solid', { type: 'submit' }, words.save),
        h(
          'button',
          {
            type: 'button',
            onclick: () => {
              this.go(figure.id);
            },
          },
          words.cancel,
        ),
      ),
    );
  }
}

/** 2026, or 2026年 of either width. */
function readYear(text: string): number | undefined {
  const year = /^\d{4}(?=年?$)/.exec(text.normalize('NFKC').trim())?.[0];
  return year === undefined ? undefined : Number(year);
}

function row(label: string, field: HTMLElement): HTMLElement {
  return h('p', {}, h('label', { for: field.id }, label), field);
}

function text(name: string, value: string): HTMLInputElement {
  const required = name === 'name' || name === 'value';
  return h('input', { id: `figure-${name}`, value, required, autocomplete: 'off' });
}

import { api } from './api.ts';
import { formatFigure } from './figure.ts';
import { h } from './h.ts';
import type { Focus, PlanOnDesk, StepPanel } from './stepPanel.ts';

const FIELDS = ['period', 'value', 'source', 'retrieved'] as const;

/** 7 实绩: what was reached, from a named source, in a table or a spreadsheet. */
export class ActualsStep implements StepPanel {
  readonly #plan: PlanOnDesk;

  constructor(plan: PlanOnDesk) {
    this.#plan = plan;
  }

  focus(): Focus {
    return { at: null, words: '' };
  }

  show(): HTMLElement[] {
    const { desk, view } = this.#plan;
    const { words } = desk;
    const file = h('input', { type: 'file', id: 'sheet', accept: '.csv,.xlsx' });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen)
        void api.sendActuals(view.id, chosen).then(
          () => {
            desk.noteSaved();
            return desk.show();
          },
          (error: unknown) => {
            desk.tell(error);
          },
        );
    });
    return [
      h('p.pane-head', {}, words.steps.actuals),
      h('p.quiet', {}, words.actualsLead),
      h(
        'p.keys',
        {},
        h(
          'a.button',
          { href: api.sheetAddress(view.id), download: `${view.id}.xlsx` },
          words.actualsDownload,
        ),
      ),
      h('label.button.file', { for: 'sheet' }, words.actualsUpload, file),
      ...view.figures.filter(({ kind }) => kind === 'target').map((figure) => this.#row(figure)),
    ];
  }

  #row(figure: PlanOnDesk['view']['figures'][number]): HTMLElement {
    const { desk, view } = this.#plan;
    const { words } = desk;
    const known = view.actuals.findLast(({ indicator }) => indicator === figure.id);
    const inputs = FIELDS.map((field) =>
      h('input', { id: `${field}-${figure.id}`, value: known?.[field] ?? '', autocomplete: 'off' }),
    );
    const save = (event: Event): void => {
      event.preventDefault();
      const [period = '', value = '', source = '', retrieved = ''] = inputs.map((input) => input.value);
      const row = { indicator: figure.id, period, value, source, retrieved };
      void desk.perform({ do: 'actuals', plan: view.id, rows: [row] });
    };
    return h(
      'form.card.fields.actual',
      { onsubmit: save },
      h(
        'div',
        {},
        h('b', {}, figure.name),
        ` ${formatFigure(figure)}${figure.year === null ? '' : ` · ${figure.year}`}`,
      ),
      FIELDS.map((field, index) =>
        h('p', {}, h('label', { for: `${field}-${figure.id}` }, words.actuals[field]), inputs[index]),
      ),
      h('button', { type: 'submit' }, words.save),
    );
  }
}

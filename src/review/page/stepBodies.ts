import type { BodyView } from '../viewPlan.ts';
import { clauseOf } from './clauseOf.ts';
import { h } from './h.ts';
import type { Focus } from './stepPanel.ts';
import { Queue } from './queue.ts';

/** 4 单位: who is meant by each name, its full name and kind, and whether it is a body that is known already. */
export class BodiesStep extends Queue<BodyView> {
  items(): BodyView[] {
    return this.plan.view.bodies;
  }

  name(): string {
    return this.plan.desk.words.steps.bodies;
  }

  focusOf({ clauses, names }: BodyView): Focus {
    const clause = clauseOf(this.plan.view, clauses[0]);
    const name = names.find((each) => clause?.blocks.some(({ text }) => text.includes(each))) ?? '';
    const block = clause?.blocks.find(({ text }) => name !== '' && text.includes(name));
    return { at: block?.at ?? clause?.at ?? null, words: name };
  }

  row({ name, reviewed }: BodyView): [string, string] {
    const { words } = this.plan.desk;
    return [name, reviewed ? words.done : words.open];
  }

  confirm({ id, seen }: BodyView): Promise<boolean> {
    return this.plan.desk.perform({ do: 'body', id, seen, word: { verdict: 'right' } });
  }

  card(body: BodyView): HTMLElement {
    const { words } = this.plan.desk;
    if (this.editing) return this.#form(body);
    const places = this.plan.view.clauses
      .filter(({ id }) => body.clauses.includes(id))
      .map(({ heading }) => heading.slice(0, 12));
    const facts: [string, string][] = [
      [words.body.kind, (words.kinds as Record<string, string>)[body.kind] ?? body.kind],
      [words.body.names, body.names.join('、')],
      [words.body.clauses, places.slice(0, 4).join('；')],
    ];
    return h(
      'div.card',
      {},
      h('p.big', {}, body.name),
      h(
        'dl',
        {},
        facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
      ),
      h(
        'div.keys',
        {},
        this.button(words.right, 'Y', true),
        this.button(words.edit, 'E'),
        this.button(words.same, 'M'),
      ),
    );
  }

  override key(key: string): boolean {
    if (key !== 'm') return super.key(key);
    this.edit('#body-same');
    return true;
  }

  #form(body: BodyView): HTMLElement {
    const { desk, view } = this.plan;
    const { words } = desk;
    const name = h('input', { id: 'body-name', value: body.name, required: true, autocomplete: 'off' });
    const kind = this.choice('body-kind', Object.entries(words.kinds), body.kind);
    const others = view.others
      .filter(({ id }) => id !== body.id)
      .sort((one, other) => likeness(other.name, body.name) - likeness(one.name, body.name));
    const same = h(
      'select',
      { id: 'body-same' },
      others.map((each) => h('option', { value: each.id }, each.name)),
    );
    const save = (event: Event): void => {
      event.preventDefault();
      const fields = { name: name.value.trim(), kind: kind.value };
      void this.settle(
        desk.perform({ do: 'body', id: body.id, seen: body.seen, word: { verdict: 'right', fields } }),
      );
    };
    const merge = (): void => {
      void this.settle(
        desk.perform({ do: 'body', id: body.id, seen: body.seen, word: { verdict: 'same', as: same.value } }),
      );
    };
    return h(
      'form.card.fields',
      { onsubmit: save },
      h('p', {}, h('label', { for: 'body-name' }, words.body.name), name),
      h('p', {}, h('label', { for: 'body-kind' }, words.body.kind), kind),
      h(
        'div.keys',
        {},
        h('button.solid', { type: 'submit' }, words.save),
        h(
          'button',
          {
            type: 'button',
            onclick: () => {
              this.go(body.id);
            },
          },
          words.cancel,
        ),
      ),
      others.length > 0 && h('p', {}, h('label', { for: 'body-same' }, words.same), same),
      others.length > 0 &&
        h('button', { type: 'button', id: 'body-merge', onclick: merge }, words.body.merge),
    );
  }
}

/** How many characters two names share: the likeliest body stands first in the list. */
function likeness(one: string, other: string): number {
  return [...new Set(one)].filter((sign) => other.includes(sign)).length;
}

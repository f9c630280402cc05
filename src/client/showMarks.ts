import { listPapers, type PaperName } from '../text/listPapers.ts';

/** What a chart said before anything was filtered. */
const originals = new WeakMap<Element, string>();

/** Leaves in a chart only the marks that are not hidden, closes the gaps, and lets title, sentence, name and table follow. */
export function showMarks(chart: HTMLElement, hidden: ReadonlySet<string>): void {
  const isHidden = (mark: Element): boolean => hidden.has(mark.getAttribute('data-id') ?? '');
  const drawings = [...chart.querySelectorAll('svg')];
  const marks = [...(drawings[0]?.querySelectorAll('a[data-id]') ?? [])];
  const left = marks.filter((mark) => !isHidden(mark)).length;
  chart.hidden = marks.length > 0 && left === 0;
  for (const drawing of drawings) closeGaps(drawing, isHidden);
  const rows = [...chart.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  // A chart of what was reached has one mark and many rows, which stay together.
  if (rows.length !== marks.length) return;
  rows.forEach((row, index) => (row.hidden = isHidden(marks[index] as Element)));
  sayWhatIsLeft(
    chart,
    rows.filter((row) => !row.hidden),
    rows.length,
  );
  tellPapers(chart, new Set(marks.filter((mark) => !isHidden(mark)).map(planOf)));
}

/** `jinjiang-2022/i-1-1` is an indicator of `jinjiang-2022`. */
const planOf = (mark: Element): string => (mark.getAttribute('data-id') ?? '').replace(/\/.*/, '');

/** The line under a chart names the papers of what is left. */
function tellPapers(chart: HTMLElement, plans: ReadonlySet<string>): void {
  const line = chart.querySelector<HTMLElement>('[data-papers]');
  if (!line) return;
  const { papers = '[]', others = '', source = '' } = line.dataset;
  const left = (JSON.parse(papers) as [string, ...PaperName][]).filter(([plan]) => plans.has(plan));
  const names = left.map(([, ...name]): PaperName => name);
  line.textContent = source.replace('{papers}', listPapers(names, others));
}

interface Part {
  element: SVGElement;
  from: number;
  to: number;
  gone: boolean;
}

/** Moves what stands below something hidden up, and cuts the drawing off below the last. */
function closeGaps(drawing: SVGSVGElement, isHidden: (mark: Element) => boolean): void {
  const parts = [...drawing.querySelectorAll<SVGElement>('[data-strip]')]
    .map((element): Part => {
      const [from = 0, to = 0] = (element.dataset['strip'] ?? '').split(' ').map(Number);
      return { element, from, to, gone: isHidden(element) };
    })
    .sort((one, other) => one.from - other.from);
  if (parts.length === 0) return;
  for (const [index, part] of parts.entries())
    if (!part.element.matches('a')) {
      const next = parts.slice(index + 1);
      const end = next.findIndex(({ element }) => !element.matches('a'));
      part.gone = next.slice(0, end < 0 ? undefined : end).every(({ gone }) => gone);
    }
  let shift = 0;
  for (const { element, from, to, gone } of parts) {
    element.setAttribute('display', gone ? 'none' : 'inline');
    element.setAttribute('transform', `translate(0 ${-shift})`);
    if (gone) shift += to - from;
  }
  drawing.querySelector('[data-foot]')?.setAttribute('transform', `translate(0 ${-shift})`);
  const height = Number(originals.get(drawing) ?? keep(drawing, drawing.getAttribute('height') ?? '0'));
  drawing.setAttribute('height', String(height - shift));
  drawing.setAttribute('viewBox', `0 0 ${drawing.viewBox.baseVal.width} ${height - shift}`);
}

function keep(element: Element, value: string): string {
  originals.set(element, value);
  return value;
}

function sayWhatIsLeft(chart: HTMLElement, left: HTMLTableRowElement[], total: number): void {
  const [heading, sentence] = [chart.querySelector('header > *'), chart.querySelector(':scope > p')];
  if (!heading || !sentence) return;
  const title = originals.get(heading) ?? keep(heading, heading.textContent);
  const said = originals.get(sentence) ?? keep(sentence, sentence.textContent);
  const isWhole = left.length === total;
  // Name and target stand before year, clause and review.
  const names = left.slice(0, 3).map(({ cells }) => {
    const at = cells.length - 5;
    return `${cells[at]?.textContent.trim()}（${cells[at + 1]?.textContent.trim()}）`;
  });
  const values = {
    title,
    total: String(total),
    count: String(left.length),
    names: names.join('、') + (left.length > 3 ? (chart.dataset['etc'] ?? '') : ''),
  };
  const fill = (phrase = ''): string =>
    phrase.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => values[name]);
  heading.textContent = isWhole ? title : fill(chart.dataset['title']);
  sentence.textContent = isWhole ? said : fill(chart.dataset['sentence']);
  for (const drawing of chart.querySelectorAll('svg'))
    drawing.setAttribute('aria-label', heading.textContent);
}

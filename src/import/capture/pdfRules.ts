import type { Rule } from './printedPage.ts';

/** The operators of a page as pdfjs lists them. */
interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

type Matrix = [number, number, number, number, number, number];
type Numbers = Record<string, number>;

/** What closes a path, in the lists of points that pdfjs gives. */
const POINTS = [2, 2, 6, 4, 0];
const CLOSE = 4;
const LINE = 1;
/** Thicker than this a filled box is no rule. */
const THICKEST = 3;
/** A page of drawings holds more strokes than any table. */
const MOST = 6000;

/** The straight lines that a page of a PDF draws (borders of cells), from the top left. */
export function readRules({ fnArray, argsArray }: Operators, ops: Numbers, height: number): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === ops['save']) saved.push(matrix);
    else if (operator === ops['restore'] || operator === ops['paintFormXObjectEnd'])
      matrix = saved.pop() ?? matrix;
    else if (operator === ops['transform']) matrix = multiply(matrix, args as Matrix);
    else if (operator === ops['paintFormXObjectBegin']) {
      saved.push(matrix);
      const [own] = args as [Matrix | null];
      if (own) matrix = multiply(matrix, own);
    } else if (operator === ops['constructPath'] && rules.length < MOST)
      rules.push(...readPath(args as [number, unknown[]], matrix, ops, height));
  });
  return rules.slice(0, MOST);
}

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Strokes side by side, filled boxes where they are thin. */
function readPath(
  [paint, [data]]: [number, unknown[]],
  matrix: Matrix,
  ops: Numbers,
  height: number,
): Rule[] {
  const isDrawn = paint !== ops['endPath'] && data instanceof Float32Array;
  if (!isDrawn) return [];
  const isStroke = paint === ops['stroke'] || paint === ops['closeStroke'];
  const [a, b, c, d, e, f] = matrix;
  const place = (x: number, y: number): [number, number] => [a * x + c * y + e, height - (b * x + d * y + f)];
  return subpaths(data, place).flatMap((points) =>
    isStroke
      ? points.slice(1).map((point, at) => boxOf([points[at] as [number, number], point]))
      : [boxOf(points)].filter(({ x1, x2, y1, y2 }) => Math.min(x2 - x1, y2 - y1) <= THICKEST),
  );
}

function subpaths(
  data: Float32Array,
  place: (x: number, y: number) => [number, number],
): [number, number][][] {
  const paths: [number, number][][] = [];
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? 0;
    const count = POINTS[step] ?? 0;
    const points = paths.at(-1);
    const last = place(data[at + count - 1] ?? 0, data[at + count] ?? 0);
    if (step === 0) paths.push([last]);
    else if (step === LINE) points?.push(last);
    else if (step === CLOSE && points?.[0]) points.push(points[0]);
    else if (points) points.splice(0, points.length, last);
    at += count + 1;
  }
  return paths;
}

function boxOf(points: readonly [number, number][]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
}

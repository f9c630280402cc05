import { shiftCharacters } from './raised.ts';

const SIGNS: Record<string, string> = {
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  times: '×',
  pm: '±',
  sim: '~',
  cdot: '·',
  div: '÷',
  circ: '°',
  mu: 'μ',
  approx: '≈',
  neq: '≠',
  sum: '∑',
  infty: '∞',
  rightarrow: '→',
  to: '→',
  quad: ' ',
  alpha: 'α',
  beta: 'β',
};
const PART = String.raw`\{([^{}]*)\}`;

/**
 * A formula of LaTeX in one line, undefined where it holds what has no such form.
 * @example toLinearLatex('2.1\\times 10^{8}') === '2.1×10⁸'; toLinearLatex('\\geq 95\\%') === '≥95%'
 */
export function toLinearLatex(formula: string): string | undefined {
  if (!/[\\^_{]|^[\d.,%~+<>=\s-]+$/u.test(formula)) return undefined;
  let text = formula.replace(/[\ue100-\ue17f]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe100));
  text = text
    .replace(/\^\s*(?:\{\s*\\circ\s*\}|\\circ\b)/gu, '°')
    .replace(/\\(?<sign>[a-zA-Z]+)(?<end>\s*)/gu, (whole, sign: string) => SIGNS[sign] ?? whole);
  for (let depth = 0; depth < 6; depth++)
    text = text
      .replace(/\\(?:mathrm|mathbf|mathsf|text|textbf|operatorname|rm|mathit)\s*\{([^{}]*)\}/gu, '$1')
      .replace(new RegExp(String.raw`\\d?frac\s*${PART}\s*${PART}`, 'gu'), '($1)/($2)')
      .replace(new RegExp(String.raw`\^\s*${PART}`, 'gu'), (_, inner: string) =>
        shiftCharacters(inner.trim(), 'raised'),
      )
      .replace(new RegExp(String.raw`_\s*${PART}`, 'gu'), (_, inner: string) =>
        shiftCharacters(inner.trim(), 'lowered'),
      );
  return text
    .replace(/\^(?<one>[\d\w])/gu, (_, one: string) => shiftCharacters(one, 'raised'))
    .replace(/_(?<one>\d)/gu, (_, one: string) => shiftCharacters(one, 'lowered'))
    .replace(/\\[ ,;:!]|[{}]|\\(?=[%&#])|(?<=[\d.≥≤×·±~])\s+(?=[\d.%×·±~])|^\s+|\s+$/gu, '');
}

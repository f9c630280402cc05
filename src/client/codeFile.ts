import { saveFile } from './saveFile.ts';

/** Pixels a module in the picture that the page holds, and in the one that is saved: 3 cm at 300 dpi. */
const [SCALE, SAVED] = [4, 12];

/** Saves the code of a clause (CodeCard.astro) as `svg` or `png`, or a picture to share, drawn when asked. */
export async function saveCode(card: HTMLElement, kind: string): Promise<void> {
  const image = card.querySelector('img') as HTMLImageElement;
  await image.decode();
  const name = card.dataset['file'] ?? 'code';
  if (kind === 'svg') saveFile(`${name}.svg`, new Blob([toSvg(image)], { type: 'image/svg+xml' }));
  if (kind === 'png') saveFile(`${name}.png`, toPng(image));
  if (kind === 'picture') saveFile(`${name}-picture.png`, toPicture(card, image));
}

function draw(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingEnabled = false;
  return context;
}

function toPng(image: HTMLImageElement): string {
  const side = (image.naturalWidth / SCALE) * SAVED;
  const context = draw(side, side);
  context.drawImage(image, 0, 0, side, side);
  return context.canvas.toDataURL('image/png');
}

/** The squares of the picture as one path; a stamped code is an SVG already. */
function toSvg(image: HTMLImageElement): string {
  if (image.src.startsWith('data:image/svg')) return atob(image.src.split(',')[1] ?? '');
  const side = image.naturalWidth / SCALE;
  const context = draw(side, side);
  context.drawImage(image, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  let path = '';
  for (let at = 0; at < side * side; at++)
    if ((data[at * 4] ?? 255) < 128) path += `M${at % side} ${Math.floor(at / side)}h1v1h-1z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}

/** The clause with its code, 1200 × 630, in the look of the site. */
function toPicture(card: HTMLElement, image: HTMLImageElement): string {
  const context = draw(1200, 630);
  const { site = '', plan = '', colours = '' } = card.dataset;
  const [paper = '', ink = '', quiet = '', seal = ''] = colours.split(' ');
  const write = (text: string, y: number, size: number, colour: string, bold = ''): void => {
    context.font = `${bold} ${size}px 'Noto Serif SC', 'Songti SC', SimSun, serif`;
    context.fillStyle = colour;
    context.fillText(text, 80, y, 720);
  };
  context.fillStyle = paper;
  context.fillRect(0, 0, 1200, 630);
  context.fillStyle = seal;
  context.fillRect(0, 0, 1200, 14);
  write(site, 116, 38, ink, 'bold');
  const heading = card.querySelector('h2')?.textContent.trim() ?? '';
  const [number = '', ...title] = heading.split('　');
  if (title.length > 0) write(number, 210, 30, quiet);
  breakLines(title.join('　') || heading, 10).forEach((line, index) => {
    write(line, 290 + index * 84, 62, ink, 'bold');
  });
  write(plan, 520, 28, quiet);
  write(card.querySelector('.address')?.textContent.replace(/^https?:\/\//, '') ?? '', 572, 26, seal);
  context.drawImage(image, 830, 170, 290, 290);
  return context.canvas.toDataURL('image/png');
}

/** Three lines at most. */
function breakLines(text: string, length: number): string[] {
  const lines = text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [];
  return lines.length > 3 ? [...lines.slice(0, 2), `${(lines[2] ?? '').slice(0, -1)}…`] : lines;
}

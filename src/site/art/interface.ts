import { STROKES } from '../icons/icons.generated.ts';
import { ART, n, type Scene } from './scene.ts';

const bar = (x: number, y: number, w: number, h: number, fill: string, r = h / 2) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}" fill="${fill}"/>`;

const SOLID = 'var(--solid)';
const TEXT = 'var(--text)';
const QUIET = 'var(--border)';
const PANEL = 'var(--surface)';

/** A line with an area under it, or columns, in a box. */
function chart({ random }: Scene, x: number, y: number, w: number, h: number): string {
  const steps = 9;
  const values = Array.from({ length: steps }, (_, i) => 0.25 + 0.5 * (i / steps) + random.between(-0.12, 0.12));
  const grid = [0.25, 0.5, 0.75].map((k) => `<path d="M${n(x)} ${n(y + h * k)}h${n(w)}" stroke="${QUIET}"/>`).join('');
  if (random.next() < 0.5) {
    const gap = w / steps;
    return (
      grid + values.map((v, i) => bar(x + gap * (i + 0.2), y + h * (1 - v), gap * 0.6, h * v, i === steps - 2 ? SOLID : ART[3], 5)).join('')
    );
  }
  const points = values.map((v, i) => `${n(x + (w * i) / (steps - 1))} ${n(y + h * (1 - v))}`);
  const line = `M${points.join('L')}`;
  return `${grid}<path d="${line}V${n(y + h)}H${n(x)}z" fill="${ART[1]}"/><path d="${line}" fill="none" stroke="${SOLID}" stroke-width="4" stroke-linejoin="round"/>`;
}

/** A calendar month with some booked days. */
function month({ random }: Scene, x: number, y: number, w: number, h: number): string {
  const cell = { w: w / 7, h: h / 5 };
  const out: string[] = [];
  for (let r = 0; r < 5; r++)
    for (let c = 0; c < 7; c++) {
      const lot = random.next();
      const fill = lot < 0.12 ? SOLID : lot < 0.3 ? ART[1] : lot < 0.42 ? ART[3] : 'var(--raised)';
      out.push(bar(x + c * cell.w + 3, y + r * cell.h + 3, cell.w - 6, cell.h - 6, fill, 7));
    }
  return out.join('');
}

/** Rows with a mark, two lines of text and a status. */
function rows({ random }: Scene, x: number, y: number, w: number, h: number): string {
  const each = h / 5;
  return [0, 1, 2, 3, 4]
    .map((i) => {
      const top = y + i * each;
      const mark = `<circle cx="${n(x + each * 0.36)}" cy="${n(top + each * 0.45)}" r="${n(each * 0.24)}" fill="${ART[[1, 3, 2, 0, 1][i]!]}"/>`;
      const words =
        bar(x + each * 0.9, top + each * 0.26, w * random.between(0.22, 0.36), 9, TEXT) +
        bar(x + each * 0.9, top + each * 0.52, w * random.between(0.3, 0.45), 7, QUIET);
      const state = bar(x + w * 0.82, top + each * 0.3, w * 0.16, each * 0.34, i % 3 === 0 ? SOLID : ART[1]);
      return `${mark}${words}${state}${i < 4 ? `<path d="M${n(x)} ${n(top + each * 0.92)}h${n(w)}" stroke="${QUIET}"/>` : ''}`;
    })
    .join('');
}

/** A product's screen in the site's own colour roles. Lines stand for words, so that it claims nothing. */
export function drawInterface(scene: Scene): string {
  const { width: W, height: H, random, names, id } = scene;
  // Kept to the middle: a page may crop a quarter of the width.
  const w = Math.min(W * 0.74, H * 1.16);
  const h = Math.min(H * 0.76, w * 0.74);
  const x = (W - w) / 2 - W * 0.02;
  const y = (H - h) / 2 - H * 0.03;
  const side = w * 0.2;
  const icons = names.filter((name) => Object.hasOwn(STROKES, name));
  const menu = [0, 1, 2, 3, 4].map((i) => {
    const top = y + h * 0.2 + i * h * 0.095;
    const active = i === 1;
    const icon = icons[i % Math.max(1, icons.length)];
    const mark = icon
      ? `<g transform="translate(${n(x + side * 0.17)} ${n(top - 9)}) scale(.75)" fill="none" stroke="${active ? 'var(--on-solid)' : 'var(--muted)'}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${STROKES[icon]}</g>`
      : bar(x + side * 0.17, top - 6, 12, 12, active ? 'var(--on-solid)' : QUIET, 3);
    return `${active ? bar(x + side * 0.1, top - h * 0.04, side * 0.8, h * 0.08, SOLID, 8) : ''}${mark}${bar(x + side * 0.42, top - 4, side * (0.3 + (i % 3) * 0.06), 8, active ? 'var(--on-solid)' : QUIET)}`;
  });
  const px = x + side + w * 0.04;
  const pw = w - side - w * 0.08;
  const card = (pw - w * 0.05) / 3;
  const stats = [0, 1, 2].map((i) => {
    const cx = px + i * (card + w * 0.025);
    return `${bar(cx, y + h * 0.16, card, h * 0.19, PANEL, 10)}${bar(cx + card * 0.1, y + h * 0.2, card * 0.36, 7, QUIET)}${bar(cx + card * 0.1, y + h * 0.245, card * (0.42 + i * 0.08), 13, TEXT, 4)}${bar(cx + card * 0.1, y + h * 0.3, card * 0.26, 7, [SOLID, ART[2], ART[3]][i]!)}`;
  });
  const body = random.pick([chart, month, rows]);
  const phone = { w: w * 0.26, h: h * 0.5 };
  const fx = x + w - phone.w * 0.76;
  const fy = y + h - phone.h * 0.62;
  return [
    `<filter id="${id}d" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="14" stdDeviation="16" flood-opacity=".16"/></filter>`,
    `<path fill="${ART[0]}" d="M0 0h${n(W)}v${n(H)}H0z"/>`,
    `<circle cx="${n(W * 0.9)}" cy="${n(H * 0.12)}" r="${n(H * 0.36)}" fill="${ART[1]}"/><circle cx="${n(W * 0.06)}" cy="${n(H * 0.98)}" r="${n(H * 0.26)}" fill="${ART[2]}"/>`,
    `<g filter="url(#${id}d)">${bar(x, y, w, h, 'var(--raised)', 16)}</g>`,
    `<path d="M${n(x + 16)} ${n(y)}H${n(x + side)}v${n(h)}H${n(x + 16)}a16 16 0 0 1-16-16V${n(y + 16)}a16 16 0 0 1 16-16z" fill="${PANEL}"/>`,
    `<circle cx="${n(x + side * 0.25)}" cy="${n(y + h * 0.08)}" r="${n(side * 0.09)}" fill="${SOLID}"/>${bar(x + side * 0.42, y + h * 0.08 - 6, side * 0.4, 12, TEXT, 4)}`,
    ...menu,
    `${bar(px, y + h * 0.07, pw * 0.28, 13, TEXT, 4)}${bar(px + pw - pw * 0.2, y + h * 0.055, pw * 0.2, h * 0.062, SOLID, 8)}`,
    ...stats,
    bar(px, y + h * 0.4, pw, h * 0.52, PANEL, 10),
    body(scene, px + pw * 0.05, y + h * 0.45, pw * 0.9, h * 0.42),
    `<g filter="url(#${id}d)">${bar(fx, fy, phone.w, phone.h, 'var(--raised)', 14)}</g>`,
    `<circle cx="${n(fx + phone.w * 0.2)}" cy="${n(fy + phone.h * 0.2)}" r="${n(phone.w * 0.1)}" fill="${ART[3]}"/>${bar(fx + phone.w * 0.38, fy + phone.h * 0.145, phone.w * 0.46, 9, TEXT, 4)}${bar(fx + phone.w * 0.38, fy + phone.h * 0.215, phone.w * 0.3, 7, QUIET)}`,
    `${bar(fx + phone.w * 0.12, fy + phone.h * 0.42, phone.w * 0.76, 8, QUIET)}${bar(fx + phone.w * 0.12, fy + phone.h * 0.42, phone.w * 0.5, 8, SOLID)}`,
    `${bar(fx + phone.w * 0.12, fy + phone.h * 0.55, phone.w * 0.6, 7, QUIET)}${bar(fx + phone.w * 0.12, fy + phone.h * 0.72, phone.w * 0.76, phone.h * 0.16, SOLID, 9)}${bar(fx + phone.w * 0.34, fy + phone.h * 0.785, phone.w * 0.32, 7, 'var(--on-solid)')}`,
  ].join('');
}

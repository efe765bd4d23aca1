import { escapeByNumber } from '../render/html.ts';
import { ART, field, n, type Scene } from './scene.ts';

interface Set {
  x: number;
  y: number;
  size: number;
  fill: string;
  /** Draws the outline of the letter. */
  stroke?: number;
  turn?: number;
}

/** A letter as the picture, in the page's display face. Four variants: cropped, echoed, in rows, in tiles. */
export function drawLetter({ width, height, random, variant, text }: Scene): string {
  const words = escapeByNumber(text || '•');
  const length = [...(text || '•')].length;
  // Without font outlines: a character is assumed to be 0.62 em wide, as in the widest of our faces.
  const sizeIn = (w: number, h: number) => Math.min(h * 1.12, w / (0.62 * length));
  const set = ({ x, y, size, fill, stroke, turn }: Set) =>
    `<text x="${n(x)}" y="${n(y)}" dy=".35em" font-size="${n(size)}"${stroke ? ` fill="none" stroke="${fill}" stroke-width="${n(stroke)}"` : ` fill="${fill}"`}${turn ? ` transform="rotate(${turn} ${n(x)} ${n(y)})"` : ''}>${words}</text>`;
  const type = (inside: string) =>
    `<g font-family="var(--font-display)" font-weight="var(--weight-display)" text-anchor="middle" direction="ltr">${inside}</g>`;
  const small = Math.min(width, height);
  const isGlyph = length <= 2;
  const isOne = length === 1;
  const isDeep = random.next() < 0.5;
  const [ground, disc, ink, second] = isDeep ? [ART[4], ART[2], ART[0], ART[1]] : [ART[0], ART[1], ART[4], ART[2]];
  const whole = sizeIn(width * 0.96, height * 0.8);

  if (variant === 1 && (isOne || width < height * 1.9)) {
    const count = isOne ? 6 : 5;
    const size = isOne ? sizeIn(width * 0.8, height * 0.72) : Math.min(whole, height * 0.5);
    const step = (isOne ? small * 0.075 : Math.min(size * 0.34, height * 0.16)) * (random.next() < 0.5 ? 1 : -1);
    const echoes = Array.from({ length: count }, (_, i) => {
      const k = count - i;
      return set({
        x: width / 2 + (isOne ? step * (k - count / 2) : 0),
        y: height / 2 + Math.abs(step) * (k - count / 2),
        size,
        fill: i % 2 ? second : disc,
        stroke: small * 0.006,
      });
    });
    const front = set({ x: width / 2 - (isOne ? (step * count) / 2 : 0), y: height / 2 - (Math.abs(step) * count) / 2, size, fill: ink });
    return field(ground, width, height) + type(echoes.join('') + front);
  }
  if (variant === 2 || (variant === 1 && width >= height * 1.9)) {
    const rows = Math.max(3, Math.round(height / (isGlyph ? 210 : 150)));
    const size = (height / rows) * 1.06;
    const advance = size * 0.62 * length + size * 0.34;
    const across = Math.ceil(width / advance) + 2;
    const solid = [Math.floor(rows / 2), Math.floor(across / 2)];
    const cells = Array.from({ length: rows * across }, (_, i) => {
      const [r, c] = [Math.floor(i / across), i % across];
      const isLead = r === solid[0] && c === solid[1];
      const x = (c - (across - 1) / 2) * advance + width / 2 + (r % 2 ? advance / 2 : 0) - advance / 4;
      return set({ x, y: (height / rows) * (r + 0.5), size, fill: isLead ? ink : second, ...(isLead ? {} : { stroke: small * 0.005 }) });
    });
    return field(ground, width, height) + type(cells.join(''));
  }
  if (variant === 3 && isGlyph) {
    const columns = Math.max(1, Math.round(width / (small / 2)));
    const rows = Math.max(1, Math.round(height / (small / 2)));
    const [w, h] = [width / columns, height / rows];
    const grounds = random.shuffle([0, 1, 2, 3, 4]);
    const on = [ART[4], ART[4], ART[0], ART[4], ART[1]];
    const cells = Array.from({ length: columns * rows }, (_, i) => {
      const [c, r] = [i % columns, Math.floor(i / columns)];
      const g = grounds[(c + r * 2) % 5]!;
      const k = (c * 2 + r) % 4;
      const zoom = [1.05, 2, 1.05, 2.4][k]!;
      const x = w / 2 + [0, -w * 0.3, 0, w * 0.34][k]!;
      const y = h / 2 + [0, h * 0.3, 0, -h * 0.2][k]!;
      const letter = set({ x, y, size: Math.min(w, h) * zoom * (length > 1 ? 0.66 : 0.9), fill: on[g]!, turn: k === 2 ? 180 : 0 });
      return `<svg x="${n(c * w)}" y="${n(r * h)}" width="${n(w + 1)}" height="${n(h + 1)}"><path fill="${ART[g]}" d="M0 0h${n(w + 1)}v${n(h + 1)}H0z"/>${letter}</svg>`;
    });
    return type(cells.join(''));
  }
  if (variant === 3) {
    const size = sizeIn(height * 1.02, width * 0.86);
    const band = `<path fill="${disc}" d="M${n(width / 2)} 0H${n(width)}v${n(height)}H${n(width / 2)}z"/>`;
    return field(ground, width, height) + band + type(set({ x: width / 2, y: height / 2, size, fill: ink, turn: -90 }));
  }
  const circle = `<circle cx="${n(width * (isGlyph ? 0.62 : 0.5))}" cy="${n(height * 0.44)}" r="${n(small * 0.36)}" fill="${disc}"/>`;
  if (!isGlyph) return field(ground, width, height) + circle + type(set({ x: width / 2, y: height / 2, size: whole, fill: ink }));
  const size = Math.min(height * 1.5, width * 1.35) / (length > 1 ? 1.5 : 1);
  return field(ground, width, height) + circle + type(set({ x: width * 0.5, y: height * 0.58, size, fill: ink }));
}

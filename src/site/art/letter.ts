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

/** The letters of a picture and its colours. */
interface Lettering extends Scene {
  /** Escaped. */
  words: string;
  length: number;
  ground: string;
  disc: string;
  ink: string;
  second: string;
}

/** A letter as the picture, in the page's display face. Four variants: cropped, echoed, in rows, in tiles. */
export function drawLetter(scene: Scene): string {
  const { width, height, random, variant, text } = scene;
  const length = [...(text || '•')].length;
  const isDeep = random.next() < 0.5;
  const [ground, disc, ink, second] = isDeep ? [ART[4], ART[2], ART[0], ART[1]] : [ART[0], ART[1], ART[4], ART[2]];
  const lettering: Lettering = { ...scene, words: escapeByNumber(text || '•'), length, ground, disc, ink, second };
  const isStrip = width >= height * 1.9;
  if (variant === 1 && (length === 1 || !isStrip)) return echoed(lettering);
  if (variant === 2 || variant === 1) return inRows(lettering);
  if (variant === 3) return isGlyph(lettering) ? inTiles(lettering) : upright(lettering);
  return cropped(lettering);
}

const isGlyph = ({ length }: Lettering): boolean => length <= 2;

/** Without font outlines: a character is assumed to be 0.62 em wide, as in the widest of our faces. */
const EM = 0.62;
const sizeIn = ({ length }: Lettering, w: number, h: number): number => Math.min(h * 1.12, w / (EM * length));

const set = ({ words }: Lettering, { x, y, size, fill, stroke, turn }: Set): string =>
  `<text x="${n(x)}" y="${n(y)}" dy=".35em" font-size="${n(size)}"${stroke ? ` fill="none" stroke="${fill}" stroke-width="${n(stroke)}"` : ` fill="${fill}"`}${turn ? ` transform="rotate(${turn} ${n(x)} ${n(y)})"` : ''}>${words}</text>`;

const type = (inside: string): string =>
  `<g font-family="var(--font-display)" font-weight="var(--weight-display)" text-anchor="middle" direction="ltr">${inside}</g>`;

function echoed(lettering: Lettering): string {
  const { width, height, random, length, ground, disc, ink, second } = lettering;
  const small = Math.min(width, height);
  const isOne = length === 1;
  const count = isOne ? 6 : 5;
  const whole = sizeIn(lettering, width * 0.96, height * 0.8);
  const size = isOne ? sizeIn(lettering, width * 0.8, height * 0.72) : Math.min(whole, height * 0.5);
  const step = (isOne ? small * 0.075 : Math.min(size * 0.34, height * 0.16)) * (random.next() < 0.5 ? 1 : -1);
  const at = (k: number) => ({ x: width / 2 + (isOne ? step * k : 0), y: height / 2 + Math.abs(step) * k, size });
  const echoes = Array.from({ length: count }, (_, i) =>
    set(lettering, { ...at(count / 2 - i), fill: i % 2 ? second : disc, stroke: small * 0.006 }),
  );
  return field(ground, width, height) + type(echoes.join('') + set(lettering, { ...at(-count / 2), fill: ink }));
}

/** The word again and again, one of them solid. */
function inRows(lettering: Lettering): string {
  const { width, height, length, ground, ink, second } = lettering;
  const stroke = Math.min(width, height) * 0.005;
  const rows = Math.max(3, Math.round(height / (isGlyph(lettering) ? 210 : 150)));
  const size = (height / rows) * 1.06;
  const advance = size * EM * length + size * 0.34;
  const across = Math.ceil(width / advance) + 2;
  const solid = [Math.floor(rows / 2), Math.floor(across / 2)];
  const cells = Array.from({ length: rows * across }, (_, i) => {
    const [r, c] = [Math.floor(i / across), i % across];
    const isLead = r === solid[0] && c === solid[1];
    const x = (c - (across - 1) / 2) * advance + width / 2 + (r % 2 ? advance / 2 : 0) - advance / 4;
    return set(lettering, { x, y: (height / rows) * (r + 0.5), size, fill: isLead ? ink : second, ...(isLead ? {} : { stroke }) });
  });
  return field(ground, width, height) + type(cells.join(''));
}

function inTiles(lettering: Lettering): string {
  const { width, height, random, length } = lettering;
  const half = Math.min(width, height) / 2;
  const columns = Math.max(1, Math.round(width / half));
  const rows = Math.max(1, Math.round(height / half));
  const [w, h] = [width / columns, height / rows];
  const grounds = random.shuffle([0, 1, 2, 3, 4]);
  const inks = [ART[4], ART[4], ART[0], ART[4], ART[1]];
  const cells = Array.from({ length: columns * rows }, (_, i) => {
    const [c, r] = [i % columns, Math.floor(i / columns)];
    const g = grounds[(c + r * 2) % 5]!;
    const k = (c * 2 + r) % 4;
    const zoom = [1.05, 2, 1.05, 2.4][k]!;
    const x = w / 2 + [0, -w * 0.3, 0, w * 0.34][k]!;
    const y = h / 2 + [0, h * 0.3, 0, -h * 0.2][k]!;
    const size = Math.min(w, h) * zoom * (length > 1 ? 0.66 : 0.9);
    const letter = set(lettering, { x, y, size, fill: inks[g]!, turn: k === 2 ? 180 : 0 });
    return `<svg x="${n(c * w)}" y="${n(r * h)}" width="${n(w + 1)}" height="${n(h + 1)}"><path fill="${ART[g]}" d="M0 0h${n(w + 1)}v${n(h + 1)}H0z"/>${letter}</svg>`;
  });
  return type(cells.join(''));
}

/** A word turned upright, half of it on a band. */
function upright(lettering: Lettering): string {
  const { width, height, ground, disc, ink } = lettering;
  const size = sizeIn(lettering, height * 1.02, width * 0.86);
  const band = `<path fill="${disc}" d="M${n(width / 2)} 0H${n(width)}v${n(height)}H${n(width / 2)}z"/>`;
  return field(ground, width, height) + band + type(set(lettering, { x: width / 2, y: height / 2, size, fill: ink, turn: -90 }));
}

function cropped(lettering: Lettering): string {
  const { width, height, length, ground, disc, ink } = lettering;
  const r = Math.min(width, height) * 0.36;
  const circle = `<circle cx="${n(width * (isGlyph(lettering) ? 0.62 : 0.5))}" cy="${n(height * 0.44)}" r="${n(r)}" fill="${disc}"/>`;
  const letters = isGlyph(lettering)
    ? { x: width * 0.5, y: height * 0.58, size: Math.min(height * 1.5, width * 1.35) / (length > 1 ? 1.5 : 1) }
    : { x: width / 2, y: height / 2, size: sizeIn(lettering, width * 0.96, height * 0.8) };
  return field(ground, width, height) + circle + type(set(lettering, { ...letters, fill: ink }));
}

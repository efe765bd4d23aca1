import { STROKES } from '../icons/icons.generated.ts';
import { ART, field, n, type Scene } from './scene.ts';

/** Markup of a 24-unit icon; a plain star for an unknown name. */
const glyph = (name: string) => (Object.hasOwn(STROKES, name) ? STROKES[name]! : STROKES.star!);

interface Icon {
  x: number;
  y: number;
  size: number;
  color: string;
  weight: number;
  turn?: number;
}

/** An icon of `size` units around a point. */
const draw = (name: string, { x, y, size, color, weight, turn = 0 }: Icon): string =>
  `<g transform="translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${(size / 24).toFixed(2)})${turn ? ` rotate(${n(turn)} 12 12)` : ''}" stroke="${color}" stroke-width="${weight}">${glyph(name)}</g>`;

/** A scene with its icons, most characteristic first, and its colours. */
interface LineScene extends Scene {
  icons: readonly [first: string, second: string, third: string];
  isDeep: boolean;
  ground: string;
  disc: string;
  stroke: string;
  echo: string;
  /** 1, or -1 for a composition the other way round. */
  flip: number;
}

/** Line drawings of a trade's icons. Four variants: one huge, three in their fields, one with echoes, one highlighted among many. */
export function drawLine(scene: Scene): string {
  const { random, names, variant } = scene;
  const [first = 'star', second = first, third = second] = names.filter((name) => Object.hasOwn(STROKES, name));
  const isDeep = random.next() < 0.6;
  const [ground, disc, stroke, echo] = isDeep ? [ART[4], ART[2], ART[0], ART[3]] : [ART[0], ART[1], ART[4], ART[2]];
  const flip = random.next() < 0.5 ? -1 : 1;
  const compose = ([huge, inFields, withEchoes, amongMany] as const)[variant];
  return compose({ ...scene, icons: [first, second, third], isDeep, ground, disc, stroke, echo, flip });
}

const strokes = (inside: string): string => `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${inside}</g>`;
const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${more}/>`;

function huge({ width, height, icons: [first, second], isDeep, ground, disc, stroke, echo, flip }: LineScene): string {
  const side = Math.min(height * 0.98, width * 0.9);
  const cx = width / 2 + flip * width * 0.1;
  const cy = height * 0.47;
  const rad = side * 0.38;
  const little = side * 0.29;
  const sx = width / 2 - flip * width * 0.345;
  const sy = height - little * 0.6;
  const rings = [0.62, 0.78, 0.94].map((k) => `<circle cx="${n(sx)}" cy="${n(sy)}" r="${n(little * k)}"/>`).join('');
  const beside = second === first ? '' : draw(second, { x: sx, y: sy, size: little, color: echo, weight: 0.8, turn: flip * -8 });
  return [
    field(ground, width, height),
    circle(cx - flip * rad * 0.3, cy + rad * 0.12, rad, disc, ` opacity="${isDeep ? '.45' : '.8'}"`),
    `<g fill="none" stroke="${echo}" stroke-width="2" opacity=".45">${rings}</g>`,
    strokes(beside + draw(first, { x: cx, y: cy, size: side * 0.86, color: stroke, weight: 0.55, turn: flip * 6 })),
  ].join('');
}

function inFields({ width, height, random, icons: [first, second, third] }: LineScene): string {
  const across = width >= height * 0.8;
  const count = across ? Math.max(2, Math.min(4, Math.round(width / height / 0.62))) : 3;
  const side = (across ? width : height) / count;
  const fields = [ART[4], ART[1], ART[2], ART[0]];
  const inks = [ART[1], ART[4], ART[0], ART[4]];
  const start = Math.floor(random.next() * 4);
  return Array.from({ length: count }, (_, i) => {
    const k = (start + i) % 4;
    const [x, y] = across ? [i * side, 0] : [0, i * side];
    const [w, h] = across ? [side, height] : [width, side];
    const ground = `<path fill="${fields[k]}" d="M${n(x)} ${n(y)}h${n(w + 1)}v${n(h + 1)}h${n(-w - 1)}z"/>`;
    const size = Math.min(w, h) * 0.76;
    return ground + strokes(draw([first, second, third, first][i]!, { x: x + w / 2, y: y + h / 2, size, color: inks[k]!, weight: 0.8 }));
  }).join('');
}

function withEchoes({ width, height, id, icons: [first], ground, disc, stroke, echo }: LineScene): string {
  const size = Math.min(width, height) * 0.74;
  const cx = width * (width / height > 1.45 ? 0.58 : 0.5);
  const body = (color: string, weight: number) => `<use href="#${id}g" stroke="${color}" stroke-width="${weight}"/>`;
  const echoes = [9, 6.6, 4.4].map((weight, i) => body(i % 2 ? disc : echo, weight) + body(ground, weight - (i % 2 ? 0.9 : 0.35)));
  const shape = `<g id="${id}g" transform="translate(${n(cx - size / 2)} ${n((height - size) / 2)}) scale(${(size / 24).toFixed(2)})">${glyph(first)}</g>`;
  return `<defs>${shape}</defs>${field(ground, width, height)}${strokes(echoes.join('') + body(stroke, 1))}`;
}

function amongMany({ width, height, icons: [first, second, third], isDeep, ground, echo }: LineScene): string {
  const cell = Math.min(width, height) / 3;
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const lead = [Math.floor(columns * (width > height * 1.45 ? 0.6 : 0.5)), Math.floor(rows / 2)];
  const cells = Array.from({ length: columns * rows }, (_, i) => {
    const [c, r] = [i % columns, Math.floor(i / columns)];
    const [x, y] = [(c + 0.5) * cell - (columns * cell - width) / 2, (r + 0.5) * cell - (rows * cell - height) / 2];
    const size = cell * 0.56;
    if (c !== lead[0] || r !== lead[1]) return draw([second, third, first][(c + r * 2) % 3]!, { x, y, size, color: echo, weight: 0.8 });
    const disc = circle(x, y, cell * 0.47, isDeep ? ART[1] : ART[2]);
    return disc + draw(first, { x, y, size, color: isDeep ? ART[4] : ART[0], weight: 1.3 });
  });
  return field(ground, width, height) + strokes(cells.join(''));
}

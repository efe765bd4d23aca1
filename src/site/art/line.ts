import { STROKES } from '../icons/icons.generated.ts';
import { ART, field, n, type Scene } from './scene.ts';

/** Markup of a 24-unit icon; a plain star for an unknown name. */
const glyph = (name: string) => (Object.hasOwn(STROKES, name) ? STROKES[name]! : STROKES.star!);

/** An icon of `size` units around a point. */
const draw = (name: string, x: number, y: number, size: number, color: string, weight: number, turn = 0) =>
  `<g transform="translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${(size / 24).toFixed(2)})${turn ? ` rotate(${n(turn)} 12 12)` : ''}" stroke="${color}" stroke-width="${weight}">${glyph(name)}</g>`;

/** Line drawings of a trade's icons. Four variants: one huge, three in their fields, one with echoes, one highlighted among many. */
export function drawLine({ width, height, random, names, variant, id }: Scene): string {
  const known = names.filter((name) => Object.hasOwn(STROKES, name));
  const [first = 'star', second = first, third = second] = known;
  const isDeep = random.next() < 0.6;
  const [ground, disc, stroke, echo] = isDeep ? [ART[4], ART[2], ART[0], ART[3]] : [ART[0], ART[1], ART[4], ART[2]];
  const flip = random.next() < 0.5 ? -1 : 1;
  const small = Math.min(width, height);
  const strokes = (inside: string) => `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${inside}</g>`;
  const circle = (x: number, y: number, r: number, fill: string, more = '') =>
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${more}/>`;

  if (variant === 1) {
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
      return ground + strokes(draw([first, second, third, first][i]!, x + w / 2, y + h / 2, size, inks[k]!, 0.8));
    }).join('');
  }
  if (variant === 2) {
    const size = small * 0.74;
    const cx = width * (width / height > 1.45 ? 0.58 : 0.5);
    const echoes = [9, 6.6, 4.4].map((weight, i) => {
      const body = (color: string, w: number) => `<use href="#${id}g" stroke="${color}" stroke-width="${w}"/>`;
      return body(i % 2 ? disc : echo, weight) + body(ground, weight - (i % 2 ? 0.9 : 0.35));
    });
    const shape = `<g id="${id}g" transform="translate(${n(cx - size / 2)} ${n((height - size) / 2)}) scale(${(size / 24).toFixed(2)})">${glyph(first)}</g>`;
    return `<defs>${shape}</defs>${field(ground, width, height)}${strokes(`${echoes.join('')}<use href="#${id}g" stroke="${stroke}" stroke-width="1"/>`)}`;
  }
  if (variant === 3) {
    const cell = small / (small === width ? 3 : 3);
    const columns = Math.ceil(width / cell);
    const rows = Math.ceil(height / cell);
    const lead = [Math.floor(columns * (width > height * 1.45 ? 0.6 : 0.5)), Math.floor(rows / 2)];
    const cells = Array.from({ length: columns * rows }, (_, i) => {
      const [c, r] = [i % columns, Math.floor(i / columns)];
      const [x, y] = [(c + 0.5) * cell - (columns * cell - width) / 2, (r + 0.5) * cell - (rows * cell - height) / 2];
      const isLead = c === lead[0] && r === lead[1];
      const name = isLead ? first : [second, third, first][(c + r * 2) % 3]!;
      return `${isLead ? circle(x, y, cell * 0.47, isDeep ? ART[1] : ART[2]) : ''}${draw(name, x, y, cell * 0.56, isLead ? (isDeep ? ART[4] : ART[0]) : echo, isLead ? 1.3 : 0.8)}`;
    });
    return field(ground, width, height) + strokes(cells.join(''));
  }
  const side = Math.min(height * 0.98, width * 0.9);
  const cx = width / 2 + flip * width * 0.1;
  const cy = height * 0.47;
  const rad = side * 0.38;
  const little = side * 0.29;
  const sx = width / 2 - flip * width * 0.345;
  const sy = height - little * 0.6;
  const rings = [0.62, 0.78, 0.94].map((k) => `<circle cx="${n(sx)}" cy="${n(sy)}" r="${n(little * k)}"/>`).join('');
  return [
    field(ground, width, height),
    circle(cx - flip * rad * 0.3, cy + rad * 0.12, rad, disc, ` opacity="${isDeep ? '.45' : '.8'}"`),
    `<g fill="none" stroke="${echo}" stroke-width="2" opacity=".45">${rings}</g>`,
    strokes(
      `${second === first ? '' : draw(second, sx, sy, little, echo, 0.8, flip * -8)}${draw(first, cx, cy, side * 0.86, stroke, 0.55, flip * 6)}`,
    ),
  ].join('');
}

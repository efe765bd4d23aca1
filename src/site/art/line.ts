import { STROKES } from '../icons/icons.generated.ts';
import { ART, n, type Scene } from './scene.ts';

/** Contents of an icon of 24 units; a plain star when the set has none of that name. */
const glyph = (name: string) => (Object.hasOwn(STROKES, name) ? STROKES[name]! : STROKES.star!);

/**
 * One huge thin glyph on a quiet field, cropped by the edge, answered by a smaller one. Names are icon names.
 */
export function drawLine({ width, height, random, names }: Scene): string {
  const known = names.filter((name) => Object.hasOwn(STROKES, name));
  const [first = 'star', second = first] = known;
  const isDeep = random.next() < 0.65;
  const [field, disc, stroke, echo] = isDeep ? [ART[4], ART[2], ART[0], ART[3]] : [ART[0], ART[1], ART[4], ART[2]];
  const flip = random.next() < 0.5 ? -1 : 1;
  const side = Math.min(height * 1.12, width);
  const cx = width / 2 + flip * width * 0.12;
  const cy = height * 0.5;
  const rad = side * 0.36;
  const small = side * 0.29;
  const sx = width / 2 - flip * width * 0.345;
  const sy = height - small * 0.42;
  const draw = (name: string, x: number, y: number, size: number, color: string, weight: number, turn: number) =>
    `<g transform="translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${(size / 24).toFixed(2)}) rotate(${n(turn)} 12 12)" stroke="${color}" stroke-width="${weight}">${glyph(name)}</g>`;
  const rings = [0.62, 0.78, 0.94].map((k) => `<circle cx="${n(sx)}" cy="${n(sy)}" r="${n(small * k)}"/>`).join('');
  return [
    `<path fill="${field}" d="M0 0h${n(width)}v${n(height)}H0z"/>`,
    `<circle cx="${n(cx - flip * rad * 0.3)}" cy="${n(cy + rad * 0.12)}" r="${n(rad)}" fill="${disc}" opacity="${isDeep ? '.45' : '.8'}"/>`,
    `<g fill="none" stroke="${echo}" stroke-width="2" opacity=".45">${rings}</g>`,
    '<g fill="none" stroke-linecap="round" stroke-linejoin="round">',
    second === first ? '' : draw(second, sx, sy, small, echo, 0.7, flip * -8),
    draw(first, cx, cy, side * 0.94, stroke, 0.5, flip * 6),
    '</g>',
  ].join('');
}

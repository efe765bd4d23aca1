import { STROKES } from '../icons/icons.generated.ts';
import { ART, field, n, type Scene } from './scene.ts';

/** Icons in staggered rows: a subtle background, never more than a tenth off its field. */
export function drawPattern({ width, height, random, names, id, variant }: Scene): string {
  const [first = 'star', second = first] = names;
  const isDeep = variant === 1 || variant === 3;
  const [ground, ink] = isDeep ? [ART[4], ART[0]] : [ART[0], ART[4]];
  const cell = [96, 128, 76, 160][variant]!;
  const size = cell * 0.46;
  const turn = Math.round(random.between(-24, 24));
  const icon = (name: string, x: number, y: number) =>
    `<g transform="translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${(size / 24).toFixed(2)}) rotate(${turn} 12 12)">${STROKES[name] ?? STROKES.star}</g>`;
  const tile = icon(first, cell / 2, cell / 2) + icon(second, cell, cell * 1.5) + icon(second, 0, cell * 1.5);
  return `<pattern id="${id}p" width="${cell}" height="${cell * 2}" patternUnits="userSpaceOnUse"><g fill="none" stroke="${ink}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" opacity=".12">${tile}</g></pattern>${field(ground, width, height)}${field(`url(#${id}p)`, width, height)}`;
}

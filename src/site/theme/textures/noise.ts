interface Noise {
  /** Cycles per pixel in x and y: equal for grain, far apart for fibres and brushing. */
  frequency: readonly [x: number, y: number];
  octaves: number;
  seed: number;
  /** Maximum opacity. */
  most: number;
  /** Share of the noise's range that stays clear: high for single specks. */
  clear?: number;
  size?: readonly [width: number, height: number];
}

const short = (value: number) => Number(value.toFixed(4));

/** A tile of black or white noise as an SVG, the same bytes for the same input. Its opacity never exceeds `most`. */
export function noiseTile(over: 0 | 255, { frequency, octaves, seed, most, clear = 0.4, size: [w, h] = [240, 240] }: Noise): string {
  // Opacity is linear in one channel of the noise: zero up to `clear`, `most` at full.
  const gain = most / (1 - clear);
  const ink = over ? 1 : 0;
  const matrix = [ink, ink, ink].map((value) => `0 0 0 0 ${value}`).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><filter id="n" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency.join(' ')}" numOctaves="${octaves}" seed="${seed}" stitchTiles="stitch"/><feColorMatrix values="${matrix} ${short(gain)} 0 0 0 ${short(-gain * clear)}"/></filter><rect width="100%" height="100%" filter="url(#n)"/></svg>`;
}

/** The tile as a CSS image. */
export const noise = (over: 0 | 255, tile: Noise): string =>
  `url("data:image/svg+xml,${noiseTile(over, tile)
    .replace(/"/g, "'")
    .replace(/[<>#%]/g, (sign) => encodeURIComponent(sign))}")`;
